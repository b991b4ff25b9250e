import type { Texts } from "../../language/language.ts";

export const riskTexts = {
  title: { "zh-CN": "有人找来访者要钱", en: "Someone asks the client for money" },
  demand: { "zh-CN": "{day}，{channel}，要{amount}", en: "{day}, {channel}, asking for {amount}" },
  contact: { "zh-CN": "{day}，{channel}", en: "{day}, {channel}" },
  pattern: { "zh-CN": "说法像诈骗", en: "Sounds like a scam" },
  paid: { "zh-CN": "来访者说钱已经付了", en: "The client says money was paid" },
  rule: {
    "zh-CN": "没有核实以前，这一笔不能记还款。只用合同、官方 App 或银行卡背面的电话去核实。",
    en: "No payment can be recorded before it is verified. Use only the number in the contract, in the official app or on the card.",
  },
  triage: { "zh-CN": "打开并归类", en: "Open and sort" },
  verified: { "zh-CN": "核实：{outcome}（{day}）", en: "Verified: {outcome} ({day})" },
  triaged: { "zh-CN": "归为：{as}（{day}）", en: "Sorted as: {as} ({day})" },
} as const satisfies Texts;
