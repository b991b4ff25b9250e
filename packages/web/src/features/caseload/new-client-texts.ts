import type { Texts } from "../../language/language.ts";

export const newClientTexts = {
  title: { "zh-CN": "登记来访者", en: "Add a client" },
  lead: {
    "zh-CN": "有姓名就能登记，其余的以后再补。不要填身份证号和银行卡号。",
    en: "A name is enough; the rest can wait. No ID or card numbers.",
  },
  name: { "zh-CN": "姓名", en: "Name" },
  nameFlaw: { "zh-CN": "写一下姓名", en: "Write the name" },
  email: { "zh-CN": "邮箱", en: "Mail" },
  emailHint: {
    "zh-CN": "收提醒和邀请用，例如 li@example.org",
    en: "For reminders and the invitation, for example li@example.org",
  },
  emailFlaw: {
    "zh-CN": "邮箱要像 li@example.org 这样，没有就不填",
    en: "An address looks like li@example.org; leave it empty if there is none",
  },
  phone: { "zh-CN": "电话", en: "Phone" },
  language: { "zh-CN": "邮件用哪种语言", en: "Language of mails" },
  "zh-CN": { "zh-CN": "中文", en: "Chinese" },
  en: { "zh-CN": "英文", en: "English" },
  assignee: { "zh-CN": "顾问", en: "Counsellor" },
  nobody: { "zh-CN": "先不分配", en: "Nobody yet" },
  consents: { "zh-CN": "来访者同意了什么", en: "What the client agreed to" },
  consentsHint: {
    "zh-CN": "先把文字念给来访者听，本人同意了再勾。没同意的事，以后随时可以补。",
    en: "Read the words to the client first, and tick only what they agreed to. The rest can come later.",
  },
  readText: { "zh-CN": "看文字：{what}", en: "Read the words: {what}" },
  agreed: { "zh-CN": "同意：{what}", en: "Agreed: {what}" },
  invite: { "zh-CN": "现在就发邀请邮件", en: "Send the invitation now" },
  inviteHint: {
    "zh-CN": "来访者从邮件里进来，能看自己的清单、记还款、传资料。",
    en: "The client gets in from the mail, sees the checklist, records payments and adds files.",
  },
  inviteFlaw: { "zh-CN": "要发邀请，先填邮箱", en: "Write the address first" },
  save: { "zh-CN": "登记", en: "Add the client" },
  added: { "zh-CN": "登记好了：{name}", en: "Added: {name}" },
  addedInvited: {
    "zh-CN": "登记好了：{name}。邀请已发到{email}。",
    en: "Added: {name}. The invitation went to {email}.",
  },
  addedUnsure: {
    "zh-CN": "登记好了：{name}。邀请邮件可能没有发出去，可以在来访者页面再发一次。",
    en: "Added: {name}. The invitation may not have left; it can be sent again from the client's page.",
  },
  double: { "zh-CN": "可能是同一位：", en: "Perhaps the same person: " },
  doubleHint: {
    "zh-CN": "打开看看。要真是另一位，继续登记就好。",
    en: "Have a look. If it is somebody else, just go on.",
  },
} as const satisfies Texts;
