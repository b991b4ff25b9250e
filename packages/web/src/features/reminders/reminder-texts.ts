import type { Texts } from "../../language/language.ts";

export const reminderTexts = {
  title: { "zh-CN": "提醒设置", en: "Reminders" },
  lead: {
    "zh-CN": "一天最多一封，{mailAt}左右到，{quietFrom}到第二天{quietUntil}不发，春节也不发。",
    en: "At most one mail a day, around {mailAt}; none between {quietFrom} and {quietUntil}, and none at the New Year.",
  },
  off: {
    "zh-CN": "现在没有给你发提醒邮件，因为你没有同意，或者撤回了。清单一直在。",
    en: "No reminders are mailed to you now, as there is no consent to it. Your list is always here.",
  },
  toConsent: { "zh-CN": "看同意，重新打开", en: "See the consent and switch them on" },
  noAddress: {
    "zh-CN": "你的档案里没有邮箱，所以发不了提醒。告诉顾问你的邮箱就行。",
    en: "There is no mail address in your file, so nothing can be sent. Tell your counsellor yours.",
  },
  addressTrouble: {
    "zh-CN": "发到你邮箱的邮件退回来了，所以先停了。告诉顾问一个能收到的邮箱。",
    en: "Mail to your address came back, so it was stopped. Tell your counsellor an address that works.",
  },
  askCounsellor: { "zh-CN": "告诉顾问", en: "Tell your counsellor" },
  which: { "zh-CN": "提醒哪些", en: "Remind me of" },
  always: {
    "zh-CN": "有诈骗风险的提醒、事情的结果，总会发给你。",
    en: "Warnings of fraud, and how something ended, always come.",
  },
  pause: { "zh-CN": "先停一阵", en: "Take a break" },
  noPause: { "zh-CN": "不停", en: "No break" },
  weeks: { "zh-CN": "停{n}周，{day}再开始", en: "{n} weeks, until {day}" },
  week: { "zh-CN": "停1周，{day}再开始", en: "One week, until {day}" },
  running: { "zh-CN": "停到{day}", en: "Until {day}" },
  privacy: { "zh-CN": "邮件里写什么", en: "What mails say" },
  lenders: {
    "zh-CN": "在邮件正文里写机构的名字",
    en: "Name the lender inside the mail",
  },
  lendersHint: {
    "zh-CN": "不打开的话，邮件里只说“这一笔”。标题里从来不写机构和金额。",
    en: "Without it, mails only say “this loan”. Subjects never name a lender or an amount.",
  },
  language: { "zh-CN": "邮件用哪种语言", en: "Language of the mails" },
  chinese: { "zh-CN": "中文", en: "中文" },
  english: { "zh-CN": "English", en: "English" },
  save: { "zh-CN": "保存", en: "Save" },
  saved: { "zh-CN": "存好了。", en: "Saved." },
  chosen: { "zh-CN": "上次改动：{day}", en: "Last changed on {day}" },
} as const satisfies Texts;
