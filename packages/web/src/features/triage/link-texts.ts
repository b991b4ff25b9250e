import type { Texts } from "../../language/language.ts";

export const linkTexts = {
  contacts: { "zh-CN": "联系记录", en: "Contact log" },
  contactsOf: { "zh-CN": "联系记录（{n}条）", en: "Contact log ({n})" },
  legal: { "zh-CN": "法院和律师的文书", en: "Papers from courts and lawyers" },
  legalOf: { "zh-CN": "文书（{n}份）", en: "Papers ({n})" },
} as const satisfies Texts;
