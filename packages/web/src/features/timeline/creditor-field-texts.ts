import type { Texts } from "../../language/language.ts";

export const legalityValues = {
  licensed: { "zh-CN": "查到持牌", en: "found to be licensed" },
  "not-found": { "zh-CN": "名单上没查到", en: "not found on a list" },
  unclear: { "zh-CN": "还说不清", en: "still unclear" },
} as const satisfies Texts;

export const guarantorRoleValues = {
  guarantor: { "zh-CN": "担保人", en: "Guarantor" },
  "joint-guarantor": { "zh-CN": "连带责任担保人", en: "Jointly liable guarantor" },
  "collateral-owner": { "zh-CN": "抵押物的主人", en: "Owner of the collateral" },
  "co-borrower": { "zh-CN": "共同借款人", en: "Co-borrower" },
} as const satisfies Texts;

export const consentWayValues = {
  "in-person": { "zh-CN": "当面", en: "In person" },
  "on-paper": { "zh-CN": "书面签字", en: "Signed on paper" },
  "by-phone": { "zh-CN": "电话里", en: "By phone" },
  "by-message": { "zh-CN": "自己发来的消息", en: "By a message of their own" },
} as const satisfies Texts;

export const refusingSideValues = {
  lender: { "zh-CN": "贷款机构", en: "The lender" },
  "guarantee-company": { "zh-CN": "担保公司", en: "The guarantee company" },
  registry: { "zh-CN": "登记机构", en: "The registry" },
  insurer: { "zh-CN": "保险公司", en: "The insurer" },
} as const satisfies Texts;

export const refusedThingValues = {
  certificate: { "zh-CN": "结清证明", en: "The settlement certificate" },
  release: { "zh-CN": "解除手续", en: "The release" },
  "insurer-letter": { "zh-CN": "保险公司的确认函", en: "The insurer's letter" },
  "platform-proof": { "zh-CN": "平台的证明", en: "The platform's proof" },
} as const satisfies Texts;

export const creditorFieldTexts = {
  newCreditor: { "zh-CN": "转给", en: "Transferred to" },
  noticedOn: { "zh-CN": "收到通知", en: "Notice received" },
  role: { "zh-CN": "身份", en: "Role" },
  how: { "zh-CN": "怎么同意的", en: "How they agreed" },
  whose: { "zh-CN": "谁不配合", en: "Who refused" },
  what: { "zh-CN": "哪一件", en: "What" },
} as const satisfies Texts;
