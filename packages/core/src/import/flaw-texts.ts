import type { Text } from "../kernel/language.ts";

/** What may be wrong with one cell, said so that somebody can mend it. `{…}` are filled in. */
export const cellFlawTexts = {
  missing: {
    "zh-CN": "这一格不能空着。",
    en: "This cell needs something in it.",
  },
  "not-an-id": {
    "zh-CN": "编号只能用字母、数字、横线和下划线，最多 64 个字符。",
    en: "An id has letters, digits, hyphens and underscores, at most 64.",
  },
  "too-long": { "zh-CN": "写得太长了，请缩短。", en: "This is too long. Write less." },
  "not-a-day": {
    "zh-CN": "看不出是哪一天。请写成 2026-03-31 或 2026年3月31日。",
    en: "This is no day. Write it as 2026-03-31.",
  },
  "not-an-amount": {
    "zh-CN": "看不出是多少钱。请写成 1234.50 或 1,234.50 元。",
    en: "This is no amount. Write it as 1234.50 or 1,234.50.",
  },
  negative: {
    "zh-CN": "金额不能是负数。退款或更正请在档案里记。",
    en: "An amount cannot be negative. Record refunds and corrections in the file itself.",
  },
  "half-a-fen": {
    "zh-CN": "金额最多两位小数（到分）。",
    en: "An amount has at most two decimals.",
  },
  nothing: { "zh-CN": "金额要大于零。", en: "The amount must be more than zero." },
  "too-much": {
    "zh-CN": "金额太大，请检查单位是不是元。",
    en: "The amount is too large. Check that it is in yuan.",
  },
  "not-a-rate": {
    "zh-CN": "看不出年利率是多少。请写成 15.4 或 15.4%。",
    en: "This is no annual rate. Write it as 15.4 or 15.4%.",
  },
  "not-yes-no": { "zh-CN": "请写「是」或「否」。", en: "Write yes or no." },
  "not-an-address": {
    "zh-CN": "这不是邮箱地址，例如 li@example.org。",
    en: "This is no mail address, for example li@example.org.",
  },
  "not-a-choice": {
    "zh-CN": "这里只认得：{choices}。",
    en: "Only these are known here: {choices}.",
  },
} as const satisfies Record<string, Text>;

export type CellFlawCode = keyof typeof cellFlawTexts;

/** What may be wrong with a row beside what is already recorded, or beside the other rows. */
export const rowFlawTexts = {
  "twice-in-file": {
    "zh-CN": "和第 {row} 行是同一个，但内容不一样。留下对的那一行。",
    en: "This is the same as row {row}, with other content. Keep the row that is right.",
  },
  "client-not-there": {
    "zh-CN": "没有这个编号的来访者。先导入来访者；在借款表里写上姓名，也会一起登记。",
    en: "There is no client with this id. Import the clients first; a sheet of debts enrols them too when it has their names.",
  },
  "other-name": {
    "zh-CN": "这个编号登记的是{name}，名字不一样。检查编号，别记到别人名下。",
    en: "This id belongs to {name}, another name. Check the id, so that nothing lands in somebody else's file.",
  },
  "debt-not-there": {
    "zh-CN": "这位来访者没有这笔借款。检查合同编号或机构，或先导入借款。",
    en: "This client has no such debt. Check the contract number or the lender, or import the debts first.",
  },
  "debt-unclear": {
    "zh-CN": "这位来访者有不止一笔对得上。请写合同编号或借款编号。",
    en: "More than one debt of this client fits. Write the contract number or the debt id.",
  },
  "not-accepted": {
    "zh-CN": "这一行的写法记不进档案。请检查每一格，尤其是邮箱和电话。",
    en: "This row cannot be recorded as it is written. Check each cell, above all mail address and phone.",
  },
  "there-otherwise": {
    "zh-CN": "以前导入过，内容不同。要改，请在档案里改。",
    en: "This was imported before with other content. To change it, change it in the file itself.",
  },
} as const satisfies Record<string, Text>;

export type RowFlawCode = keyof typeof rowFlawTexts;

/** Why a file cannot be read at all. */
export const fileFlawTexts = {
  "not-a-sheet": {
    "zh-CN": "这不是能读的 CSV 或 XLSX 表格。请在 Excel 或 WPS 里另存为其中一种。",
    en: "This is no CSV or XLSX file that can be read. Save it as one of these in Excel or WPS.",
  },
  "old-sheet": {
    "zh-CN": "这是旧的 XLS 格式。请另存为 XLSX 或 CSV。",
    en: "This is the old XLS format. Save it as XLSX or CSV.",
  },
  "locked-sheet": {
    "zh-CN": "这个表格有密码。请去掉密码，再传一次。",
    en: "This file has a password. Take it off and send it again.",
  },
  "no-rows": {
    "zh-CN": "表格里没有内容。第一行是标题，第二行起是内容。",
    en: "The sheet is empty. Its first row has the headings, its second the first content.",
  },
  "too-many-rows": {
    "zh-CN": "超过 10,000 行。请分成几个文件。",
    en: "More than 10,000 rows. Split it into several files.",
  },
  "too-many-columns": {
    "zh-CN": "超过 100 列。请只留要导入的列。",
    en: "More than 100 columns. Keep only those to be imported.",
  },
  "too-large": {
    "zh-CN": "展开后太大。请只留要导入的内容，另存一次。",
    en: "It is too large when unpacked. Keep only what is to be imported and save it again.",
  },
  "not-arrived": {
    "zh-CN": "文件没有传完整。请再传一次。",
    en: "The file did not arrive whole. Send it again.",
  },
} as const satisfies Record<string, Text>;

export type FileFlawCode = keyof typeof fileFlawTexts;
