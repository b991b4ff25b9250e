import type { Texts } from "../../language/language.ts";

export const rolesTexts = {
  title: { "zh-CN": "角色与权限", en: "Roles" },
  lead: {
    "zh-CN": "谁能看什么、做什么。这张表从系统真正用的规则生成，不会和实际不一样。",
    en: "Who sees and does what. This table is made from the rules the service really uses, so it cannot differ from them.",
  },
  reaches: { "zh-CN": "怎么读", en: "How to read it" },
  ownMeans: {
    "zh-CN": "自己的：只限自己的档案。",
    en: "Own: their own file only.",
  },
  assignedMeans: {
    "zh-CN": "自己负责的：包括还没人负责的来访者。",
    en: "Own clients: with those whom nobody looks after yet.",
  },
  proposesMeans: {
    "zh-CN": "提议，主管批准：先记成提议，主管点头才算数。",
    en: "Proposes: it waits as a proposal until a supervisor says yes.",
  },
  can: { "zh-CN": "能做的事", en: "What it is about" },
  lookAs: { "zh-CN": "换个角色看看", en: "Look as" },
  choose: { "zh-CN": "选一个角色", en: "Choose a role" },
  places: { "zh-CN": "{role}看得到这些页面", en: "The pages of a role: {role}" },
  placesOf: { "zh-CN": "{role}打开网站先看到「{place}」。", en: "{role} begins at “{place}”." },
  mayNot: { "zh-CN": "做不到的", en: "What they cannot do" },
  may: { "zh-CN": "做得到的", en: "What they can do" },
} as const satisfies Texts;
