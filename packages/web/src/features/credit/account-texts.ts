import type { Texts } from "../../language/language.ts";

/** Words that a report prints, in Chinese; the English ones stand beside them for whoever reads it so. */
export const accountTexts = {
  D1: { "zh-CN": "非循环贷账户", en: "Plain loan" },
  R4: { "zh-CN": "循环额度下分账户", en: "Loan within a line" },
  R1: { "zh-CN": "循环贷账户", en: "Revolving loan" },
  R2: { "zh-CN": "贷记卡账户", en: "Credit card" },
  R3: { "zh-CN": "准贷记卡账户", en: "Semi-credit card" },
  unknown: { "zh-CN": "不知道，或者没有写", en: "I don't know, or it does not say" },

  settled: { "zh-CN": "结清", en: "Settled" },
  cardClosed: { "zh-CN": "销户", en: "Closed" },
  normal: { "zh-CN": "正常", en: "Normal" },
  overdue: { "zh-CN": "逾期", en: "Late" },
  bad: { "zh-CN": "呆账", en: "Written off" },
  transferred: { "zh-CN": "转出", en: "Transferred" },
  court: { "zh-CN": "司法追偿", en: "In court" },
  inactive: { "zh-CN": "未激活", en: "Never activated" },
  stopped: { "zh-CN": "止付", en: "Stopped" },
  stoppedByBank: { "zh-CN": "银行止付", en: "Stopped by the bank" },
  frozen: { "zh-CN": "冻结", en: "Frozen" },
  ended: { "zh-CN": "结束", en: "Ended" },
  collecting: { "zh-CN": "催收", en: "Being collected" },
  claims: { "zh-CN": "被追偿信息", en: "Claims of whoever paid for you" },

  missing: {
    "zh-CN": "报告里没有这一笔",
    en: "This one is not in the report",
  },
} as const satisfies Texts;
