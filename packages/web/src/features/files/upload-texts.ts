import type { Texts } from "../../language/language.ts";

export const uploadTexts = {
  title: { "zh-CN": "上传资料", en: "Add files" },
  lead: {
    "zh-CN": "原样保存，不压缩。身份证和银行卡不用拍，拍进去了就盖住号码。",
    en: "Kept as they are. No need for your ID or bank card; if one is in the picture, cover the number.",
  },
  files: { "zh-CN": "照片或文件", en: "Pictures or files" },
  camera: { "zh-CN": "拍照", en: "Take a picture" },
  choose: { "zh-CN": "选择文件", en: "Choose files" },
  filesHint: {
    "zh-CN": "JPEG、PNG、HEIC、WebP 图片或 PDF，每个不超过 20 MB",
    en: "JPEG, PNG, HEIC or WebP pictures, or PDF; up to 20 MB each",
  },
  drop: {
    "zh-CN": "也可以把文件拖到这里，或者直接粘贴截图",
    en: "Or drop files here, or paste a screenshot",
  },
  filesFlaw: { "zh-CN": "先拍一张，或选一个文件", en: "Take a picture or choose a file first" },
  flawedFlaw: {
    "zh-CN": "有的文件传不了，换一个或去掉",
    en: "A file cannot be sent: replace it or take it out",
  },
  emptyFlaw: {
    "zh-CN": "这个文件是空的，换一个。",
    en: "This file is empty. Choose another one.",
  },
  sizeFlaw: {
    "zh-CN": "超过 20 MB。拍小一点，或分成几份。",
    en: "Larger than 20 MB. Take a smaller picture or split it.",
  },
  typeFlaw: {
    "zh-CN": "只能传图片或 PDF。把它截图或导出成 PDF 再传。",
    en: "Only pictures and PDF can be sent. Take a screenshot or export it as a PDF.",
  },
  picked: { "zh-CN": "选好的文件", en: "Chosen files" },
  takeOut: { "zh-CN": "去掉", en: "Take out" },
  takeOutNamed: { "zh-CN": "去掉 {name}", en: "Take out {name}" },
  kind: { "zh-CN": "这是什么", en: "What is it" },
  kindFlaw: { "zh-CN": "选一下这是什么", en: "Say what it is" },
  moreKinds: { "zh-CN": "其他种类", en: "Another kind" },
  whichKind: { "zh-CN": "哪一种", en: "Which kind" },
  debt: { "zh-CN": "是哪一笔借款的", en: "Which debt is it about" },
  noDebt: { "zh-CN": "不清楚，或者不止一笔", en: "Not sure, or more than one" },
  payment: { "zh-CN": "是哪一次还款的", en: "Which payment is it about" },
  noPayment: { "zh-CN": "不选也行", en: "No need to say" },
  paymentOn: { "zh-CN": "{day}还的{amount}", en: "{amount} on {day}" },
  send: { "zh-CN": "上传", en: "Send" },
  closed: {
    "zh-CN": "这份档案已经关闭，不能再添加资料。要添加，请打 {phone}。",
    en: "This file is closed and takes no more papers. To add some, call {phone}.",
  },
  locked: {
    "zh-CN":
      "资料现在锁定了，只保存、不处理，所以不能再添加。原因和怎么恢复，看「我的资料和同意」。",
    en: "Your data is locked: kept and not worked with, so nothing can be added. “My data” says why, and what to do.",
  },
  toMyData: { "zh-CN": "我的资料和同意", en: "My data" },

  consentFlaw: {
    "zh-CN": "上传信用报告要先同意，看一下下面的说明",
    en: "A credit report needs your consent first: see below",
  },

  queue: { "zh-CN": "正在上传的", en: "On their way" },
  waiting: { "zh-CN": "排队中", en: "Waiting" },
  sending: { "zh-CN": "已传{percent}%", en: "{percent}% sent" },
  paused: {
    "zh-CN": "网络断了，连上以后会接着传",
    en: "No connection; it goes on when you are online",
  },
  checking: { "zh-CN": "传完了，正在检查文件", en: "Sent; being checked" },
  slow: {
    "zh-CN": "还在检查，不用等。过一会儿在「资料」里看结果。",
    en: "Still being checked. No need to wait: the result will be under Files.",
  },
  stored: { "zh-CN": "存好了", en: "Kept" },
  refused: { "zh-CN": "没有存下来", en: "Not kept" },
  failed: { "zh-CN": "没有传成", en: "Not sent" },
  cancel: { "zh-CN": "取消", en: "Cancel" },
  cancelNamed: { "zh-CN": "取消上传 {name}", en: "Cancel {name}" },
  retry: { "zh-CN": "再传一次", en: "Send again" },
  retryNamed: { "zh-CN": "再传一次 {name}", en: "Send {name} again" },
  clear: { "zh-CN": "收起", en: "Dismiss" },
  clearNamed: { "zh-CN": "收起 {name}", en: "Dismiss {name}" },
  stay: {
    "zh-CN": "可以去别的页面，上传不会停。不要关掉这个网页。",
    en: "You can go to other pages meanwhile; just keep this tab open.",
  },
  toFiles: { "zh-CN": "看全部资料", en: "See all files" },
} as const satisfies Texts;
