import type { Texts } from "../../language/language.ts";

/** The orders as people call them. */
export const payoffOrderNames = {
  seed: { "zh-CN": "先还上征信的", en: "Credit report first" },
  avalanche: { "zh-CN": "先还利息最高的", en: "Highest rate first" },
  snowball: { "zh-CN": "先还金额最小的", en: "Smallest first" },
  "consequence-first": { "zh-CN": "先还后果最重的", en: "Gravest first" },
  custom: { "zh-CN": "我自己排", en: "My own order" },
} as const satisfies Texts;

export const payoffOrderHints = {
  seed: {
    "zh-CN": "先上征信的，再高息的，最后亲友。文章里的建议，不是法律规定。",
    en: "On the credit report, then high rates, then family and friends. Advice, no law.",
  },
  avalanche: { "zh-CN": "总利息最少。", en: "Costs the least interest." },
  snowball: { "zh-CN": "最快还清第一笔，看得到进展。", en: "The first debt is gone soonest." },
  "consequence-first": {
    "zh-CN": "有抵押、有担保的先还，拖着后果最重。",
    en: "What a house, a car or a guarantor stands behind comes first.",
  },
  custom: {
    "zh-CN": "用上下箭头排，写一句为什么。",
    en: "Move debts up and down, and say why.",
  },
} as const satisfies Texts;
