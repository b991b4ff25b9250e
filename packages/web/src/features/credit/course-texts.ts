import type { Text, Texts } from "../../language/language.ts";
import type { Debt } from "../../api/clients.ts";

type Objection = Debt["objections"][number];
type Step = Objection["ladder"][number]["step"];

/** The course of an objection: its states, the ladder, and what a step asks for. */
export const courseTexts = {
  way: { "zh-CN": "一步一步", en: "Step by step" },
  doneOn: { "zh-CN": "{day}完成", en: "done on {day}" },
  dueBy: { "zh-CN": "对方最晚{day}答复", en: "they owe an answer by {day}" },
  lateSince: {
    "zh-CN": "答复的日子{day}过了，下面的步骤现在可以走",
    en: "the answer was due on {day}; the steps below are open now",
  },
  openNow: { "zh-CN": "现在可以走", en: "open now" },
  later: { "zh-CN": "用得上再说", en: "only if it comes to that" },
  needless: { "zh-CN": "不用了", en: "not needed" },
  attach: { "zh-CN": "要带的：{what}", en: "Bring: {what}" },

  progress: { "zh-CN": "记平台上的进度", en: "Note what the platform shows" },
  progressIs: { "zh-CN": "征信中心平台显示", en: "The platform of the centre shows" },
  progressOn: { "zh-CN": "哪天看到的", en: "The day you saw it" },
  progressTold: { "zh-CN": "进度记下了。", en: "Noted." },
  seenOn: { "zh-CN": "{day}看到：{state}", en: "seen on {day}: {state}" },

  take: { "zh-CN": "记下一步", en: "Note the next step" },
  takeWhich: { "zh-CN": "走了哪一步", en: "Which step was taken" },
  takeOn: { "zh-CN": "哪天", en: "On which day" },
  reference: { "zh-CN": "编号", en: "Reference number" },
  takeTold: { "zh-CN": "记下了。", en: "Noted." },
  close: { "zh-CN": "到此为止", en: "Close it" },
  closeWhy: { "zh-CN": "为什么结束", en: "Why it ends" },
  closeOn: { "zh-CN": "哪天", en: "On which day" },
  closeTold: { "zh-CN": "这条异议结束了。", en: "This objection is closed." },
  settled: { "zh-CN": "问题解决了", en: "It was resolved" },
  accepted: { "zh-CN": "接受对方的答复", en: "The answer is accepted" },
  givenUp: { "zh-CN": "不再继续", en: "Not pursued further" },

  drafts: { "zh-CN": "准备好的，还没有提交", en: "Prepared, not filed yet" },
  draft: { "zh-CN": "先存着，以后再提交", en: "Keep it for later" },
  draftTold: {
    "zh-CN": "存好了。还没有提交，也没有开始数日子。",
    en: "Kept. It is not filed and no days are counted.",
  },
  when: { "zh-CN": "现在到哪一步", en: "How far it is" },
  draftFile: { "zh-CN": "提交了，记下来", en: "It is filed now" },
  draftDrop: { "zh-CN": "不提了", en: "Drop it" },
  dropTold: { "zh-CN": "去掉了。", en: "Dropped." },
  draftOn: { "zh-CN": "{day}准备，打算交到{place}", en: "prepared on {day}, for {place}" },

  filedBy: { "zh-CN": "谁提交的", en: "Who filed it" },
  byClient: { "zh-CN": "来访者自己", en: "The client" },
  byProxy: { "zh-CN": "我们代为提交", en: "We did, for the client" },
  byProxyHint: {
    "zh-CN": "要有来访者签的授权委托书，先传到这笔借款的资料。",
    en: "Takes a power of attorney that the client signed, among this debt's files.",
  },
  poa: { "zh-CN": "用哪一份授权委托书", en: "Which power of attorney" },
  noPoa: {
    "zh-CN": "这笔借款的资料里还没有授权委托书，所以不能代为提交。",
    en: "This debt has no power of attorney among its files, so nobody can file for the client.",
  },
  poaOf: { "zh-CN": "{day}传上来的", en: "added on {day}" },
  asProxy: {
    "zh-CN": "由我们代为提交，有授权委托书",
    en: "filed for the client, with a power of attorney",
  },
  receiptIs: { "zh-CN": "受理编号 {number}", en: "Receipt {number}" },
} as const satisfies Texts;

export const stateTexts: Readonly<Record<Objection["state"], Text>> = {
  filed: { "zh-CN": "已提交", en: "Filed" },
  checking: { "zh-CN": "核查中", en: "Checking" },
  "review-failed": {
    "zh-CN": "审核未通过，补好材料再提一次",
    en: "Review failed: complete the papers and file anew",
  },
  handling: { "zh-CN": "处理中", en: "Handling" },
  handled: { "zh-CN": "处理完成，等书面答复", en: "Handled; the written answer follows" },
  "overdue-reply": { "zh-CN": "答复过了期限", en: "The answer is late" },
  answered: { "zh-CN": "有答复，可以想下一步", en: "Answered; the next step is yours" },
  escalated: { "zh-CN": "走了下一步", en: "Taken further" },
  closed: { "zh-CN": "结束了", en: "Closed" },
};

export const platformTexts = {
  checking: { "zh-CN": "核查中", en: "Checking" },
  "review-failed": { "zh-CN": "审核未通过（有短信）", en: "Review failed (with a text message)" },
  handling: { "zh-CN": "处理中", en: "Handling" },
  handled: { "zh-CN": "处理完成", en: "Handled" },
} as const satisfies Texts;

export const stepTexts: Readonly<Record<Step, Text>> = {
  filed: { "zh-CN": "提出异议", en: "Raise the objection" },
  reply: { "zh-CN": "等书面答复（20天）", en: "Wait for the written answer (20 days)" },
  "own-statement": {
    "zh-CN": "在报告里加本人声明",
    en: "Add a statement of your own to the report",
  },
  "pboc-complaint": {
    "zh-CN": "向当地人民银行投诉（受理后30天答复）",
    en: "Complain to the local People's Bank (answers in 30 days)",
  },
  court: { "zh-CN": "向法院起诉", en: "Go to court" },
};

/** What each step takes along. */
export const attachTexts: Readonly<Record<Step, Text>> = {
  filed: {
    "zh-CN": "报告上不对的那一页、还款凭证、结清证明",
    en: "the wrong page of the report, proof of payment, the settlement certificate",
  },
  reply: {
    "zh-CN": "受理编号；收到答复就拍照传上来",
    en: "the receipt number; add the answer when it comes",
  },
  "own-statement": {
    "zh-CN": "身份证件、对方的书面答复、一段写清事实的话",
    en: "your ID, their written answer, a few plain sentences with the facts",
  },
  "pboc-complaint": {
    "zh-CN": "异议回执、对方的答复（或过期没答复的说明）、凭证",
    en: "the objection's receipt, their answer (or that none came), your proofs",
  },
  court: {
    "zh-CN": "以上全部材料；建议先问律师或法律援助（12348）",
    en: "all of the above; ask a lawyer or legal aid (12348) first",
  },
};

export const closeTexts = {
  settled: courseTexts.settled,
  accepted: courseTexts.accepted,
  "given-up": courseTexts.givenUp,
} as const;
