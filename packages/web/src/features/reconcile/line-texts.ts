import type { Texts } from "../../language/language.ts";

/** The lines of a reconciliation; the English ones stand within sentences too. */
export const lineValues = {
  principal: { "zh-CN": "本金", en: "principal" },
  "overdue-interest": { "zh-CN": "逾期利息", en: "late interest" },
  penalty: { "zh-CN": "罚息", en: "penalty" },
  "late-fee": { "zh-CN": "滞纳金", en: "late fee" },
  "service-fee": { "zh-CN": "服务费", en: "service fee" },
  total: { "zh-CN": "合计", en: "total" },
  rest: { "zh-CN": "没分进五项的", en: "in none of the five" },
} as const satisfies Texts;

export const differenceValues = {
  "fee-not-agreed": { "zh-CN": "合同里没有这项费用", en: "a fee that was not agreed" },
  "double-charge": { "zh-CN": "重复收费", en: "charged twice" },
  "wrong-debit": { "zh-CN": "错扣了钱", en: "a wrong debit" },
  "old-arrears": { "zh-CN": "以前的逾期没算清", en: "old late amounts not settled" },
  "payment-not-booked": { "zh-CN": "还过的没入账", en: "a payment that was not booked" },
  "calculated-otherwise": { "zh-CN": "算法不一样", en: "worked out differently" },
  "split-not-given": { "zh-CN": "没给明细", en: "no split was given" },
  other: { "zh-CN": "其他", en: "something else" },
  unknown: { "zh-CN": "还不知道", en: "not known yet" },
} as const satisfies Texts;

export const askedThroughValues = {
  phone: { "zh-CN": "电话", en: "phone" },
  app: { "zh-CN": "官方 App", en: "official app" },
  web: { "zh-CN": "官网", en: "website" },
  email: { "zh-CN": "邮件", en: "mail" },
  letter: { "zh-CN": "信函", en: "letter" },
  counter: { "zh-CN": "柜台", en: "counter" },
} as const satisfies Texts;

export const ticketOutcomeValues = {
  corrected: { "zh-CN": "对方改了", en: "they correct it" },
  explained: { "zh-CN": "说清了依据", en: "they explained it" },
  "split-given": { "zh-CN": "给了明细", en: "they gave the split" },
  refused: { "zh-CN": "不同意", en: "they refuse" },
} as const satisfies Texts;

export const lineOutcomeValues = {
  agreed: { "zh-CN": "双方谈定", en: "agreed" },
  waived: { "zh-CN": "对方不收了", en: "waived" },
  reopened: { "zh-CN": "重新谈", en: "open again" },
} as const satisfies Texts;
