import type { Texts } from "../../language/language.ts";

export const talkTexts = {
  title: { "zh-CN": "记录联系：{name}", en: "Log a contact: {name}" },
  open: { "zh-CN": "记录联系", en: "Log contact" },
  short: { "zh-CN": "记录联系", en: "Log" },
  openFor: { "zh-CN": "记录联系：{name}", en: "Log contact with {name}" },
  channel: { "zh-CN": "怎么联系的", en: "How" },
  outcome: { "zh-CN": "结果", en: "How it went" },
  outcomeFlaw: { "zh-CN": "选一个结果", en: "Choose how it went" },
  note: { "zh-CN": "备注", en: "Note" },
  noteHint: {
    "zh-CN": "只给同事看，来访者看不到",
    en: "For colleagues; the client is not shown it",
  },
  step: { "zh-CN": "下一步", en: "Next step" },
  stepHint: {
    "zh-CN": "写了，到那天会出现在你的清单上",
    en: "If you write one, it comes up on your list that day",
  },
  stepOn: { "zh-CN": "哪一天", en: "On which day" },
  stepOnFlaw: { "zh-CN": "选今天或以后的一天", en: "Choose today or a later day" },
  stepDone: { "zh-CN": "上次约好的下一步已经做了", en: "The last agreed step is done" },
  on: { "zh-CN": "什么时候联系的", en: "When was it" },
  saved: { "zh-CN": "记好了：{name}", en: "Logged: {name}" },
} as const satisfies Texts;
