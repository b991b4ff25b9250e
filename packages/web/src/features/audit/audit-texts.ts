import type { Texts } from "../../language/language.ts";

export const auditTexts = {
  title: { "zh-CN": "审计日志", en: "Audit log" },
  lead: {
    "zh-CN": "谁登录、打开、导出、改动过什么。这里的记录不能修改，也不能删除，保存三年。",
    en: "Who signed in, opened, exported or changed what. Nobody can change or delete these records; they are kept for three years.",
  },
  views: { "zh-CN": "看什么", en: "What to see" },
  who: { "zh-CN": "谁做了什么", en: "Who did what" },
  settings: { "zh-CN": "设置改动前后", en: "Settings, before and after" },

  filters: { "zh-CN": "筛选", en: "Filter" },
  actor: { "zh-CN": "谁", en: "Who" },
  anybody: { "zh-CN": "所有人", en: "Anybody" },
  kind: { "zh-CN": "哪一类", en: "What kind" },
  anything: { "zh-CN": "全部", en: "Everything" },
  from: { "zh-CN": "从哪天", en: "From" },
  until: { "zh-CN": "到哪天", en: "To" },
  ofClient: { "zh-CN": "只看这位来访者：{id}", en: "Only this client: {id}" },
  allClients: { "zh-CN": "看所有人", en: "See all" },
  onlyThis: { "zh-CN": "只看", en: "Only this" },
  onlyThisOf: { "zh-CN": "只看来访者 {id} 的记录", en: "Only this client: {id}" },

  found: { "zh-CN": "找到的记录", en: "Records found" },
  none: {
    "zh-CN": "这样找没有记录。换一个条件看看。",
    en: "No record is like that. Try another filter.",
  },
  noneYet: {
    "zh-CN": "这一段还没找到，更早的可以接着找。",
    en: "Nothing in this stretch yet. Earlier ones can be searched too.",
  },
  at: { "zh-CN": "时间", en: "When" },
  what: { "zh-CN": "做了什么", en: "What" },
  client: { "zh-CN": "来访者", en: "Client" },
  subject: { "zh-CN": "对象", en: "About" },
  network: { "zh-CN": "网络", en: "Network" },
  more: { "zh-CN": "接着找更早的", en: "Search further back" },
  print: { "zh-CN": "打印", en: "Print" },
  csv: { "zh-CN": "存成 CSV", en: "Save as CSV" },
  shown: { "zh-CN": "现在列出 {n} 条", en: "Listed now: {n}" },
  searched: {
    "zh-CN": "查看这份记录本身也会被记下。",
    en: "That somebody searched this record is recorded too.",
  },
  fileName: { "zh-CN": "审计日志", en: "audit-log" },

  noSettings: {
    "zh-CN": "设置还没有改过。改动前后会列在这里。",
    en: "The settings were never changed. Each change will be listed here with before and after.",
  },
  began: { "zh-CN": "机构建立", en: "The organisation began" },
  field: { "zh-CN": "哪一项", en: "Setting" },
  before: { "zh-CN": "改之前", en: "Before" },
  after: { "zh-CN": "改之后", en: "After" },
  nothing: { "zh-CN": "（没有）", en: "(nothing)" },
  version: { "zh-CN": "第 {n} 版，{who}，{at}", en: "Version {n}, {who}, {at}" },
} as const satisfies Texts;
