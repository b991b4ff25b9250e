import type { Text } from "@aftercare/core/kernel/language.ts";

export const documentTexts = {
  inShort: { "zh-CN": "先说要点", en: "In short" },
  checkedOn: { "zh-CN": "最后核对：{date}", en: "Last checked: {date}" },
  contact: { "zh-CN": "找我们", en: "How to reach us" },
} as const satisfies Record<string, Text>;
