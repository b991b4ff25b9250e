import type { Texts } from "../../language/language.ts";

export const negotiationTexts = {
  title: { "zh-CN": "协商进度", en: "Negotiation" },
  lead: {
    "zh-CN": "每家机构谈到哪里了。进度由方案和计划得出，记下一步就自己往前走。",
    en: "How far it has come with each lender. It follows from offers and plans: record the next step and it moves by itself.",
  },
  empty: {
    "zh-CN": "没有还在还的借款。",
    en: "No debt is owed at present.",
  },
  some: {
    "zh-CN": "只列出余额最大的一部分。",
    en: "Only those with the largest balances are listed.",
  },
  clients: { "zh-CN": "看来访者", en: "See clients" },
  none: { "zh-CN": "未联系", en: "Not begun" },
  proposed: { "zh-CN": "已提出", en: "Proposed" },
  replied: { "zh-CN": "机构回复", en: "The lender replied" },
  agreed: { "zh-CN": "已达成", en: "Agreed" },
  failed: { "zh-CN": "未达成", en: "Not agreed" },
  column: { "zh-CN": "{stage}（{n}）", en: "{stage} ({n})" },
  nobody: { "zh-CN": "没有", en: "None" },
  since: { "zh-CN": "{day}起", en: "since {day}" },
  update: { "zh-CN": "更新进度", en: "Update" },
  updateOf: { "zh-CN": "更新进度：{name}，{creditor}", en: "Update {name}, {creditor}" },
  choose: { "zh-CN": "现在到哪一步了？", en: "How far has it come?" },
  toProposed: { "zh-CN": "我们提出了方案", en: "We made a proposal" },
  toReplied: { "zh-CN": "机构回复了方案", en: "The lender replied with an offer" },
  toAgreed: { "zh-CN": "谈成了：接受一份方案", en: "Agreed: an offer is accepted" },
  toFailed: { "zh-CN": "没谈成：不接受", en: "Not agreed: an offer is declined" },
  toPlan: { "zh-CN": "看收支和计划", en: "Budget and plans" },
  which: { "zh-CN": "哪一份方案", en: "Which offer" },
  on: { "zh-CN": "哪天答复的", en: "When it was answered" },
  reason: { "zh-CN": "为什么没谈成", en: "Why not" },
  signOff: {
    "zh-CN": "缺「没到期的部分不再产生新罚息」，为什么还接受",
    en: "Why accept without the clause on new penalties",
  },
  signOffHint: { "zh-CN": "方案里写明了就不用填", en: "Nothing to write where the offer has it" },
  offerName: { "zh-CN": "{kind}，一共 {amount}", en: "{kind}, {amount} in all" },
  answered: { "zh-CN": "答复记下了。", en: "The answer was recorded." },
} as const satisfies Texts;
