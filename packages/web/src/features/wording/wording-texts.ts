import type { Texts } from "../../language/language.ts";

export const wordingTexts = {
  title: { "zh-CN": "邮件用词", en: "Mail wording" },
  lead: {
    "zh-CN":
      "系统发给来访者和同事的每一种邮件都在这里。可以换成你们自己的说法；防骗提示、步骤、按钮和依据每家机构都一样。",
    en: "Every kind of mail that goes to clients and colleagues. Say things in your own words; the anti-scam lines, steps, buttons and sources are the same for everybody.",
  },
  readOnly: {
    "zh-CN": "你可以看这些邮件。要改的话，请机构的管理员来改。",
    en: "You can read the mails. Changing them is for the organisation's admins.",
  },
  streamEvery: { "zh-CN": "每一封邮件里都有的", en: "In every mail" },
  streamReminder: { "zh-CN": "提醒", en: "Reminders" },
  streamTransaction: { "zh-CN": "通知", en: "Notices" },
  streamSecurity: {
    "zh-CN": "防骗警告（不能改）",
    en: "Warnings of fraud (these stay as they are)",
  },
  streamStaff: { "zh-CN": "发给同事的", en: "To colleagues" },
  isOwn: { "zh-CN": "改过", en: "Own words" },
  others: { "zh-CN": "{when}，另外还有 {n} 种时候", en: "{when}, and at {n} more times" },
  when: { "zh-CN": "{title}：{when}", en: "{title}: {when}" },
  sent: { "zh-CN": "什么时候发", en: "When it is sent" },
  toList: { "zh-CN": "全部邮件", en: "All mails" },
  fixed: {
    "zh-CN": "这封是防骗警告，每家机构都一样，不能改。",
    en: "This is a warning of fraud. It is the same for everybody and cannot be changed.",
  },
  words: { "zh-CN": "怎么说", en: "The words" },
  subject: { "zh-CN": "主题", en: "Subject" },
  preview: { "zh-CN": "预览那一行", en: "Preview line" },
  opening: { "zh-CN": "开头", en: "Opening" },
  closing: { "zh-CN": "结尾", en: "Closing" },
  helpLine: { "zh-CN": "求助那一行", en: "Help line" },
  signature: { "zh-CN": "署名", en: "Signature" },
  subjectHint: {
    "zh-CN": "锁屏上别人也看得到：不写金额、姓名和机构，也不提借款。",
    en: "Others read it on a lock screen: no amounts, no names, and nothing about money owed.",
  },
  previewHint: {
    "zh-CN": "信箱里跟在主题后面的一行，锁屏上也看得到。",
    en: "The line after the subject in a mailbox; a lock screen shows it too.",
  },
  openingHint: {
    "zh-CN": "邮件的第一段：什么事、什么日子。",
    en: "The first paragraph: what it is about, and by when.",
  },
  closingHint: {
    "zh-CN": "按钮下面的一段，让人松口气的话放这里。",
    en: "The paragraph below the button; a good place for a kind word.",
  },
  helpLineHint: {
    "zh-CN": "每封给来访者的邮件最后都有，告诉人卡住时找谁。",
    en: "Near the end of every mail to a client: whom to turn to when stuck.",
  },
  signatureHint: {
    "zh-CN": "可以不填。填了就在每封邮件的正文后面。",
    en: "Not needed. When there is one, it stands below the text of every mail.",
  },
  chinese: { "zh-CN": "中文", en: "Chinese" },
  english: { "zh-CN": "英文", en: "English" },
  length: { "zh-CN": "{n}/{most} 字", en: "{n}/{most} characters" },
  tooLong: { "zh-CN": "多了 {n} 个字", en: "{n} too many" },
  slots: { "zh-CN": "可以插入：", en: "To insert:" },
  slotSample: { "zh-CN": "{label}，例如 {sample}", en: "{label}, such as {sample}" },
  slotNeeded: { "zh-CN": "必须有", en: "needed" },
  toProposed: { "zh-CN": "用产品的说法", en: "Use the product's words" },
  publish: { "zh-CN": "发布", en: "Publish" },
  published: {
    "zh-CN": "发布了，下一封邮件就用新的说法。",
    en: "Published. The next mail says it so.",
  },
  meanwhile: {
    "zh-CN": "你写的还在。再发布一次，就以你写的为准。",
    en: "What you wrote is still here. Publish once more, and your words count.",
  },
  keptNow: { "zh-CN": "现在保存着的：{words}", en: "Kept now: {words}" },
  reset: { "zh-CN": "整封改回产品的说法", en: "Put the whole mail back" },
  resetDone: { "zh-CN": "改回产品的说法了。", en: "The product's words are back." },
  resetUndone: { "zh-CN": "你们自己的说法又回来了。", en: "Your own words are back." },
  look: { "zh-CN": "收到的样子", en: "How it arrives" },
  lookFlawed: {
    "zh-CN": "有几处还不能用，改好就能看到新的样子。下面是改好之前的。",
    en: "Some words cannot be used yet. Below is the mail as it last could be shown.",
  },
  lookNone: {
    "zh-CN": "有几处还不能用，改好就能看到。",
    en: "Some words cannot be used yet. Mend them to see the mail.",
  },
  language: { "zh-CN": "哪种语言", en: "Language" },
  form: { "zh-CN": "哪种样子", en: "Form" },
  html: { "zh-CN": "邮件", en: "Mail" },
  text: { "zh-CN": "纯文字", en: "Plain text" },
  sample: {
    "zh-CN": "姓名和日子都是例子。",
    en: "Names and dates are samples.",
  },
  frame: { "zh-CN": "邮件预览：{subject}", en: "Preview of the mail: {subject}" },
  test: { "zh-CN": "试发一封给自己", en: "Send a test to myself" },
  testing: { "zh-CN": "正在发…", en: "Sending…" },
  testSent: {
    "zh-CN": "发到 {address} 了，主题前面有“试发”。",
    en: "Sent to {address}; its subject begins with “Test”.",
  },
  testUnsent: {
    "zh-CN": "没有发出去，过一会儿再试一次。",
    en: "It was not sent. Try again in a while.",
  },
  testUnknown: {
    "zh-CN": "不确定有没有发出去，看看信箱再说。",
    en: "It may be on its way. Look into your mailbox first.",
  },
} as const satisfies Texts;
