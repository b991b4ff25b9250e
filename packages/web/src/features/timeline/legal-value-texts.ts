import type { Texts } from "../../language/language.ts";

/** What courts and lawyers sent, who helps, and how it ended. */

export const paperValues = {
  summons: { "zh-CN": "法院传票", en: "a court summons" },
  "lawyer-letter": { "zh-CN": "律师函", en: "a lawyer's letter" },
  "payment-order": { "zh-CN": "支付令", en: "a payment order" },
  other: { "zh-CN": "其他文书", en: "another paper" },
} as const satisfies Texts;

export const helperValues = {
  "legal-aid": { "zh-CN": "法律援助", en: "legal aid" },
  lawyer: { "zh-CN": "律师", en: "a lawyer" },
  mediation: { "zh-CN": "调解组织", en: "a mediator" },
  other: { "zh-CN": "其他专业机构", en: "other professionals" },
} as const satisfies Texts;

export const legalOutcomeValues = {
  settled: { "zh-CN": "和解", en: "settled between the two" },
  mediated: { "zh-CN": "调解", en: "mediated" },
  withdrawn: { "zh-CN": "撤诉", en: "withdrawn" },
  judgment: { "zh-CN": "判决", en: "a judgment" },
  other: { "zh-CN": "其他", en: "something else" },
} as const satisfies Texts;
