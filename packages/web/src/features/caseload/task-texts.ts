import type { Texts } from "../../language/language.ts";

export const taskTexts = {
  today: { "zh-CN": "今天", en: "Today" },
  pastOne: { "zh-CN": "过了 1 天", en: "A day ago" },
  past: { "zh-CN": "过了 {n} 天", en: "{n} days ago" },
  on: { "zh-CN": "{day}", en: "{day}" },
  putOff: { "zh-CN": "推迟到{day}", en: "Put off until {day}" },
  about: { "zh-CN": "{title} · {creditor}", en: "{title} · {creditor}" },
} as const satisfies Texts;
