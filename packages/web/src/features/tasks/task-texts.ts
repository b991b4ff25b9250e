import type { Texts } from "../../language/language.ts";

export const taskTexts = {
  title: { "zh-CN": "清单", en: "Checklist" },
  lead: {
    "zh-CN": "不用一次做完，先做哪件都行。",
    en: "No need to do it all at once; start with any.",
  },
  now: { "zh-CN": "该做了", en: "Now" },
  soon: { "zh-CN": "这周", en: "This week" },
  later: { "zh-CN": "以后", en: "Later" },
  ended: { "zh-CN": "做完的", en: "Done" },
  count: { "zh-CN": "{n} 件", en: "{n}" },
  empty: {
    "zh-CN": "清单现在是空的。结清一笔借款以后，要做的事会一件一件列在这里。",
    en: "Your list is empty. Once a debt is paid off, what is left to do will stand here, one thing at a time.",
  },
  addDebt: { "zh-CN": "添加借款", en: "Add a debt" },
  nothingNow: { "zh-CN": "现在没有要做的事。", en: "There is nothing to do now." },
  dates: { "zh-CN": "看日期", en: "See the dates" },

  why: { "zh-CN": "为什么要做", en: "Why" },
  how: { "zh-CN": "怎么做，大约{n}分钟", en: "How, in about {n} minutes" },
  howAwaited: { "zh-CN": "收到答复以后", en: "When the reply has come" },
  script: { "zh-CN": "打电话可以这样说", en: "What you can say on the phone" },
  call: { "zh-CN": "打官方电话 {phone}", en: "Call the official number {phone}" },
  article: { "zh-CN": "看一步步的说明：{title}", en: "Step by step: {title}" },
  whence: { "zh-CN": "这个日子怎么来的", en: "Where the day comes from" },
  ends: { "zh-CN": "什么时候算做完", en: "When it counts as done" },
  isDone: { "zh-CN": "这件事已经做完了。", en: "This one is done." },
  notYet: {
    "zh-CN": "还没到时候，{day}起可以做。",
    en: "It is not time yet: from {day} on.",
  },
  gone: {
    "zh-CN": "清单上没有这一件，可能情况变了，不用做了。",
    en: "It is not on your list; things may have changed, so that it is no longer needed.",
  },
  back: { "zh-CN": "回清单", en: "Back to the list" },
  accept: { "zh-CN": "同意", en: "I agree" },
  decline: { "zh-CN": "不同意", en: "Rather not" },
  answerTold: { "zh-CN": "记下了，会照你说的办。", en: "Noted. It will be as you said." },
  balanceLeft: { "zh-CN": "余额不是0", en: "It is not 0" },
  balanceLead: {
    "zh-CN": "先别付。记下看到的数，清单上会多一件：弄清楚它是怎么来的。",
    en: "Pay nothing yet. Note what you see, and your list will say how to find out where it comes from.",
  },
  balance: { "zh-CN": "看到的余额", en: "The balance you see" },
  balanceTold: {
    "zh-CN": "记下了。清单上多了一件，先核实再说。",
    en: "Noted. Your list has a new thing: verify it first.",
  },
} as const satisfies Texts;
