import type { Texts } from "../../language/language.ts";

/** Consents, requests about the person's own data, and the end of a case. */
export const rightsTexts = {
  consents: { "zh-CN": "同意", en: "Consents" },
  given: { "zh-CN": "{day}同意", en: "Given on {day}" },
  withdrawn: { "zh-CN": "{day}撤回", en: "Withdrawn on {day}" },
  never: { "zh-CN": "没有问过", en: "Not asked yet" },
  sharedWith: { "zh-CN": "可以提供给：{names}", en: "May be shared with: {names}" },
  recordGiven: { "zh-CN": "记下同意", en: "Record a consent" },
  recordWithdrawn: { "zh-CN": "记下撤回", en: "Record a withdrawal" },
  givenOf: { "zh-CN": "记下同意：{what}", en: "Record a consent: {what}" },
  withdrawnOf: { "zh-CN": "记下撤回：{what}", en: "Record a withdrawal: {what}" },
  readOut: {
    "zh-CN": "先把下面的话念给来访者听，本人同意了再记。",
    en: "Read this to the client first, and record it only once they agree.",
  },
  to: { "zh-CN": "提供给谁", en: "Shared with whom" },
  toHint: { "zh-CN": "一次写一家", en: "One name at a time" },
  atOnce: { "zh-CN": "马上", en: "At once" },
  afterwards: { "zh-CN": "以后", en: "Afterwards" },
  stays: { "zh-CN": "不变的", en: "What stays" },
  withdrawTold: { "zh-CN": "记下了撤回。", en: "The withdrawal is recorded." },
  consentTold: { "zh-CN": "记下了同意。", en: "The consent is recorded." },

  requests: { "zh-CN": "数据请求", en: "Data requests" },
  requestsEmpty: { "zh-CN": "没有提过。", en: "None so far." },
  requested: { "zh-CN": "{day}提出", en: "asked on {day}" },
  requestAnswered: { "zh-CN": "{day}答复：{outcome}", en: "answered on {day}: {outcome}" },
  requestOpen: { "zh-CN": "等答复", en: "Waiting" },
  addRequest: { "zh-CN": "记下一个请求", en: "Record a request" },
  requestKind: { "zh-CN": "来访者想要什么", en: "What does the client want" },
  requestWords: { "zh-CN": "来访者的原话", en: "In the client's words" },
  requestTold: {
    "zh-CN": "记下了，主管会按期限答复。",
    en: "Recorded. A supervisor answers within the legal time.",
  },

  file: { "zh-CN": "档案", en: "The file" },
  close: { "zh-CN": "关闭档案", en: "Close the file" },
  closeLead: {
    "zh-CN": "关闭以后不再提醒，资料照样保存。需要时可以重新打开。",
    en: "Reminders stop, and everything is kept. It can be opened again.",
  },
  reopen: { "zh-CN": "重新打开档案", en: "Reopen the file" },
  reason: { "zh-CN": "原因", en: "Reason" },
} as const satisfies Texts;
