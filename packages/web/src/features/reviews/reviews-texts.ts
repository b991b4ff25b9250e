import type { Texts } from "../../language/language.ts";

export const reviewsTexts = {
  title: { "zh-CN": "资料审核", en: "Uploads to review" },
  left: { "zh-CN": "还有 {n} 份没看", en: "{n} left to look at" },
  more: {
    "zh-CN": "先显示等得最久的 50 个档案。",
    en: "The fifty files that have waited longest come first.",
  },
  empty: {
    "zh-CN": "都看完了。来访者上传新的资料，会出现在这里。",
    en: "Everything has been looked at. What clients upload next will be here.",
  },
  clients: { "zh-CN": "看来访者", en: "See the clients" },
  place: { "zh-CN": "第 {n} 份，共 {all} 份", en: "{n} of {all}" },
  previous: { "zh-CN": "上一份", en: "Previous" },
  next: { "zh-CN": "下一份", en: "Next" },

  picture: { "zh-CN": "上传的资料", en: "What was uploaded" },
  logged: {
    "zh-CN": "每次打开都会记进来访者能看到的查看记录。",
    en: "Every look is written into the record that the client can see.",
  },

  about: { "zh-CN": "这份资料", en: "About it" },
  client: { "zh-CN": "来访者", en: "Client" },
  lender: { "zh-CN": "机构", en: "Lender" },
  kind: { "zh-CN": "种类", en: "Kind" },
  uploaded: { "zh-CN": "上传", en: "Uploaded" },
  file: { "zh-CN": "文件", en: "File" },
  payment: { "zh-CN": "对应的还款", en: "Belongs to payment" },
  settledOn: { "zh-CN": "结清日", en: "Settled on" },
  contract: { "zh-CN": "合同编号", en: "Contract number" },

  accept: { "zh-CN": "通过", en: "Accept" },
  accepted: { "zh-CN": "通过了：{name}的{kind}", en: "Accepted: {kind} of {name}" },
  askAgain: { "zh-CN": "请再拍一次", en: "Ask for another" },
  asked: {
    "zh-CN": "已请{name}再拍一次{kind}。",
    en: "{name} is asked for another: {kind}",
  },
  reason: { "zh-CN": "为什么要再拍", en: "Why another one" },
  reasonFlaw: { "zh-CN": "选一个原因", en: "Choose a reason" },
  unreadable: { "zh-CN": "看不清", en: "Hard to read" },
  "wrong-document": { "zh-CN": "不是这一种", en: "Another document is needed" },
  incomplete: { "zh-CN": "不完整", en: "A part is missing" },
  other: { "zh-CN": "其他", en: "Something else" },
  words: { "zh-CN": "要怎么拍，写给来访者看", en: "What would help, for the client to read" },
  wordsHint: {
    "zh-CN": "比如“把右下角的盖章拍进来”。来访者在应用里看得到，邮件里不写。",
    en: "For example “include the stamp at the bottom right”. Shown in the app, never in the mail.",
  },
  wordsFlaw: { "zh-CN": "写一下要怎么拍", en: "Say what another picture should show" },
  send: { "zh-CN": "发给来访者", en: "Send it" },

  keyAccept: { "zh-CN": "通过", en: "Accept" },
  keyAsk: { "zh-CN": "请再拍一次", en: "Ask for another" },
  keyNext: { "zh-CN": "下一份", en: "Next" },
  keyPrevious: { "zh-CN": "上一份", en: "Previous" },
} as const satisfies Texts;
