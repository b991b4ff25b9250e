import type { Texts } from "../../language/language.ts";

export const stepTexts = {
  title: { "zh-CN": "每一步要多久", en: "How long each step takes" },
  lead: {
    "zh-CN": "还清以后，机构各用了多少天。看得出哪家慢，看不出是谁的事。",
    en: "How many days lenders took after a payoff. It shows who is slow, and nobody's own case.",
  },
  hidden: {
    "zh-CN": "不到 {n} 笔的不显示，免得认出是谁。",
    en: "Fewer than {n} cases are not shown, so that nobody is recognised.",
  },
  incomplete: {
    "zh-CN": "来访者很多，这里只算了先读到的一部分。",
    en: "There are very many clients; only the first of them are counted here.",
  },
  emptyTitle: { "zh-CN": "还没有可以说的数", en: "No numbers yet" },
  empty: {
    "zh-CN":
      "有 {n} 笔借款走完同一步以后，这里会列出每家机构用了多少天：多久显示已结清、多久给证明、报告多久更新。",
    en: "Once {n} debts have been through the same step, this page lists how long each lender took: to show it as settled, to give the certificate, to update the report.",
  },
  lender: { "zh-CN": "机构", en: "Lender" },
  all: { "zh-CN": "全部机构", en: "All lenders" },
  others: { "zh-CN": "其他机构（合在一起）", en: "Other lenders, together" },
  few: { "zh-CN": "太少，不显示", en: "Too few" },
  cell: {
    "zh-CN": "{median} 天（最长 {longest} 天，{cases} 笔）",
    en: "{median} d (longest {longest}, {cases} cases)",
  },
  download: { "zh-CN": "下载表格（CSV）", en: "Download as a table (CSV)" },
  file: { "zh-CN": "每一步要多久", en: "steps" },
  watermark: {
    "zh-CN": "中位数，日历天；不到 {n} 笔的不写",
    en: "Medians in calendar days; fewer than {n} cases are left out",
  },
  csvCases: { "zh-CN": "{step}：笔数", en: "{step}: cases" },
  csvMedian: { "zh-CN": "{step}：中位数（天）", en: "{step}: median (days)" },
  csvLongest: { "zh-CN": "{step}：最长（天）", en: "{step}: longest (days)" },
} as const satisfies Texts;

/** What the other side did, from the payoff or from being asked. */
export const stepNames = {
  status: { "zh-CN": "显示已结清", en: "Shows settled" },
  certificate: { "zh-CN": "给结清证明", en: "Gives the certificate" },
  report: { "zh-CN": "信用报告更新", en: "Credit report updated" },
  "objection-ccrc": { "zh-CN": "征信中心答复异议", en: "Bureau answers an objection" },
  "objection-institution": { "zh-CN": "机构答复异议", en: "Lender answers an objection" },
  complaint: { "zh-CN": "答复投诉", en: "A complaint is answered" },
} as const satisfies Texts;
