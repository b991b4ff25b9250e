import type { Texts } from "../../language/language.ts";

export const followUpsTexts = {
  title: { "zh-CN": "{name}的待办", en: "{name}: follow-ups" },
  lead: {
    "zh-CN": "每个日子都写着从哪里来。记下一件事以前，可以先看它会让哪些日子动。",
    en: "Every day says where it comes from. Before you record something, see which days it would move.",
  },
  back: { "zh-CN": "回到来访者", en: "Back to the client" },
  past: { "zh-CN": "到了日子的", en: "Due" },
  soon: { "zh-CN": "7 天内", en: "Within 7 days" },
  later: { "zh-CN": "以后", en: "Later" },
  awaited: { "zh-CN": "等对方答复", en: "Waiting for a reply" },
  ended: { "zh-CN": "做完、跳过和不用做的（{n}）", en: "Done, skipped and not needed ({n})" },
  empty: {
    "zh-CN": "现在没有待办。记下一笔借款或一次结清以后，要做的事会按规则列在这里。",
    en: "Nothing to do at the moment. Once a debt or a settlement is recorded, what follows from it stands here.",
  },

  done: { "zh-CN": "做完了", en: "Done" },
  answer: { "zh-CN": "记录答复", en: "Record the answer" },
  skip: { "zh-CN": "跳过", en: "Skip" },
  putOff: { "zh-CN": "推迟", en: "Put off" },
  reopen: { "zh-CN": "重新打开", en: "Open again" },
  reopened: { "zh-CN": "重新打开了：{title}", en: "Open again: {title}" },
  actOn: { "zh-CN": "{act}：{title}", en: "{act}: {title}" },
  missing: { "zh-CN": "做完以前还差：{what}", en: "Before it can be done: {what}" },
  helpAsked: { "zh-CN": "{day}求助", en: "Help asked for on {day}" },

  rule: { "zh-CN": "规则 {rule} 第 {version} 版", en: "Rule {rule}, version {version}" },
  why: { "zh-CN": "为什么", en: "Why" },
  ends: { "zh-CN": "怎样算完", en: "What ends it" },
  estimate: { "zh-CN": "可能的范围", en: "It may fall" },
  between: { "zh-CN": "{from}到{to}", en: "between {from} and {to}" },
  staffDue: { "zh-CN": "同事的日子", en: "Your own day" },
  sources: { "zh-CN": "依据", en: "Source" },
  words: { "zh-CN": "我们写的", en: "Our note" },
  endedBecause: { "zh-CN": "原因", en: "Reason" },
  more: { "zh-CN": "规则和依据", en: "The rule and its sources" },

  skipTitle: { "zh-CN": "跳过这一件", en: "Skip this one" },
  skipLead: {
    "zh-CN": "跳过以后不再提醒。写下原因，以后的人看得明白。",
    en: "It is not asked for any more. Say why, so that whoever comes later understands.",
  },
  skipAsks: {
    "zh-CN": "跳过要主管同意，同意以后才算数。",
    en: "A supervisor has to agree; it counts from then on.",
  },
  skipReason: { "zh-CN": "原因", en: "Reason" },
  skipped: { "zh-CN": "跳过了：{title}", en: "Skipped: {title}" },
  askSkip: { "zh-CN": "请主管同意", en: "Ask a supervisor" },

  snoozeTitle: { "zh-CN": "推迟提醒", en: "Put the reminder off" },
  snoozeLead: {
    "zh-CN": "推迟的只是提醒，日子本身还是{day}。",
    en: "Only the reminder moves; its own day stays {day}.",
  },
  until: { "zh-CN": "推迟到", en: "Until" },
  tomorrow: { "zh-CN": "明天", en: "Tomorrow" },
  inThreeDays: { "zh-CN": "三天后", en: "In three days" },
  inAWeek: { "zh-CN": "一周后", en: "In a week" },
  otherDay: { "zh-CN": "选一天", en: "Another day" },
  whichDay: { "zh-CN": "哪一天", en: "Which day" },
  untilFlaw: { "zh-CN": "选今天以后的一天", en: "Choose a day after today" },
  snoozed: { "zh-CN": "推迟到{day}了。", en: "Put off until {day}." },
} as const satisfies Texts;
