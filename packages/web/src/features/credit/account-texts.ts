import type { Texts } from "../../language/language.ts";

/** Answers that no report prints: its own words are data, in `credit/report-codes.ts` of core. */
export const accountTexts = {
  unknown: { "zh-CN": "不知道，或者没有写", en: "I don't know, or it does not say" },
  missing: { "zh-CN": "报告里没有这一笔", en: "This one is not in the report" },
  other: { "zh-CN": "别的写法", en: "It says something else" },
  skipped: { "zh-CN": "这一笔先不看", en: "Leave this one for now" },
} as const satisfies Texts;
