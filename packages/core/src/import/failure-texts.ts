import type { Text } from "../kernel/language.ts";
import { fileFlawTexts } from "./flaw-texts.ts";

/** Why an import ended before its end: the file, a person, or we ourselves. */
const endTexts = {
  "import.cancelled": {
    "zh-CN": "已取消。已经导入的行保留着，其余的没有导入。",
    en: "Cancelled. Rows that were imported stay; the others were not imported.",
  },
  "import.starter-left": {
    "zh-CN": "开始导入的人已经不是管理员，所以停下了。请重新上传；已经导入的行不会重复。",
    en: "Whoever started it is no admin any more, so it stopped. Send the file again; no row is recorded twice.",
  },
  "job.gave-up": {
    "zh-CN": "试了几次都没有完成，问题在我们这边。请重新上传；已经导入的行不会重复。",
    en: "It was tried several times and the fault is ours. Send the file again; no row is recorded twice.",
  },
} as const satisfies Record<string, Text>;

/** In words; a code that is not known here is our own fault. */
export function failureWords(code: string): Text {
  const known: Readonly<Record<string, Text>> = { ...endTexts, ...fileFlawTexts };
  return known[code] ?? endTexts["job.gave-up"];
}
