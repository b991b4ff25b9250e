import type { Texts } from "../../language/language.ts";

export const guaranteeTexts = {
  title: { "zh-CN": "担保和抵押", en: "Guarantees and collateral" },
  afterPayoff: {
    "zh-CN": "还清以后，从这里一步一步解除。现在记下来就行。",
    en: "Once it is paid off, each step of the release is here. For now it is enough to note it.",
  },
  addMore: { "zh-CN": "再记一项", en: "Note another one" },
  addGuarantor: { "zh-CN": "记一位担保人", en: "Name a guarantor" },
  addCollateral: { "zh-CN": "记一件抵押物", en: "Note collateral" },
  collateralKind: { "zh-CN": "是什么", en: "What is it" },
  name: { "zh-CN": "姓名", en: "Name" },
  nameHint: {
    "zh-CN": "只写姓名和身份。联系方式要担保人自己同意以后才记。",
    en: "Name and role alone. How to reach them is kept only once they agree themselves.",
  },
  role: { "zh-CN": "身份", en: "Role" },
  added: { "zh-CN": "记下来了。", en: "Noted." },

  certificate: { "zh-CN": "结清证明", en: "Settlement certificate" },
  certificateWhy: {
    "zh-CN": "有担保的，一定要拿到。看四项：账户、剩余未清项、金额、日期。",
    en: "With a guarantee it is a must. Four things: the account, what is left, the amount, the date.",
  },
  gotCertificate: { "zh-CN": "证明收到了", en: "I have the certificate" },
  account: { "zh-CN": "证明上的账户或合同编号", en: "Account or contract number on it" },
  remaining: { "zh-CN": "证明上写的剩余金额", en: "What it says is left" },
  remainingHint: { "zh-CN": "没有剩余就填 0", en: "0 if nothing is left" },
  amount: { "zh-CN": "证明上的结清金额", en: "Amount on it" },
  settledOn: { "zh-CN": "证明上的结清日期", en: "Settlement date on it" },
  on: { "zh-CN": "哪一天", en: "Which day" },
  upload: { "zh-CN": "上传证明", en: "Add the paper" },
  ask: { "zh-CN": "写一封申请信", en: "Write a request" },

  complain: { "zh-CN": "写 12378 投诉", en: "Write to 12378" },

  bring: { "zh-CN": "带什么：", en: "What to bring:" },
  where: { "zh-CN": "去哪里：", en: "Where:" },
  howLong: { "zh-CN": "要多久：", en: "How long:" },
  applied: { "zh-CN": "已经申请了", en: "I have applied" },
  accepted: { "zh-CN": "受理了", en: "It was accepted" },
  released: { "zh-CN": "办好了", en: "It is released" },
  appliedStep: { "zh-CN": "申请", en: "Applied for" },
  acceptedStep: { "zh-CN": "受理", en: "Accepted" },
  releasedStep: { "zh-CN": "注销", en: "Released" },
  notYet: { "zh-CN": "还没有", en: "Not yet" },

  refused: { "zh-CN": "对方不配合", en: "They will not help" },
  refusedWhose: { "zh-CN": "谁不配合", en: "Who" },
  refusedWhy: { "zh-CN": "对方怎么说的", en: "What they said" },
  refusedTold: {
    "zh-CN": "记下来了。清单上有接下来的路：投诉，或者请律师看。",
    en: "Noted. What comes next is on the list: a complaint, or a lawyer.",
  },
  refusedOn: {
    "zh-CN": "{day}，{whose}没有配合",
    en: "{day}: {whose} would not help",
  },
  refusedPath: {
    "zh-CN":
      "先向对方自己的投诉渠道提一次，要一个编号；银行、保险公司不理的，可以打 12378；房子的抵押，法院可以判决解除。",
    en: "Complain to them first and ask for a number. For a bank or an insurer that stays silent there is 12378; for a house, a court can order the release.",
  },

  noConsent: {
    "zh-CN": "担保人自己还没有同意：只留姓名和身份，不发任何邮件。",
    en: "The guarantor has not agreed yet: name and role alone are kept, and no mail is sent.",
  },
  consented: {
    "zh-CN": "{day}自己同意了（{how}）。还清后会收到最多两封邮件，只说担保。",
    en: "Agreed on {day} ({how}). After the payoff at most two mails go out, about the guarantee alone.",
  },
  withdrawn: {
    "zh-CN": "{day}撤回了同意：不再发邮件，联系方式不再使用。",
    en: "Withdrew on {day}: no more mails, and the contact details are not used.",
  },
  recordConsent: { "zh-CN": "记担保人的同意", en: "Record the guarantor's consent" },
  consentFor: {
    "zh-CN": "念给{name}听，或者请对方自己看",
    en: "Read this to {name}, or let them read it",
  },
  consentHow: { "zh-CN": "怎么同意的", en: "How they agreed" },
  email: { "zh-CN": "担保人自己给的邮箱", en: "The mail address they gave" },
  phone: { "zh-CN": "担保人自己给的电话", en: "The phone number they gave" },
  language: { "zh-CN": "邮件用哪种语言", en: "Language of the mails" },
  chinese: { "zh-CN": "中文", en: "Chinese" },
  english: { "zh-CN": "英文", en: "English" },
  consentTold: { "zh-CN": "担保人的同意记好了。", en: "The guarantor's consent is recorded." },
  withdraw: { "zh-CN": "担保人要撤回", en: "The guarantor withdraws" },
  withdrawNote: {
    "zh-CN": "从现在起不再给{name}发邮件，联系方式也不再使用。",
    en: "From now on no mail goes to {name}, and the contact details are not used.",
  },
  withdrawTold: { "zh-CN": "撤回了，不会再发邮件。", en: "Withdrawn; no more mails." },
  guaranteeOver: { "zh-CN": "担保确认解除", en: "The guarantee is confirmed as over" },
  guaranteeOverOn: {
    "zh-CN": "{day}确认担保已解除。",
    en: "Confirmed on {day}: the guarantee is over.",
  },

  compensation: { "zh-CN": "保险或担保公司替还（代偿）", en: "Paid by an insurer or guarantor" },
  addCompensation: { "zh-CN": "有人替还过", en: "Somebody paid for me" },
  addCompensationStaff: { "zh-CN": "记一次代偿", en: "Record a compensation" },
  insurer: { "zh-CN": "谁替还的", en: "Who paid" },
  insurerHint: {
    "zh-CN": "保险公司或担保公司的名字",
    en: "The insurer's or guarantee company's name",
  },
  paidOn: { "zh-CN": "哪天替还的", en: "When they paid" },
  compensationWhy: {
    "zh-CN":
      "{insurer}在{day}把钱还给了机构，所以有两个账户要看：机构的写「结清」，它的写「结束」。",
    en: "{insurer} paid the lender on {day}, so there are two accounts: the lender's should say settled, theirs ended.",
  },
  insurerLetter: {
    "zh-CN": "替还方的债权结清确认函",
    en: "The payer's letter that its claim is settled",
  },
  platformProof: { "zh-CN": "平台的代偿结清证明", en: "The platform's proof" },
  gotLetter: { "zh-CN": "确认函收到了", en: "I have the letter" },
  gotProof: { "zh-CN": "证明收到了", en: "I have the proof" },
  silent: {
    "zh-CN": "保险公司一直不给：可以打 12378 投诉，15 天内要答复，复杂的最长 60 天。",
    en: "If the insurer stays silent there is 12378: an answer is due in 15 days, 60 at most for a complex matter.",
  },
  got: { "zh-CN": "{day}收到", en: "Received on {day}" },
} as const satisfies Texts;
