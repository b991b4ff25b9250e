import type { Texts } from "../../language/language.ts";

export const recordTexts = {
  yes: { "zh-CN": "有", en: "Yes" },
  no: { "zh-CN": "没有", en: "No" },
  choose: { "zh-CN": "请选一个", en: "Choose one" },
  done: { "zh-CN": "记下了。", en: "Recorded." },
  changes: { "zh-CN": "清单因此变了：", en: "What it changed on the list:" },
  good: { "zh-CN": "好", en: "Good" },
} as const satisfies Texts;
