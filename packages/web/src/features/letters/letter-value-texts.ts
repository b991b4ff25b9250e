import type { Texts } from "../../language/language.ts";

/** What becomes of a letter; the timeline says it too, and needs no more of this room. */

export const sentWays = {
  app: { "zh-CN": "官方 App 或在线客服", en: "Official app or online chat" },
  mail: { "zh-CN": "电子邮件", en: "Mail" },
  post: { "zh-CN": "邮寄", en: "Post" },
  counter: { "zh-CN": "柜台递交", en: "At a counter" },
  phone: { "zh-CN": "电话里说的", en: "Said on the phone" },
  other: { "zh-CN": "其他方式", en: "Another way" },
} as const satisfies Texts;

export const letterOutcomeTexts = {
  agreed: { "zh-CN": "同意", en: "They agreed" },
  partly: { "zh-CN": "同意一部分", en: "They agreed in part" },
  refused: { "zh-CN": "不同意", en: "They said no" },
  other: { "zh-CN": "别的答复", en: "Something else" },
} as const satisfies Texts;

export const madeAsValues = {
  copied: { "zh-CN": "复制了文字", en: "copied text" },
  printed: { "zh-CN": "打印", en: "a print" },
  pdf: { "zh-CN": "PDF", en: "a PDF" },
} as const satisfies Texts;
