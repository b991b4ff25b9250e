import type { Texts } from "../../language/language.ts";

export const historyTexts = {
  title: { "zh-CN": "{name}的全部经过", en: "{name}: full history" },
  back: { "zh-CN": "回到来访者", en: "Back to the client" },
  kind: { "zh-CN": "看哪一类", en: "What kind" },
  file: { "zh-CN": "看哪一部分", en: "Which part" },
  allFiles: { "zh-CN": "全部", en: "Everything" },
  ownFile: { "zh-CN": "来访者本人", en: "The client's own file" },
  empty: {
    "zh-CN": "这一类还没有记录。换一类看看，或者加一条备注。",
    en: "Nothing of this kind yet. Choose another, or add a note.",
  },
  more: { "zh-CN": "再往前看", en: "Look further back" },
  print: { "zh-CN": "打印", en: "Print" },
} as const satisfies Texts;
