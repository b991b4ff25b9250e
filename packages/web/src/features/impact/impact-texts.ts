import type { Texts } from "../../language/language.ts";

export const impactTexts = {
  title: { "zh-CN": "会有什么变化", en: "What would change" },
  looking: { "zh-CN": "正在看，已经看了 {n} 份档案…", en: "Looking: {n} files so far…" },
  looked: { "zh-CN": "看完了，一共 {n} 份档案。", en: "All {n} files were looked at." },
  nothing: {
    "zh-CN": "没有哪件跟进的日子会变。",
    en: "No follow-up would change its date.",
  },
  moved: { "zh-CN": "改期", en: "Moved" },
  appeared: { "zh-CN": "新增", en: "New" },
  ended: { "zh-CN": "不再需要", en: "No longer needed" },
  settled: { "zh-CN": "从估算变成确定", en: "Certain, no longer estimated" },
  earlier: { "zh-CN": "最多提前", en: "At most earlier by" },
  later: { "zh-CN": "最多推后", en: "At most later by" },
  days: { "zh-CN": "{n} 天", en: "{n} days" },
  items: { "zh-CN": "{n} 件", en: "{n}" },
  toldAgain: { "zh-CN": "会再写一次邮件说日子变了", en: "Told anew by mail, once" },
  atOnce: {
    "zh-CN": "会马上（或明早）发出的提醒",
    en: "Reminders that go at once or next morning",
  },
  atOnceWhy: {
    "zh-CN": "新的日子已经过了，所以会马上发 {n} 封提醒。看看这是不是你想要的。",
    en: "Their new date has passed, so {n} reminders would go at once. Make sure that this is meant.",
  },
  examples: { "zh-CN": "例子（变动最大的）", en: "Examples, the largest moves first" },
  client: { "zh-CN": "来访者", en: "Client" },
  open: { "zh-CN": "打开档案", en: "Open the file" },
  followUp: { "zh-CN": "跟进", en: "Follow-up" },
  change: { "zh-CN": "变化", en: "Change" },
} as const satisfies Texts;
