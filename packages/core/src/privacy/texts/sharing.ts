import type { ConsentText } from "../consent-text.ts";

export const sharingTexts: readonly [ConsentText, ...ConsentText[]] = [
  {
    version: "2026-01",
    title: { "zh-CN": "提供给别人", en: "Sharing with others" },
    what: {
      "zh-CN":
        "把你档案里的一部分提供给你指名的人或机构，比如接手的律师、另一位顾问所在的机构。每次提供都写明给谁、给了什么、为什么。",
      en: "Giving part of your case file to a person or organisation that you name, such as a lawyer who takes over. Each time it is written down to whom, what and why.",
    },
    why: {
      "zh-CN": "对方要办事，就得看到有关的材料。",
      en: "Whoever is to help has to see the papers it is about.",
    },
    means: {
      "zh-CN":
        "对方按自己的规则保存收到的材料，你可以直接找对方查询或删除。不同意也行：由你自己转交。",
      en: "They keep what they get by their own rules, and you can ask them to see or delete it. You need not agree: you can hand it over yourself.",
    },
    keptFor: {
      "zh-CN": "同意到你撤回为止；提供过什么，记录保存三年。",
      en: "The consent until you withdraw it; the record of what was shared for three years.",
    },
    withdraw: {
      "zh-CN":
        "随时可以撤回，一步完成，可以只撤回其中一家。撤回以后不再提供；已经给出去的收不回来。",
      en: "At any time and in one step, also for one recipient alone. Nothing more is shared from then on; what was given cannot be taken back.",
    },
  },
];
