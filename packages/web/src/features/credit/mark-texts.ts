import type { Texts } from "../../language/language.ts";

/** The boxes of the months, and what the report lists under an account. */
export const markTexts = {
  months: { "zh-CN": "哪几个月，格子里是什么", en: "Which months, and what stands in the box" },
  monthsHint: {
    "zh-CN": "只记不对劲的月份，其他的不用写。",
    en: "Only the months that look odd; leave out the rest.",
  },
  month: { "zh-CN": "第 {n} 个：哪一年哪一月", en: "Number {n}: the month" },
  mark: { "zh-CN": "第 {n} 个：格子里的记号", en: "Number {n}: the mark in its box" },
  whichMonth: { "zh-CN": "哪个月", en: "Month" },
  whichMark: { "zh-CN": "什么记号", en: "Mark" },
  addMonth: { "zh-CN": "写一个月", en: "Note a month" },
  addAnother: { "zh-CN": "再写一个月", en: "Another month" },
  remove: { "zh-CN": "去掉", en: "Remove" },
  removeOf: { "zh-CN": "去掉第 {n} 个", en: "Remove number {n}" },
  special: {
    "zh-CN": "账户下面的“{printed}”",
    en: "Special transactions (“{printed}”) under the account",
  },
  specialNone: { "zh-CN": "没有写就不用选。", en: "Nothing there? Leave it empty." },
  marksMean: {
    "zh-CN": "格子里的 C 是正常结清；G 是非正常的结束，比 C 差；D 是别人代还。",
    en: "C is settled as usual; G ended otherwise and is worse than C; D means somebody else paid.",
  },
  printed: { "zh-CN": "报告上印的是哪几个字", en: "The words as the report prints them" },
  oddWords: {
    "zh-CN":
      "信用报告没有“已修复”“观察期”这样的状态。先记下来，再把那一页截图传上来，顾问一起看这份报告是不是真的。",
    en: "A credit report has no status like “repaired” or “observation”. Note it, then add a picture of the page: your counsellor will see with you whether the report is genuine.",
  },
} as const satisfies Texts;
