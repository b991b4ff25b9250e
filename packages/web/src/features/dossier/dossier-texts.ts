import type { Texts } from "../../language/language.ts";

export const dossierTexts = {
  title: { "zh-CN": "档案", en: "Dossier" },
  titleOf: { "zh-CN": "{name}的档案", en: "Dossier of {name}" },
  lead: {
    "zh-CN": "把时间线、每份凭证和目录打包成一个文件，按用途只放需要的内容。",
    en: "Timeline, proofs and an index in one file, with what the purpose needs and no more.",
  },
  purpose: { "zh-CN": "用来做什么", en: "What for" },
  debts: { "zh-CN": "哪几笔借款", en: "Which debts" },
  debtsHint: {
    "zh-CN": "征信异议选一笔；给法院至少选一笔；自己留存可以一笔都不选，就是全部。",
    en: "One for an objection, at least one for a court. For your own records choose none to get everything.",
  },
  language: { "zh-CN": "目录用哪种语言", en: "Language of the index" },
  chinese: { "zh-CN": "中文", en: "Chinese" },
  english: { "zh-CN": "英文", en: "English" },
  make: { "zh-CN": "生成", en: "Make it" },
  oneDebt: {
    "zh-CN": "征信异议只针对一笔，请选一笔。",
    en: "An objection is about one debt. Choose one.",
  },
  noDebt: { "zh-CN": "请至少选一笔借款。", en: "Choose at least one debt." },
  asked: {
    "zh-CN": "开始整理了，大约 2 分钟，好了发邮件给你。可以先离开这一页。",
    en: "It is being made: about 2 minutes, and a mail says when it is ready. You can leave this page.",
  },
  earlier: { "zh-CN": "最近30天", en: "Last thirty days" },
  none: {
    "zh-CN": "还没有生成过。生成好的档案会在这里，保留7天。",
    en: "None yet. Those you make will be here for 7 days.",
  },
  waiting: { "zh-CN": "排队中，大约 2 分钟", en: "In the queue, about 2 minutes" },
  working: { "zh-CN": "正在整理：{done} / {total} 份", en: "Packing {done} of {total} files" },
  packing: { "zh-CN": "整理进度", en: "How far it is" },
  ready: { "zh-CN": "可以下载", en: "Ready" },
  failed: { "zh-CN": "没做成", en: "Not made" },
  expired: { "zh-CN": "已过期", en: "Expired" },
  failedWords: {
    "zh-CN": "这次没有做成，问题在我们这边。再生成一份；还不行就告诉我们编号 {id}。",
    en: "This one could not be made, and the fault is ours. Make another; if that fails too, tell us {id}.",
  },
  expiredWords: {
    "zh-CN": "只保留7天，已经删掉了。需要就再生成一份。",
    en: "Kept for 7 days and gone now. Make another when you need it.",
  },
  allDebts: { "zh-CN": "全部", en: "Everything" },
  contents: { "zh-CN": "{files} 份凭证，{size}", en: "{files} proofs, {size}" },
  until: { "zh-CN": "保留到", en: "Kept until" },
  askedAt: { "zh-CN": "申请时间", en: "Asked for" },
  gaps: {
    "zh-CN": "还缺 {n} 样，写在目录的“还缺什么”里。",
    en: "{n} things are missing; the index names them.",
  },
  notVerified: {
    "zh-CN": "有 {n} 份文件和收到时不一致或者找不到了，目录里有标注。用之前请先联系机构。",
    en: "{n} files differ from what came in, or cannot be found. The index marks them. Speak to the organisation before you use it.",
  },
  download: { "zh-CN": "下载", en: "Download" },
  downloadOf: { "zh-CN": "下载{purpose}的档案", en: "Download the dossier: {purpose}" },
  redo: { "zh-CN": "再生成一份", en: "Make it again" },
  redoOf: { "zh-CN": "再生成一份{purpose}的档案", en: "Make it again: {purpose}" },
  saved: {
    "zh-CN": "开始下载了，链接5分钟内有效。",
    en: "The download has begun; its link works for 5 minutes.",
  },
  shared: {
    "zh-CN": "下载会记在访问记录里。用别人的电脑下载，记得删掉。",
    en: "Downloads are in the access record. On a shared computer, remember to delete the file.",
  },
  withheld: {
    "zh-CN": "撤回了同意的文件不会放进去。",
    en: "Files whose consent was withdrawn are left out.",
  },
} as const satisfies Texts;

export const purposeNames = {
  own: { "zh-CN": "自己留存", en: "Your own records" },
  objection: { "zh-CN": "征信异议", en: "Credit report objection" },
  court: { "zh-CN": "法院或仲裁", en: "Court or arbitration" },
} as const satisfies Texts;

export const purposeHints = {
  own: {
    "zh-CN": "全部内容：时间线、每份凭证、沟通记录",
    en: "Everything: timeline, all proofs, contacts",
  },
  objection: {
    "zh-CN": "只有这一笔，不含别人的号码和预算",
    en: "This debt alone, without other people's numbers or your budget",
  },
  court: {
    "zh-CN": "选的几笔，含沟通记录，不含你的联系方式和预算",
    en: "The debts you choose, with contacts, without how to reach you or your budget",
  },
} as const satisfies Texts;

export const meterTexts = {
  title: { "zh-CN": "档案完整度", en: "How complete the file is" },
  percent: { "zh-CN": "{n}%", en: "{n}%" },
  missing: { "zh-CN": "还缺 {n} 样", en: "{n} things are missing" },
  whole: { "zh-CN": "要有的都有了。", en: "Nothing is missing." },
  counted: { "zh-CN": "{name}（{have}/{want}）", en: "{name} ({have} of {want})" },
  addFile: { "zh-CN": "上传{name}", en: "Upload: {name}" },
  addFact: { "zh-CN": "补充{name}", en: "Fill in: {name}" },
  withoutReceipt: { "zh-CN": "没有回单的还款", en: "Payments without a receipt" },
  dossier: { "zh-CN": "生成档案", en: "Make a dossier" },
} as const satisfies Texts;
