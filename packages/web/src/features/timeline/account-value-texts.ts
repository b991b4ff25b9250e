import type { Texts } from "../../language/language.ts";

/** What a source says of an account, and where it was seen. */

export const statusValues = {
  settled: { "zh-CN": "已结清", en: "settled" },
  active: { "zh-CN": "还在还", en: "being paid" },
  overdue: { "zh-CN": "显示未按时还款", en: "shown as late" },
  "written-off": { "zh-CN": "已核销", en: "written off" },
  transferred: { "zh-CN": "已转让", en: "transferred" },
  unclear: { "zh-CN": "看不清楚", en: "unclear" },
} as const satisfies Texts;

export const whereValues = {
  app: { "zh-CN": "App", en: "app" },
  web: { "zh-CN": "网站", en: "website" },
  phone: { "zh-CN": "电话", en: "phone" },
  counter: { "zh-CN": "柜台", en: "counter" },
} as const satisfies Texts;
