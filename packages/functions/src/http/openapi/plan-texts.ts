import type { OperationTexts } from "./operation-text.ts";

/** Plans, budgets and how far it has come with each lender. */
export const planTexts: OperationTexts = {
  readPlans: {
    summary: { "zh-CN": "还款计划和收支", en: "Read a client's plans and budget" },
    description: {
      "zh-CN":
        "每笔借款的方案、计划（每期的日子、金额和是否还上）、每月收支还剩多少、所有计划一个月最多要多少、合并还款日的提议。草稿只有工作人员看得到。",
      en: "Each debt with its offers and its plan (days and sums of its instalments and what was paid), what a month leaves, the most that all plans ask for in a month, and one pay day for all of them. Drafts are seen by staff alone.",
    },
  },
  listNegotiations: {
    summary: { "zh-CN": "协商进度", en: "List how far it has come with each lender" },
    description: {
      "zh-CN":
        "每笔还没结清的借款一行：未联系、已提出、机构回复、已达成、未达成，从哪天起。由方案和计划得出，不另外保存。列表可能比档案晚一瞬间。",
      en: "One row for each debt that is still owed: not begun, proposed, replied, agreed or failed, and since when. It follows from offers and plans and is kept nowhere else. The list may be a moment behind the files.",
    },
  },
};
