import type { Texts } from "../../language/language.ts";

export const actTexts = {
  check: { "zh-CN": "记下看到的三处", en: "Note the three things" },
  object: { "zh-CN": "去提异议", en: "Raise the objection" },
  answered: { "zh-CN": "记下答复", en: "Note the reply" },
  upload: { "zh-CN": "上传资料", en: "Add a file" },
  reconcile: { "zh-CN": "打开对账", en: "Open and reconcile" },
  legal: { "zh-CN": "打开这份文书", en: "Open the paper" },
  loss: { "zh-CN": "一步一步做", en: "Go step by step" },
  look: { "zh-CN": "看看再决定", en: "Look and decide" },
} as const satisfies Texts;
