import type { Import, ImportKind } from "../../api/imports.ts";
import type { Text, Texts } from "../../language/language.ts";

export const kindNames = {
  clients: { "zh-CN": "来访者", en: "Clients" },
  debts: { "zh-CN": "借款", en: "Debts" },
  payments: { "zh-CN": "还款", en: "Payments" },
} as const satisfies Record<ImportKind, Text>;

export const kindWords = {
  clients: {
    "zh-CN": "一位一行：编号、姓名、电话、邮箱",
    en: "One line a client: id, name, phone, mail address",
  },
  debts: {
    "zh-CN": "一笔一行：机构、合同编号、本金、余额。写上姓名，新的来访者会一起登记",
    en: "One line a debt: lender, contract number, principal, balance. With their names, new clients are enrolled too",
  },
  payments: {
    "zh-CN": "一笔还款一行：合同编号、金额、日期、流水号",
    en: "One line a payment: contract number, amount, day, receipt number",
  },
} as const satisfies Record<ImportKind, Text>;

export const stepNames = {
  upload: { "zh-CN": "等文件", en: "Waiting for its file" },
  read: { "zh-CN": "正在读取", en: "Being read" },
  map: { "zh-CN": "等你对列", en: "Waiting for its columns" },
  check: { "zh-CN": "正在检查", en: "Being checked" },
  review: { "zh-CN": "等你确认", en: "Waiting for your word" },
  record: { "zh-CN": "正在导入", en: "Being imported" },
  done: { "zh-CN": "导入完了", en: "Imported" },
  failed: { "zh-CN": "停下了", en: "Stopped" },
} as const satisfies Record<Import["step"], Text>;

