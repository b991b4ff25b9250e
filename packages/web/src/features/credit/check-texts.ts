import type { Texts } from "../../language/language.ts";

export const checkTexts = {
  title: { "zh-CN": "看信用报告，记下三处", en: "Three things in your credit report" },
  insurerTitle: { "zh-CN": "看报告里的被追偿账户", en: "The account of whoever paid for you" },
  lead: {
    "zh-CN": "拿着报告，一次看一处，大约五分钟。如实记就好，不对的地方后面会告诉你怎么办。",
    en: "With the report at hand, one thing at a time, in about five minutes. Just note what you see; if something is off, the next step is shown to you.",
  },
  step: { "zh-CN": "第 {n} 步，共 {count} 步", en: "Step {n} of {count}" },
  next: { "zh-CN": "下一步", en: "Next" },
  previous: { "zh-CN": "上一步", en: "Back" },
  save: { "zh-CN": "记下来", en: "Save" },

  report: { "zh-CN": "先拿到报告", en: "Get the report" },
  reportLead: {
    "zh-CN": "在中国人民银行征信中心的官网，或者带身份证去查询点，自己就能查。不用付钱给别人代查。",
    en: "From the Credit Reference Center of the People's Bank of China, online or at a counter with your ID card. Nobody needs to be paid for it.",
  },
  howTo: { "zh-CN": "怎么查，一步步的说明", en: "How to get it, step by step" },
  on: { "zh-CN": "报告是哪天查的", en: "The day you got it" },
  channel: { "zh-CN": "在哪里查的", en: "Where you got it" },
  channelHint: {
    "zh-CN": "用来帮你数每年的免费次数。",
    en: "So that we can count the free ones of this year for you.",
  },
  noChannel: { "zh-CN": "不记得", en: "I don't remember" },
  internet: { "zh-CN": "网上", en: "Online" },
  counter: { "zh-CN": "柜台或自助机", en: "At a counter or machine" },
  bankApp: { "zh-CN": "手机银行", en: "In a banking app" },

  state: { "zh-CN": "第一处：账户状态", en: "First: the state of the account" },
  stateLead: {
    "zh-CN": "在报告里找到“{name}”这一笔。",
    en: "Find the account of “{name}” in the report.",
  },
  insurerLead: {
    "zh-CN": "在报告的“{claims}”里，找到替你还过款的“{name}”。",
    en: "Under “{claims}”, find “{name}”, who once paid for you.",
  },
  accountType: { "zh-CN": "它在哪个小标题下面", en: "The heading it stands under" },
  status: { "zh-CN": "账户状态写的是", en: "The account's state says" },
  statusHint: {
    "zh-CN": "按报告印的字选。找不到一样的，选“别的写法”。",
    en: "Choose the printed words. If yours are not here, choose “It says something else”.",
  },
  insurerHint: {
    "zh-CN": "这个账户写“{ended}”就对了，它从来不写“{settled}”。",
    en: "For this account “{ended}” is right; it never says “{settled}”.",
  },

  balance: { "zh-CN": "第二处：余额", en: "Second: the balance" },
  balanceIs: { "zh-CN": "余额写的是", en: "The balance says" },
  zero: { "zh-CN": "0", en: "0" },
  left: { "zh-CN": "不是0", en: "Something other than 0" },
  notShown: { "zh-CN": "没有写，或者是“--”", en: "Nothing, or “--”" },
  amount: { "zh-CN": "写的是多少元", en: "How many yuan it says" },

  marks: { "zh-CN": "第三处：结清以后的还款记录", en: "Third: the record after it was paid off" },
  marksLead: {
    "zh-CN": "看每月的小格子。结清以后应该没有数字（1到7是逾期），也没有看不懂的字母。",
    en: "Look at the small monthly boxes. After it was paid off there should be no digits (1 to 7 are late payments) and no letters you cannot explain.",
  },
  marksAre: { "zh-CN": "有没有逾期，或者看不懂的记号", en: "Any late-payment or unknown mark?" },
  right: { "zh-CN": "没有", en: "None" },
  old: { "zh-CN": "有，是结清以前真的逾期过", en: "Yes, from a time when it really was late" },
  oldHint: {
    "zh-CN": "真的记录会从那件事结束起保留五年，然后删除，不用提异议。",
    en: "A true one stays for five years from when that ended, and is then deleted. No objection needed.",
  },
  wrong: { "zh-CN": "有，不应该有", en: "Yes, one that should not be there" },
  hidden: { "zh-CN": "以前有，现在不见了", en: "There was one, and it is gone" },
  repairGone: {
    "zh-CN":
      "这笔符合2025年12月公布的一次性信用修复：{day}起，旧的逾期记录不再显示。不用申请，也不收费；谁来收费都是骗局。",
    en: "This one met the one-off credit repair of December 2025: since {day} the old late marks are no longer shown. Nobody applied and nobody paid; whoever asks for a fee is a scam.",
  },
  repairSoon: {
    "zh-CN":
      "这笔符合一次性信用修复，旧的逾期记录到{day}应当看不到了。在那以前还看得到，是正常的。",
    en: "This one met the one-off credit repair: from {day} the old late marks must not be shown. Before that day it is normal to still see them.",
  },
  fiveYears: {
    "zh-CN":
      "真实的逾期记录从还清那天起保留五年。{day}再看一次，应当已经删除了（《征信业管理条例》第16条）。",
    en: "A true late mark is kept for five years from the day it was paid off. Look again on {day}: it must be deleted by then (Credit Reporting Regulations, Art. 16).",
  },
  both: { "zh-CN": "两个账户，各看各的", en: "Two accounts, each with its own end" },
  shouldSay: { "zh-CN": "应该写", en: "It should say" },
  says: { "zh-CN": "报告写的", en: "The report says" },
  readOn: { "zh-CN": "哪天看的", en: "Read on" },
  notYetRead: { "zh-CN": "还没看", en: "Not looked at yet" },
  differs: { "zh-CN": "和应该写的不一样", en: "Not what it should say" },
  words: { "zh-CN": "这几个字要再看看", en: "Those words need a second look" },
  whole: { "zh-CN": "整份报告逐笔核对", en: "Go through the whole report" },
  notRead: { "zh-CN": "看不懂，或者没看到", en: "I cannot tell" },

  line: { "zh-CN": "还有一处：剩余额度", en: "One more: the credit line left" },
  lineLead: {
    "zh-CN": "这个账户你已经注销了，额度应该是0。",
    en: "You closed this account, so its credit line should be 0.",
  },
  lineIs: { "zh-CN": "授信额度写的是", en: "The credit line says" },

  chooseFlaw: { "zh-CN": "选一个最接近的", en: "Choose the closest one" },
  notSettled: {
    "zh-CN": "这一笔还没有结清，等结清以后再看报告就行。",
    en: "This one is not paid off yet. The report can wait until it is.",
  },
  backToDebt: { "zh-CN": "看这一笔借款", en: "See this debt" },

  fineTitle: { "zh-CN": "都对，记下了", en: "All right, and noted" },
  fine: {
    "zh-CN": "报告上写的和你还清的一样。这次可以放下了。",
    en: "The report says what you did. You can let it rest for now.",
  },
  unread: {
    "zh-CN": "有一处没看清，不要紧。把报告传上来，顾问可以一起看。",
    en: "One thing was hard to tell, which is fine. Add the report to your files and your counsellor can look with you.",
  },
  oddTitle: { "zh-CN": "有 {n} 处和你还清的不一样", en: "{n} things differ from what you paid" },
  oddTitleOne: { "zh-CN": "有 1 处和你还清的不一样", en: "One thing differs from what you paid" },
  odd: {
    "zh-CN": "这不是你的错，也不用着急。可以提一次异议，对方要在20天内书面答复你。",
    en: "It is not your fault and there is no hurry. You can raise an objection, and they have to answer in writing within 20 days.",
  },
  object: { "zh-CN": "去提异议", en: "Raise the objection" },
  upload: { "zh-CN": "把报告传到资料", en: "Add the report to your files" },
  uploadNote: {
    "zh-CN": "拍照前遮住身份证号。",
    en: "Cover your ID number before you take the photo.",
  },
  insurerNext: { "zh-CN": "再看被追偿账户", en: "Now the insurer's account" },
  home: { "zh-CN": "回首页", en: "Go to the start" },
} as const satisfies Texts;
