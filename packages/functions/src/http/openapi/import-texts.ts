import type { OperationTexts } from "./operation-text.ts";

/** What the description says about sheets that are taken in. */
export const importTexts: OperationTexts = {
  requestImport: {
    summary: { "zh-CN": "开始一次导入", en: "Begin an import" },
    description: {
      "zh-CN":
        "管理员导入来访者、借款或还款的 CSV 或 XLSX，最多 5 MB、10,000 行。得到一张上传单，文件直接传到存储；传好以后调用 read。",
      en: "An admin imports clients, debts or payments from CSV or XLSX: at most 5 MB and 10,000 rows. Gives a ticket; the file goes straight to the store, then call read.",
    },
  },
  listImports: {
    summary: { "zh-CN": "导入记录", en: "List imports" },
    description: {
      "zh-CN": "最近三十天的导入，新的在前。",
      en: "The imports of the last thirty days, newest first.",
    },
  },
  readImport: {
    summary: { "zh-CN": "一次导入", en: "Read an import" },
    description: {
      "zh-CN":
        "到了哪一步、处理了多少行、各列对应什么、几行能导入、几行已经有了、几行有问题。处理时每两秒看一次就够。",
      en: "Its step, how many rows are through, what each column tells, and how many rows are good, known and flawed. Every two seconds is often enough to look.",
    },
  },
  listFlawedRows: {
    summary: { "zh-CN": "有问题的行", en: "List the rows with something wrong" },
    description: {
      "zh-CN":
        "每一行的原样和每一处问题：哪一格、写的什么、怎么改。检查以后是检查的结果，导入以后加上没有记成的行。",
      en: "Each as it stands in the sheet, with everything that is wrong: which cell, what it says, what to do. After the check its findings, after the import also what could not be recorded.",
    },
  },
  readImportFile: {
    summary: { "zh-CN": "文件传好了，请读取", en: "Have the file read" },
    description: {
      "zh-CN": "读出标题和行数，并建议各列对应什么。重复调用没有坏处。",
      en: "Reads headings and rows and suggests what each column tells. Safe to repeat.",
    },
  },
  checkImport: {
    summary: { "zh-CN": "逐行检查", en: "Check every row" },
    description: {
      "zh-CN":
        "mapping 写明每项内容在第几列（从 0 起）。每一行按现有档案试一遍，什么也不写。可以换一种对应再查。",
      en: "The mapping says in which column, from 0, each field stands. Every row is tried on the case files as they are, and nothing is written. May be repeated with another mapping.",
    },
  },
  startImport: {
    summary: { "zh-CN": "导入没有问题的行", en: "Import the good rows" },
    description: {
      "zh-CN": "以调用者的名义逐行记录。同一份或有重叠的文件再导入，不会重复记录；中断后自动继续。",
      en: "Records them one by one in the caller's name. The same file, or one that overlaps it, records nothing twice; what was interrupted goes on by itself.",
    },
  },
  cancelImport: {
    summary: { "zh-CN": "取消导入", en: "Cancel an import" },
    description: {
      "zh-CN": "停在当前的行。已经记录的保留。",
      en: "Stops where it is. What was recorded stays.",
    },
  },
};
