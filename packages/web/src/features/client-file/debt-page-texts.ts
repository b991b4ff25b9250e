import type { Texts } from "../../language/language.ts";

export const debtPageTexts = {
  of: { "zh-CN": "{name}的借款", en: "A debt of {name}" },
  edit: { "zh-CN": "修改", en: "Change" },
  editTitle: { "zh-CN": "修改借款", en: "Change a debt" },
  newTitle: { "zh-CN": "给{name}添加借款", en: "Add a debt for {name}" },
  licence: { "zh-CN": "机构类型", en: "Kind of lender" },
  rate: { "zh-CN": "年利率", en: "Yearly rate" },
  percent: { "zh-CN": "{n}%", en: "{n}%" },
  debits: { "zh-CN": "自动扣款", en: "Automatic debits" },
  debitOff: { "zh-CN": "已关掉", en: "switched off" },
  debitOn: { "zh-CN": "还开着", en: "still on" },
  none: { "zh-CN": "没有", en: "None" },
  story: { "zh-CN": "经过", en: "What happened" },
  proofs: { "zh-CN": "资料", en: "Files" },
  proofCount: { "zh-CN": "{n} 份", en: "{n}" },
  checks: { "zh-CN": "征信核对", en: "Credit checks" },
  clean: { "zh-CN": "没有问题", en: "clean" },
  found: { "zh-CN": "有地方不对", en: "something is wrong" },
  waiting: { "zh-CN": "等答复", en: "waiting for an answer" },
  closed: { "zh-CN": "{day}归档：{reason}", en: "Closed on {day}: {reason}" },
} as const satisfies Texts;
