import type { Text } from "../language.ts";

/** About letters. */
export const letterRefusals = {
  "letter.not-fitting": {
    "zh-CN": "这封信现在用不上：资料里还没有它要说的事。先把那件事记下来，再来写。",
    en: "This letter does not fit yet: the file does not hold what it would say. Record that first, then come back.",
  },
  "letter.typed-wrong": {
    "zh-CN": "填写的内容看不懂。日期写成 2026-02-28，金额写成分的整数，文字最多 1,000 字。",
    en: "What was filled in cannot be read. Write days as 2026-02-28, amounts as whole fen, and at most 1,000 characters of text.",
  },
  "letter.unknown": {
    "zh-CN": "没有编号为 {id} 的信。请核对编号。",
    en: "There is no letter {id}. Check its id.",
  },
} as const satisfies Readonly<Record<string, Text>>;
