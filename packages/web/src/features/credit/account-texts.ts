import type { Texts } from "../../language/language.ts";

/** The words of the report itself stand as they are printed, explained in English beside them. */
export const accountTexts = {
  D1: { "zh-CN": "非循环贷账户", en: "非循环贷账户 (plain loan)" },
  R4: { "zh-CN": "循环额度下分账户", en: "循环额度下分账户 (loan within a line)" },
  R1: { "zh-CN": "循环贷账户", en: "循环贷账户 (revolving loan)" },
  R2: { "zh-CN": "贷记卡账户", en: "贷记卡账户 (credit card)" },
  R3: { "zh-CN": "准贷记卡账户", en: "准贷记卡账户 (semi-credit card)" },
  unknown: { "zh-CN": "不知道，或者没有写", en: "I don't know, or it does not say" },

  settled: { "zh-CN": "结清", en: "结清 (settled)" },
  cardClosed: { "zh-CN": "销户", en: "销户 (closed)" },
  normal: { "zh-CN": "正常", en: "正常 (normal)" },
  overdue: { "zh-CN": "逾期", en: "逾期 (overdue)" },
  bad: { "zh-CN": "呆账", en: "呆账 (written off)" },
  transferred: { "zh-CN": "转出", en: "转出 (transferred)" },
  court: { "zh-CN": "司法追偿", en: "司法追偿 (in court)" },
  inactive: { "zh-CN": "未激活", en: "未激活 (never activated)" },
  stopped: { "zh-CN": "止付", en: "止付 (stopped)" },
  stoppedByBank: { "zh-CN": "银行止付", en: "银行止付 (stopped by the bank)" },
  frozen: { "zh-CN": "冻结", en: "冻结 (frozen)" },
  ended: { "zh-CN": "结束", en: "结束 (ended)" },
  collecting: { "zh-CN": "催收", en: "催收 (being collected)" },
  missing: {
    "zh-CN": "报告里没有这一笔",
    en: "This one is not in the report",
  },
} as const satisfies Texts;