export const importTexts = {
  title: { "zh-CN": "导入", en: "Imports" },
  lead: {
    "zh-CN": "先检查每一行，再由你决定导入。同一份表格导入两次，不会重复记录。",
    en: "Every row is checked first; then you decide. The same sheet imported twice records nothing twice.",
  },
  desktop: {
    "zh-CN": "表格在电脑上看得更清楚；在手机上也能做完。",
    en: "Sheets are easier to read on a computer; it works on a phone as well.",
  },
  what: { "zh-CN": "导入什么", en: "What to import" },
  order: {
    "zh-CN": "先来访者，再借款，再还款。余额写这些还款之前还剩多少，还款会从里面减掉。",
    en: "Clients first, then debts, then payments. The balance is what was left before these payments; they are taken off it.",
  },
  template: { "zh-CN": "下载模板", en: "Download a template" },
  templateOf: { "zh-CN": "{what}模板（{language}）", en: "Template for {what} ({language})" },
  chinese: { "zh-CN": "中文", en: "Chinese" },
  english: { "zh-CN": "英文", en: "English" },
  file: { "zh-CN": "表格文件", en: "Sheet" },
  choose: { "zh-CN": "选择 CSV 或 XLSX 文件", en: "Choose a CSV or XLSX file" },
  drop: { "zh-CN": "或把文件拖到这里", en: "or drop the file here" },
  limits: {
    "zh-CN": "最多 5 MB、10,000 行。第一行是标题；Excel 里读第一张表。",
    en: "At most 5 MB and 10,000 rows. The first row has the headings; of a workbook the first sheet is read.",
  },
  tooLarge: {
    "zh-CN": "文件超过 5 MB。请只留要导入的内容，或分成几个文件。",
    en: "The file is larger than 5 MB. Keep only what is to be imported, or split it.",
  },
  sending: { "zh-CN": "正在上传…", en: "Sending…" },
  earlier: { "zh-CN": "最近三十天的导入", en: "Imports of the last thirty days" },
  none: {
    "zh-CN": "还没有导入过。每一次导入、到了哪一步、有几行没成，会列在这里。",
    en: "Nothing was imported yet. Each import, where it stands and what did not go in will be listed here.",
  },
  when: { "zh-CN": "时间", en: "When" },
  who: { "zh-CN": "谁", en: "By" },
  stands: { "zh-CN": "到哪一步", en: "Where it stands" },
  openOf: { "zh-CN": "{file}，{at}", en: "{file}, {at}" },
  back: { "zh-CN": "全部导入", en: "All imports" },
  oneTitle: { "zh-CN": "导入{what}", en: "Import: {what}" },
  notSent: {
    "zh-CN": "文件还没有传到。可能是上传时断了网。",
    en: "The file has not arrived. The network may have gone away while it was sent.",
  },
  startOver: { "zh-CN": "重新选文件", en: "Choose the file again" },
  reading: { "zh-CN": "正在读取表格…", en: "Reading the sheet…" },
  checking: {
    "zh-CN": "正在检查：第 {done} 行，共 {total} 行",
    en: "Checking: {done} of {total} rows",
  },
  recording: {
    "zh-CN": "正在导入：第 {done} 行，共 {total} 行",
    en: "Importing: {done} of {total} rows",
  },
  mayLeave: {
    "zh-CN": "可以离开这一页，它会自己做完。",
    en: "You may leave this page; it goes on by itself.",
  },
  goOn: { "zh-CN": "好像停住了，再叫一次", en: "It seems to stand still: wake it again" },
  mapTitle: { "zh-CN": "每项内容在哪一列", en: "Which column tells what" },
  mapLead: {
    "zh-CN": "共 {n} 行。已经按标题对好，请看一眼；没有的列可以不选。",
    en: "{n} rows. Chosen by the headings: have a look. What the sheet does not tell may stay empty.",
  },
  column: { "zh-CN": "第 {n} 列 · {heading}", en: "Column {n} · {heading}" },
  noHeading: { "zh-CN": "（没有标题）", en: "(no heading)" },
  notThere: { "zh-CN": "表里没有", en: "Not in the sheet" },
  pick: { "zh-CN": "请选一列", en: "Choose a column" },
  for: { "zh-CN": "例如：{sample}", en: "For example: {sample}" },
  needed: { "zh-CN": "这一项必须有，请选一列", en: "This is needed: choose a column" },
  twice: { "zh-CN": "这一列已经用在别处", en: "This column is used already" },
  check: { "zh-CN": "检查每一行", en: "Check every row" },
  found: { "zh-CN": "检查结果", en: "What the check found" },
  goodRows: { "zh-CN": "可以导入", en: "Can be imported" },
  knownRows: { "zh-CN": "已经有了，不再记", en: "There already, not recorded again" },
  flawedRows: { "zh-CN": "有问题", en: "Something is wrong" },
  recordedRows: { "zh-CN": "导入了", en: "Imported" },
  count: { "zh-CN": "{n} 行", en: "{n} rows" },
  nothingYet: { "zh-CN": "到现在为止什么也没有写。", en: "Nothing was written so far." },
  start: { "zh-CN": "导入 {n} 行", en: "Import {n} rows" },
  noGood: {
    "zh-CN": "没有可以导入的行。改好表格，再传一次。",
    en: "There is no row that can be imported. Mend the sheet and send it again.",
  },
  allKnown: {
    "zh-CN": "这些行都已经记过了，没有要导入的。",
    en: "All of these rows are recorded already; there is nothing to import.",
  },
  mapAgain: { "zh-CN": "改列的对应", en: "Change the columns" },
  cancel: { "zh-CN": "取消导入", en: "Cancel the import" },
  cancelled: {
    "zh-CN": "已取消，没有再导入别的行。",
    en: "Cancelled; no further row is imported.",
  },
  somethingWrong: { "zh-CN": "{n} 行有问题", en: "{n} rows have something wrong" },
  wrongLead: {
    "zh-CN": "其余的行不受影响。下载这些行，按「原因」改好，再导入一次。",
    en: "The other rows are not affected. Download these, mend them by the reason, and import them again.",
  },
  download: { "zh-CN": "下载有问题的行（CSV）", en: "Download these rows (CSV)" },
  downloading: { "zh-CN": "正在取…", en: "Fetching…" },
  downloadName: { "zh-CN": "{file}（有问题的行）.csv", en: "{file} rows to mend.csv" },
  row: { "zh-CN": "行", en: "Row" },
  rowOf: { "zh-CN": "第 {n} 行", en: "Row {n}" },
  cell: { "zh-CN": "列", en: "Column" },
  value: { "zh-CN": "写的是", en: "It says" },
  reason: { "zh-CN": "原因", en: "Reason" },
  empty: { "zh-CN": "（空）", en: "(empty)" },
  wholeRow: { "zh-CN": "整行", en: "The whole row" },
  doneTitle: { "zh-CN": "导入完了：{n} 行", en: "Done: {n} rows imported" },
  doneWords: {
    "zh-CN": "都已记在各自的档案里，时间线上写着是谁记的。",
    en: "Each is in its own case file; the timeline says who recorded it.",
  },
  seeClients: { "zh-CN": "看来访者列表", en: "See the clients" },
  another: { "zh-CN": "再导入一份", en: "Import another sheet" },
} as const satisfies Texts;
