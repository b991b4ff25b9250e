import type { Texts } from "../../language/language.ts";

export const settingsTexts = {
  title: { "zh-CN": "机构设置", en: "Settings" },
  lead: {
    "zh-CN": "对所有来访者都算数的设置。每次改动都留在审计日志里。",
    en: "What holds for all clients. Every change stays in the audit log.",
  },
  readOnly: {
    "zh-CN": "只有管理员可以改。你可以看。",
    en: "Only administrators change this. You can read it.",
  },
  edit: { "zh-CN": "基本设置", en: "The settings" },

  name: { "zh-CN": "机构名称", en: "Name" },
  nameHint: {
    "zh-CN": "邮件和页面上都这样叫。",
    en: "Mails and pages call you this.",
  },
  phone: { "zh-CN": "联系电话", en: "Phone" },
  phoneHint: {
    "zh-CN": "每封邮件里都有，来访者拿不准时打这个号码核实。",
    en: "It is in every mail: whom people call when a mail looks odd.",
  },
  staffAddress: { "zh-CN": "团队邮箱", en: "The team's address" },
  staffAddressHint: {
    "zh-CN": "还没人负责的来访者，提醒先发到这里。",
    en: "Staff mail goes here for clients whom nobody looks after yet.",
  },
  zone: { "zh-CN": "时区", en: "Time zone" },
  zoneHint: {
    "zh-CN": "所有日期都按这里的钟算。改了以后，全部日期会重新算一遍。",
    en: "All dates are days of these clocks. A change has every date counted again.",
  },
  language: { "zh-CN": "机构的语言", en: "Language" },
  languageHint: {
    "zh-CN": "没有另外选过语言的人，收到这种语言的邮件。",
    en: "Mails speak it to whoever has not chosen another.",
  },
  chinese: { "zh-CN": "中文", en: "Chinese" },
  english: { "zh-CN": "英文", en: "English" },
  mailAt: { "zh-CN": "几点发提醒", en: "Reminders go at" },
  quietFrom: { "zh-CN": "从几点起不打扰", en: "Quiet from" },
  quietUntil: { "zh-CN": "到几点为止不打扰", en: "Quiet until" },
  quietHint: {
    "zh-CN": "不打扰的时段里，一封提醒也不发。",
    en: "No reminder leaves in the quiet hours.",
  },
  senderName: { "zh-CN": "发件人名称", en: "Sender's name" },
  senderNameHint: {
    "zh-CN": "收件箱里显示的名字。不填就用产品的名字。",
    en: "What an inbox shows. Left empty, the product's own name.",
  },
  replyTo: { "zh-CN": "回信地址", en: "Replies go to" },
  replyToHint: {
    "zh-CN": "来访者直接回信时寄到这里。要先有发件人名称。",
    en: "Where an answer to a mail arrives. It needs a sender's name.",
  },
  secondFactor: { "zh-CN": "登录要不要第二步", en: "A second step at sign-in" },
  secondOff: { "zh-CN": "不要求", en: "Not asked for" },
  secondOffHint: { "zh-CN": "邮件验证码就够了。", en: "A mailed code is enough." },
  secondStaff: { "zh-CN": "工作人员都要", en: "Of all staff" },
  secondStaffHint: {
    "zh-CN": "顾问、主管、管理员、审计员还要用验证器或通行密钥。没有设好的人，下次登录先设置。",
    en: "Counsellors, supervisors, administrators and auditors also use an authenticator or a passkey. Who has none sets one up at the next sign-in.",
  },
  reportPrice: {
    "zh-CN": "柜台多查一次信用报告的价钱（元）",
    en: "Price of one more credit report at the counter (yuan)",
  },
  reportPriceHint: {
    "zh-CN": "不写就是10元，2016年的文件定的。当地查询点收得不一样，写在这里。",
    en: "As the local counter charges. Empty: 10 yuan, by the notice of 2016.",
  },
  moreYears: { "zh-CN": "资料比规定多存几年", en: "Keep files longer by (years)" },
  moreYearsHint: {
    "zh-CN": "法律规定的保存期之外，再多存的年数，0 到 20。一般写 0。",
    en: "Beyond what the law asks for, from 0 to 20. Usually 0.",
  },

  save: { "zh-CN": "保存", en: "Save" },
  saved: { "zh-CN": "保存了。", en: "Saved." },
  savedReplanning: {
    "zh-CN": "保存了。所有日期正在重新计算，几分钟内完成。",
    en: "Saved. All dates are being counted again, within minutes.",
  },
  nothingChanged: { "zh-CN": "没有改动。", en: "Nothing was changed." },
  addressFlaw: {
    "zh-CN": "写一个邮箱地址，例如 team@example.org",
    en: "Enter an address, for example team@example.org",
  },
  timeFlaw: { "zh-CN": "选一个时间", en: "Choose a time" },
  yearsFlaw: { "zh-CN": "写 0 到 20 之间的整数", en: "Enter a whole number from 0 to 20" },
  replyFlaw: {
    "zh-CN": "先写发件人名称，再写回信地址",
    en: "Write a sender's name before the address for replies",
  },

  sender: { "zh-CN": "邮件能不能送到", en: "Whether mail arrives" },
  senderLead: {
    "zh-CN": "邮件都从 {address} 发出。这里查一查收件方会看的域名记录。",
    en: "All mail comes from {address}. This looks at the records of its domain that receivers ask for.",
  },
  senderAsk: {
    "zh-CN": "查一查发信域名的记录是不是齐全，缺的会告诉你怎么补。",
    en: "See whether the records of the sending domain are there, and what to do where they are not.",
  },
  check: { "zh-CN": "现在查", en: "Check now" },
  checkAgain: { "zh-CN": "再查一次", en: "Check again" },
  checking: { "zh-CN": "正在查…", en: "Checking…" },
  checkedAt: { "zh-CN": "查于{at}", en: "Checked {at}" },
  record: { "zh-CN": "记录", en: "Record" },
  expected: { "zh-CN": "应为", en: "Expected" },
  found: { "zh-CN": "现在是", en: "Found" },
  foundNone: { "zh-CN": "没有查到", en: "Nothing" },
  ok: { "zh-CN": "没问题", en: "Good" },
  missing: { "zh-CN": "没有", en: "Missing" },
  different: { "zh-CN": "对不上", en: "Different" },
  unknown: { "zh-CN": "没查到结果", en: "Not known" },

  deactivateTitle: { "zh-CN": "停用机构", en: "Deactivate the organisation" },
  deactivateLead: {
    "zh-CN":
      "停用以后，一分钟内谁也进不来，邮件和系统连接都停下。资料都还在，管理员可以再打开。法律规定要删除的仍会删除。",
    en: "Within a minute nobody gets in, and mail and connections stop. Nothing is lost, and an administrator can open it again. What the law says must be deleted still is.",
  },
  deactivate: { "zh-CN": "停用机构", en: "Deactivate" },
  closedTitle: { "zh-CN": "机构停用了", en: "The organisation is deactivated" },
  closedLead: {
    "zh-CN": "谁也进不来了。资料都还在。要重新打开，就按下面的按钮。",
    en: "Nobody gets in. Everything is still here. To open it again, use the button below.",
  },
  reopen: { "zh-CN": "重新打开", en: "Open it again" },
  reopened: {
    "zh-CN": "重新打开了。所有日期正在重新计算。",
    en: "It is open again. All dates are being counted anew.",
  },
} as const satisfies Texts;
