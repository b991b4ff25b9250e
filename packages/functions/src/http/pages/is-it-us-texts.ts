import type { Text } from "@aftercare/core/kernel/language.ts";

/** How to tell our messages from others'. */
export const isItUsTexts = {
  title: { "zh-CN": "这是你们发的吗？", en: "Is it really us?" },
  description: {
    "zh-CN": "「结清之后」的真实网址和发件邮箱，我们从不要什么，可疑的消息怎么办。",
    en: "The real address and sender of Aftercare, what we never ask for, and what to do about a suspicious message.",
  },
  lead: {
    "zh-CN": "先不点、不付、不回。对照下面两样，对不上的就不是我们。",
    en: "Don't tap, pay or answer yet. Compare with these two; what does not match is not us.",
  },
  real: { "zh-CN": "真的只有这两样", en: "Only these two are real" },
  website: { "zh-CN": "网址，一个字都不差", en: "Our address, to the letter" },
  sender: { "zh-CN": "发邮件的地址", en: "The address our mails come from" },
  senderName: {
    "zh-CN":
      "发件人的名字谁都可以改，要看的是地址。你的机构发的邮件，名字是它自己的，地址仍然是这一个。",
    en: "A sender's name can be anything; look at the address. Mails of your organisation carry its own name, and still come from this address.",
  },
  never: { "zh-CN": "我们从不", en: "We never" },
  nevers: [
    { "zh-CN": "让你转账，或者付任何钱。", en: "ask you to transfer money, or to pay anything." },
    {
      "zh-CN": "打电话、发短信、发微信来要验证码、密码、支付密码。",
      en: "call, text or chat to ask for a code or a password.",
    },
    { "zh-CN": "加你微信、QQ 收费。", en: "charge you over WeChat or QQ." },
    {
      "zh-CN": "让你共享屏幕，或者下载 App。",
      en: "ask you to share your screen or install an app.",
    },
    { "zh-CN": "要身份证号、银行卡号。", en: "ask for your ID number or card numbers." },
    {
      "zh-CN": "说“不马上办就影响征信”。",
      en: "say that your credit record suffers unless you act at once.",
    },
  ],
  always: { "zh-CN": "我们的邮件总是这样", en: "Our mails are always like this" },
  alwaysList: [
    {
      "zh-CN": "标题里没有金额、机构的名字和你的全名。",
      en: "No amount, no lender and not your full name in the subject.",
    },
    {
      "zh-CN": "按钮只会打开上面的网址，打开后再按一下才算数。",
      en: "A button opens only the address above, and counts only after one more press there.",
    },
    {
      "zh-CN": "末尾有你的机构的电话，可以打过去问。",
      en: "Your organisation's phone stands at the end; you can call and ask.",
    },
  ],
  report: { "zh-CN": "收到可疑的消息", en: "You got a suspicious message" },
  reportHow: {
    "zh-CN": "截一张图发给我们，写上对方的号码或地址和收到的时间。我们会告诉你是不是我们发的。",
    en: "Send us a screenshot with the number or address it came from and the time. We will tell you whether it was us.",
  },
  reportMail: { "zh-CN": "报告可疑消息", en: "Report a suspicious message" },
  reportSubject: { "zh-CN": "可疑消息", en: "Suspicious message" },
  reportBody: {
    "zh-CN":
      "对方的号码或地址：\n收到的时间：\n对方要我做什么：\n（附上截图。请不要写身份证号、卡号和验证码。）",
    en: "Number or address it came from:\nWhen it came:\nWhat they want me to do:\n(Attach a screenshot. Please leave out ID numbers, card numbers and codes.)",
  },
  reportInApp: {
    "zh-CN": "有顾问的，也可以在清单里告诉顾问。",
    en: "If you have a counsellor, you can also tell them in your list.",
  },
  openApp: { "zh-CN": "打开我的清单", en: "Open my list" },
  paid: {
    "zh-CN": "已经付了钱：马上打银行客服申请止付，再打 110。拿不准：打 96110 反诈专线。",
    en: "You have paid already: call your bank now and ask them to stop the payment, then call 110. Not sure: call 96110, the anti-fraud line.",
  },
  guide: {
    "zh-CN": "还清后有人让你再付款，怎么办",
    en: "What to do when somebody asks you to pay again",
  },
} as const satisfies Record<string, Text | readonly Text[]>;
