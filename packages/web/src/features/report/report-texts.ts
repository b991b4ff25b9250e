import type { Texts } from "../../language/language.ts";

export const reportTexts = {
  title: { "zh-CN": "信用报告", en: "Credit report" },
  lead: {
    "zh-CN": "把报告和每笔借款对一遍，哪里不一样，一眼看到。",
    en: "Put the report beside every debt, and see at once where they differ.",
  },
  of: { "zh-CN": "{name}的信用报告", en: "{name}'s credit report" },
  readOne: { "zh-CN": "逐笔核对一份报告", en: "Go through a report" },
  readAnother: { "zh-CN": "核对新的一份", en: "Go through a new one" },
  upload: { "zh-CN": "把报告传到资料", en: "Add the report to the files" },
  notRead: {
    "zh-CN":
      "还没有核对过。手边有报告的话，一笔一笔看，十分钟左右。建议每半年一次，还在还的可以每季度一次。",
    en: "None was gone through yet. With the report at hand it takes about ten minutes, one debt at a time. Half-yearly is a good rhythm, quarterly while debts are being paid.",
  },
  ownOnly: {
    "zh-CN": "我们不会替你去查报告，只看你自己查到的。",
    en: "We never query your report; we only look at the one you got.",
  },

  step: { "zh-CN": "第 {n} 步，共 {count} 步", en: "Step {n} of {count}" },
  next: { "zh-CN": "下一步", en: "Next" },
  previous: { "zh-CN": "上一步", en: "Back" },
  save: { "zh-CN": "记下来，看结果", en: "Save and compare" },
  saved: { "zh-CN": "记下了，结果在下面。", en: "Noted; the comparison is below." },
  on: { "zh-CN": "报告是哪天查的", en: "The day it was obtained" },
  channel: { "zh-CN": "在哪里查的", en: "Where it was obtained" },
  noChannel: { "zh-CN": "不记得", en: "Not remembered" },
  internet: { "zh-CN": "网上", en: "Online" },
  counter: { "zh-CN": "柜台或自助机", en: "At a counter or machine" },
  bankApp: { "zh-CN": "手机银行", en: "In a banking app" },
  ofDebt: { "zh-CN": "在报告里找到“{name}”", en: "Find “{name}” in the report" },
  ofInsurer: {
    "zh-CN": "在“{claims}”里找到替你还过款的“{name}”",
    en: "Under “{claims}” find “{name}”, who once paid",
  },
  heading: { "zh-CN": "在哪个小标题下面", en: "The heading it stands under" },
  status: { "zh-CN": "账户状态", en: "State of the account" },
  balance: { "zh-CN": "余额", en: "Balance" },
  zero: { "zh-CN": "0", en: "0" },
  left: { "zh-CN": "不是0", en: "Not 0" },
  notShown: { "zh-CN": "没有写，或者是“--”", en: "Nothing, or “--”" },
  amount: { "zh-CN": "写的是多少元", en: "How many yuan" },
  boxes: { "zh-CN": "每月的小格子", en: "The monthly boxes" },
  boxesFine: {
    "zh-CN": "都正常，没有数字和少见的字母",
    en: "In order: no digits, no rare letters",
  },
  boxesOdd: { "zh-CN": "有几个月不对劲", en: "Some months look odd" },
  boxesNotRead: { "zh-CN": "没看，或看不懂", en: "Not read, or not understood" },

  others: { "zh-CN": "上面没有的账户", en: "Accounts not found above" },
  othersLead: {
    "zh-CN": "报告里还有别的账户吗？是自己的也写上，不认识的更要写。",
    en: "Is there another account in the report? Note your own ones too, and any you do not know.",
  },
  addOther: { "zh-CN": "写一个账户", en: "Note an account" },
  lender: { "zh-CN": "报告上的机构名", en: "The lender as printed" },
  mine: { "zh-CN": "是不是自己的", en: "Is it yours" },
  mineYes: { "zh-CN": "是自己的", en: "Yes" },
  mineNo: { "zh-CN": "不是自己的", en: "No" },
  mineUnsure: { "zh-CN": "不确定", en: "Not sure" },
  remove: { "zh-CN": "去掉", en: "Remove" },
  inquiries: {
    "zh-CN": "“{printed}”里，最近90天有几家机构查过",
    en: "Under “{printed}”, how many lenders looked in the last 90 days",
  },
  inquiriesHint: {
    "zh-CN": "只数贷款审批和信用卡审批，不算自己查的。",
    en: "Count those for loans and cards, not your own.",
  },
  countFlaw: { "zh-CN": "写一个整数，比如 2", en: "Write a whole number, for example 2" },
} as const satisfies Texts;
