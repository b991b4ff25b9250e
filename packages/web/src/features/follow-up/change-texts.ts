import type { Texts } from "../../language/language.ts";

export const changeTexts = {
  added: { "zh-CN": "新增", en: "New" },
  moved: { "zh-CN": "改期", en: "Moved" },
  done: { "zh-CN": "完成", en: "Done" },
  skipped: { "zh-CN": "跳过", en: "Skipped" },
  superseded: { "zh-CN": "不用做了", en: "Not needed" },
  reopened: { "zh-CN": "重新打开", en: "Open again" },
} as const satisfies Texts;
