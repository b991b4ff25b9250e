import type { OperationTexts } from "./operation-text.ts";

/** Letters, and what is printed to be kept on paper. */
export const letterTexts = {
  listLetters: {
    summary: { "zh-CN": "这笔借款现在用得上的信", en: "List the letters that fit a debt now" },
    description: {
      "zh-CN":
        "按资料里有的事挑出合适的信：写给机构、征信中心、人民银行分支机构、保险公司、公安机关的，或自己看的。missing 是资料里还缺的，place 说在哪里补；asks 是写信的人自己填的。sent 是已经寄出的和答复。",
      en: "Those that fit what the file holds: to the lender, the bureau, the central bank's branch, an insurer, the police, or for oneself. missing names what the file lacks and where it is written down; asks is what the writer fills in. sent are those that left, with their answers.",
    },
  },
  composeLetter: {
    summary: { "zh-CN": "写一封信", en: "Compose a letter" },
    description: {
      "zh-CN":
        "用资料和 typed 里填写的内容写成，不保存。没有人说过的留空并列在 missing 里，不会替人编写。typed 里日期写 2026-02-28，金额写成分的整数。复制以后请记录 letter.made，寄出以后记录 letter.sent。",
      en: "Written from the file and from typed, and kept nowhere. What nobody has said stays open and is listed in missing; nothing is made up. In typed, days are 2026-02-28 and amounts whole fen. Record letter.made when it is copied, letter.sent when it left.",
    },
  },
  printLetter: {
    summary: { "zh-CN": "把信做成 PDF 或网页", en: "Print a letter as PDF or page" },
    description: {
      "zh-CN": "同一封信，form 为 pdf 或 page。网页是无障碍的版本。谁生成过会写进访问记录。",
      en: "The same letter, as pdf or page by form. The page is the accessible one. Who made it is in the access record.",
    },
  },
  printChecklist: {
    summary: { "zh-CN": "打印来访者的清单", en: "Print a client's checklist" },
    description: {
      "zh-CN": "所有还没做完的事，带日期和打勾的方框，form 为 pdf 或 page。",
      en: "All that is still to come, with dates and boxes to tick, as pdf or page by form.",
    },
  },
  printEvidenceCover: {
    summary: { "zh-CN": "打印纸质资料的封面", en: "Print the cover of the paper copies" },
    description: {
      "zh-CN": "一笔借款收存的资料和校验值，最后留一行写纸质件放在哪里。",
      en: "The proofs kept for one debt with their hashes, and a line for where the paper copies are.",
    },
  },
} as const satisfies OperationTexts;
