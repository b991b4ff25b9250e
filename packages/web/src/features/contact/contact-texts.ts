import type { Texts } from "../../language/language.ts";

export const contactTexts = {
  title: { "zh-CN": "有人让我再付钱", en: "Someone asks me to pay again" },
  lead: {
    "zh-CN": "先别付，也别给验证码。把对方怎么说的记下来，顾问当天就会看。",
    en: "Pay nothing yet, and give nobody a code. Write down what they said; your counsellor looks today.",
  },
  debt: { "zh-CN": "说的是哪一笔", en: "Which debt is it about" },
  debtUnknown: { "zh-CN": "不清楚", en: "Not sure" },
  channel: { "zh-CN": "怎么联系你的", en: "How did they reach you" },
  call: { "zh-CN": "电话", en: "Call" },
  sms: { "zh-CN": "短信", en: "Text message" },
  wechat: { "zh-CN": "微信", en: "WeChat" },
  mail: { "zh-CN": "邮件", en: "Mail" },
  letter: { "zh-CN": "信件", en: "Letter" },
  visit: { "zh-CN": "上门", en: "In person" },
  app: { "zh-CN": "App 里", en: "In an app" },
  other: { "zh-CN": "其他", en: "Another way" },
  from: { "zh-CN": "对方说自己是谁", en: "Who did they say they were" },
  number: { "zh-CN": "对方的号码或账号", en: "Their number or account" },
  said: { "zh-CN": "对方说了什么", en: "What did they say" },
  saidHint: {
    "zh-CN": "记得多少写多少，例如「系统出错，还差38元」",
    en: 'As much as you remember, for example "a system fault, 38 yuan is still owed"',
  },
  demands: { "zh-CN": "有没有让你付钱", en: "Did they ask for money" },
  yes: { "zh-CN": "有", en: "Yes" },
  no: { "zh-CN": "没有", en: "No" },
  demand: { "zh-CN": "要多少钱", en: "How much" },
  on: { "zh-CN": "哪一天", en: "When" },
  save: { "zh-CN": "记下来", en: "Write it down" },
  doneTitle: { "zh-CN": "记下来了，先别付钱", en: "Written down. Pay nothing yet" },
  done: {
    "zh-CN":
      "核实之前，这一笔不能再记还款。要核实，只用合同、官方 App 或银行卡背面上的电话，不用对方给的号码和链接。",
    en: "Until it is verified, no payment can be recorded for this debt. To verify, use only the number in your contract, in the official app or on your bank card, never one that they gave you.",
  },
  official: {
    "zh-CN": "这家机构的官方电话：{phone}",
    en: "This lender's official number: {phone}",
  },
  paidTitle: { "zh-CN": "如果钱已经付出去了", en: "If you have paid already" },
  paid: {
    "zh-CN":
      "不怪你，先做三件事：打银行电话要求止付；打 96110 或 110；把转账截图存下来。告诉我们一声，主管今天就会联系你。",
    en: "It is not your fault. Three things now: ask your bank to stop the payment; call 96110 or 110; keep a screenshot of the transfer. Tell us, and a supervisor contacts you today.",
  },
  paidAmount: { "zh-CN": "付了多少", en: "How much was paid" },
  paidSave: { "zh-CN": "我已经付了", en: "I have paid" },
  paidDone: {
    "zh-CN": "知道了，主管今天会联系你。",
    en: "Noted. A supervisor contacts you today.",
  },
  home: { "zh-CN": "回首页", en: "Go home" },
  saidFlaw: {
    "zh-CN": "写一句对方说了什么，记得多少写多少",
    en: "Write a line about what they said, as much as you remember",
  },
  changes: { "zh-CN": "清单因此变了：", en: "Your checklist changed:" },
} as const satisfies Texts;
