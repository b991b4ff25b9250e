import type { ExportScope } from "../../api/exports.ts";
import type { Text, Texts } from "../../language/language.ts";

export const scopeNames = {
  clients: { "zh-CN": "来访者", en: "Clients" },
  debts: { "zh-CN": "借款", en: "Debts" },
  "follow-ups": { "zh-CN": "要做的事", en: "Follow-ups" },
  payments: { "zh-CN": "还款", en: "Payments" },
} as const satisfies Record<ExportScope, Text>;

export const scopeWords = {
  clients: {
    "zh-CN": "一位一行：联系方式、顾问、笔数、余额、最近的日期",
    en: "One line a client: how to reach them, counsellor, debts, balance, next date",
  },
  debts: {
    "zh-CN": "一笔一行：机构、本金、余额、结清日期",
    en: "One line a debt: lender, principal, balance, settled on",
  },
  "follow-ups": {
    "zh-CN": "一件一行：到期日、依据、状态",
    en: "One line a follow-up: due date, by law or advice, state",
  },
  payments: {
    "zh-CN": "一笔还款一行：日期、金额",
    en: "One line a payment: date and amount",
  },
} as const satisfies Record<ExportScope, Text>;

export const exportTexts = {
  title: { "zh-CN": "导出", en: "Exports" },
  lead: {
    "zh-CN":
      "把名单带出去要写明原因，每次都留在审计日志里。文件最后一行写着机构、姓名、日期和编号。",
    en: "Taking a list out needs a reason, and each one stays in the audit log. The file's last line says whose it is, who took it, when, and its number.",
  },
  scope: { "zh-CN": "导出什么", en: "What" },
  assignee: { "zh-CN": "哪些来访者", en: "Whose clients" },
  everybody: { "zh-CN": "全机构", en: "All of them" },
  nobody: { "zh-CN": "还没人负责的", en: "Those nobody looks after" },
  language: { "zh-CN": "文件用的语言", en: "Language of the file" },
  chinese: { "zh-CN": "中文", en: "Chinese" },
  english: { "zh-CN": "英文", en: "English" },
  reason: { "zh-CN": "为什么要导出", en: "What it is for" },
  reasonHint: {
    "zh-CN": "至少十个字，例如：给监管部门的季度报告，只用结清笔数。",
    en: "At least ten characters, for example: quarterly report to the regulator, settled debts only.",
  },
  reasonFlaw: { "zh-CN": "至少写十个字", en: "Write at least ten characters" },
  make: { "zh-CN": "生成", en: "Make the file" },
  rows: { "zh-CN": "已取 {n} 行…", en: "{n} lines so far…" },
  done: { "zh-CN": "下载好了，共 {n} 行。", en: "Downloaded, {n} lines." },
  leftOut: {
    "zh-CN": "下载好了，共 {n} 行。有 {left} 位来访者的资料只保存、不处理，没有放进去。",
    en: "Downloaded, {n} lines. Left out because their data is only stored: {left}.",
  },
  made: { "zh-CN": "导出过的", en: "Made so far" },
  none: {
    "zh-CN": "还没有导出过。谁、什么时候、为什么导出，会列在这里。",
    en: "Nothing was exported yet. Who took what, when and why will be listed here.",
  },
  when: { "zh-CN": "时间", en: "When" },
  who: { "zh-CN": "谁", en: "By" },
  until: { "zh-CN": "可取到", en: "Until" },
  expired: { "zh-CN": "过期了", en: "Expired" },
  again: { "zh-CN": "下载", en: "Download" },
  againOf: { "zh-CN": "下载{at}的{what}", en: "Download {what} of {at}" },
  file: { "zh-CN": "文件", en: "File" },
  notYours: { "zh-CN": "只有本人能取", en: "Only they can fetch it" },
} as const satisfies Texts;
