import type { Texts } from "../../language/language.ts";

export const deliveryTexts = {
  title: { "zh-CN": "邮件投递", en: "Mail delivery" },
  lead: {
    "zh-CN": "哪些邮件没有送到，为什么，该怎么办。地址只显示一部分，完整的在来访者的档案里。",
    en: "Which mails did not arrive, why, and what to do. Addresses are shown in part; the client's file has them in full.",
  },
  span: { "zh-CN": "看多久", en: "How far back" },
  days7: { "zh-CN": "近7天", en: "7 days" },
  days30: { "zh-CN": "近30天", en: "30 days" },
  none7: { "zh-CN": "近7天没有退信", en: "No mail came back in the last 7 days" },
  none30: { "zh-CN": "近30天没有退信", en: "No mail came back in the last 30 days" },
  noneAtAll: {
    "zh-CN": "没有送不到的邮件。有的话会列在这里，旁边写着该怎么办。",
    en: "Every mail arrived. One that does not will stand here, with what to do about it.",
  },
  total: { "zh-CN": "有 {n} 封邮件没有顺利送到", en: "Mails that did not arrive well: {n}" },
  totalAtLeast: {
    "zh-CN": "至少有 {n} 封邮件没有顺利送到",
    en: "Mails that did not arrive well: at least {n}",
  },
  byKind: { "zh-CN": "什么情况", en: "What happened" },
  byProvider: { "zh-CN": "哪家邮箱", en: "Whose mailboxes" },
  provider: { "zh-CN": "邮箱", en: "Mail service" },
  count: { "zh-CN": "封数", en: "Mails" },
  list: { "zh-CN": "一封一封看", en: "One by one" },
  bounced: { "zh-CN": "退信", en: "Came back" },
  complained: { "zh-CN": "被标成垃圾邮件", en: "Marked as spam" },
  failed: { "zh-CN": "没有发出去", en: "Was not sent" },
  uncertain: { "zh-CN": "不确定有没有送到", en: "May not have arrived" },
  bouncedWhy: {
    "zh-CN": "对方邮箱不收，可能写错了或者停用了。打电话问问新的邮箱。",
    en: "The mailbox does not take it: mistyped, or no longer used. Ask for a new address by phone.",
  },
  complainedWhy: {
    "zh-CN": "对方把邮件标成了垃圾邮件。先打电话问清楚，再决定还要不要发。",
    en: "The mail was marked as spam. Ask by phone before any more is sent.",
  },
  failedWhy: {
    "zh-CN": "邮件服务没有收下这封，我们这边可能有问题。顾问已经收到提示。",
    en: "The mail service did not take it; the fault may be ours. The counsellor was told.",
  },
  uncertainWhy: {
    "zh-CN": "发的时候断了线，现在还不知道有没有发出去。系统会自己查，不会发两遍。",
    en: "The line broke while it was sent. The system finds out by itself and sends nothing twice.",
  },
  settledWhy: {
    "zh-CN": "当时不确定，现在已经弄清楚了。",
    en: "It was not known then; by now it is.",
  },
  client: { "zh-CN": "来访者", en: "Client" },
  erased: { "zh-CN": "已删除的来访者", en: "A deleted client" },
  toStaff: {
    "zh-CN": "发给同事的邮件，说的是这位来访者",
    en: "A mail to colleagues about this client",
  },
  what: { "zh-CN": "情况", en: "What happened" },
  address: { "zh-CN": "邮箱", en: "Mailbox" },
  otherAddress: { "zh-CN": "以前的邮箱", en: "an earlier address" },
  at: { "zh-CN": "时间", en: "When" },
  code: { "zh-CN": "邮件服务的代码：{code}", en: "Code of the mail service: {code}" },
  state: { "zh-CN": "现在", en: "Now" },
  blocked: { "zh-CN": "已停发", en: "Mail is stopped" },
  open: { "zh-CN": "还在查", en: "Being found out" },
  clear: { "zh-CN": "恢复发送", en: "Send again" },
  clearTitle: { "zh-CN": "恢复给{name}发邮件", en: "Send mail to {name} again" },
  clearLead: {
    "zh-CN": "确认这个邮箱能用了再恢复：{address}。停发期间没发的提醒不会补发，顾问当时已经知道。",
    en: "Do this once the mailbox is known to work: {address}. What was withheld meanwhile is not sent; the counsellor was told of it then.",
  },
  reason: { "zh-CN": "为什么可以恢复", en: "Why mail can go again" },
  reasonHint: {
    "zh-CN": "例如：电话里确认过，邮箱已经清理好。",
    en: "Such as: confirmed by phone, the mailbox was full.",
  },
  reasonFlaw: { "zh-CN": "写一句为什么", en: "Say why in a sentence" },
  cleared: {
    "zh-CN": "恢复了，下一封提醒会照常发。",
    en: "Done. The next reminder goes as usual.",
  },
} as const satisfies Texts;
