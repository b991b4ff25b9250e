import type { Texts } from "../../language/language.ts";

export const actTexts = {
  check: { "zh-CN": "记下看到的三处", en: "Note the three things" },
  object: { "zh-CN": "去提异议", en: "Raise the objection" },
  answered: { "zh-CN": "记下答复", en: "Note the reply" },
  upload: { "zh-CN": "上传资料", en: "Add a file" },
  look: { "zh-CN": "看看再决定", en: "Look and decide" },
} as const satisfies Texts;
