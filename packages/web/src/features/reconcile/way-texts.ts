import type { Texts } from "../../language/language.ts";

/** How the reconciliation is called from other pages, which need no more of it. */
export const wayTexts = {
  title: { "zh-CN": "对账", en: "Reconcile" },
  titleAfter: { "zh-CN": "账单和状态记录", en: "Statements and status" },
  linkOpen: {
    "zh-CN": "和机构的账还差 {amount}，付款前先对清。",
    en: "The lender's amounts differ from our books by {amount}. Clear that up before paying.",
  },
  toSheet: { "zh-CN": "去对清", en: "Clear it up" },
} as const satisfies Texts;
