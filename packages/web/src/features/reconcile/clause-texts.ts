import type { Texts } from "../../language/language.ts";

export const clauseTexts = {
  title: { "zh-CN": "提前还款条款", en: "Clause on paying off early" },
  open: {
    "zh-CN": "提前还清要不要违约金，看合同里那一条怎么写。照原样抄下来就好。",
    en: "Whether paying off early costs a fee stands in the contract. Copy that clause as it is written.",
  },
  known: {
    "zh-CN": "{day}抄下了条款，原文在这笔借款的经过里。报价里的费用对不上，可以写在差异里。",
    en: "Copied on {day}; the words stand in this debt's story. If the quote asks for more, say so as a difference.",
  },
  copy: { "zh-CN": "抄下条款", en: "Copy the clause" },
  words: { "zh-CN": "条款原文", en: "The clause, word for word" },
  letter: { "zh-CN": "合同里没写：书面问机构", en: "Not in the contract: ask in writing" },
} as const satisfies Texts;
