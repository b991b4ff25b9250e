import type { Texts } from "../../language/language.ts";

export const objectionsTexts = {
  title: { "zh-CN": "异议和投诉", en: "Objections and complaints" },
  lead: {
    "zh-CN": "提出去、还没有答复的都在这里。法律定的是天数，旁边也写了还剩几个工作日。",
    en: "Everything that was filed and not answered. The law counts days; the working days left stand beside them.",
  },
  some: {
    "zh-CN": "先显示提出得最早的 200 笔借款。",
    en: "The 200 debts disputed longest come first.",
  },
  empty: {
    "zh-CN": "现在没有在等的答复。来访者提出异议以后，答复的日子会在这里数着。",
    en: "No answer is owed at the moment. Once a client files an objection, its reply is counted down here.",
  },
  clients: { "zh-CN": "看来访者", en: "See the clients" },
  past: { "zh-CN": "过了答复的日子", en: "The answer is late" },
  coming: { "zh-CN": "还在等", en: "Still waiting" },

  objection: { "zh-CN": "异议", en: "Objection" },
  complaint: { "zh-CN": "投诉", en: "Complaint" },
  to: { "zh-CN": "提给{who}", en: "to {who}" },
  filedOn: { "zh-CN": "{day}提出", en: "filed on {day}" },
  dueOn: { "zh-CN": "最晚{day}答复", en: "an answer is due by {day}" },
  today: { "zh-CN": "今天该答复", en: "An answer is due today" },
  left: {
    "zh-CN": "还有 {n} 天（{w} 个工作日）",
    en: "{n} days left ({w} working days)",
  },
  leftOne: {
    "zh-CN": "还有 1 天（{w} 个工作日）",
    en: "1 day left ({w} working days)",
  },
  over: {
    "zh-CN": "过了 {n} 天（{w} 个工作日），可以请对方书面答复，也可以向监管投诉",
    en: "{n} days late ({w} working days); you can press for a written answer or complain to the regulator",
  },
  overOne: {
    "zh-CN": "过了 1 天（{w} 个工作日），可以请对方书面答复",
    en: "A day late ({w} working days); you can press for a written answer",
  },
  noClock: { "zh-CN": "没有规定的日子", en: "No day is set for the answer" },
  law: { "zh-CN": "法律规定", en: "Law" },

  answer: { "zh-CN": "记录答复", en: "Record the answer" },
  answerOf: {
    "zh-CN": "记录答复：{name}，{creditor}",
    en: "Record the answer: {name}, {creditor}",
  },
  outcome: { "zh-CN": "对方怎么答的", en: "What they answered" },
  outcomeFlaw: { "zh-CN": "选一个结果", en: "Choose what they answered" },
  on: { "zh-CN": "哪天答复的", en: "Answered on" },
  answered: { "zh-CN": "答复记下了。", en: "The answer is recorded." },

  complain: { "zh-CN": "再提投诉", en: "File a complaint" },
  complainOf: {
    "zh-CN": "再提投诉：{name}，{creditor}",
    en: "File a complaint: {name}, {creditor}",
  },
  body: { "zh-CN": "向谁投诉", en: "Complain to" },
  bodyFlaw: { "zh-CN": "选向谁投诉", en: "Choose whom to complain to" },
  aboutWhat: { "zh-CN": "说明", en: "About what" },
  complainedOn: { "zh-CN": "哪天提出的", en: "Filed on" },
  complained: {
    "zh-CN": "投诉记下了，开始数答复的日子。",
    en: "Recorded; its reply is counted from now on.",
  },
  complainNote: {
    "zh-CN": "这里记的是已经提出的投诉。材料由来访者或你按对方的渠道提交。",
    en: "This records a complaint that was filed. Send it yourself, or the client does, through their channel.",
  },
} as const satisfies Texts;
