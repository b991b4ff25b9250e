import type { Texts } from "../../language/language.ts";

export const numbersTexts = {
  title: { "zh-CN": "我的统计", en: "My numbers" },
  lead: {
    "zh-CN": "手上有多少事，往后几周有多满。只看自己的数，不和别人比。",
    en: "How much there is, and how full the next weeks are. Your own numbers, compared with nobody's.",
  },
  some: {
    "zh-CN": "来访者太多，这里只算了一部分。可以只看一位顾问的。",
    en: "There are more clients than are counted here. Choose one counsellor to see all of theirs.",
  },
  now: { "zh-CN": "现在", en: "Now" },
  clients: { "zh-CN": "来访者", en: "Clients" },
  debts: { "zh-CN": "借款", en: "Debts" },
  settledDebts: { "zh-CN": "其中结清的", en: "Of these, settled" },
  tasks: { "zh-CN": "待办", en: "To do" },
  overdue: { "zh-CN": "过了日子的", en: "Past the day" },
  dueToday: { "zh-CN": "今天的", en: "Due today" },
  dueWithinWeek: { "zh-CN": "7 天内的", en: "Within 7 days" },
  awaited: { "zh-CN": "等对方答复的", en: "Waiting for a reply" },
  helpAsked: { "zh-CN": "求助的", en: "Help asked for" },
  what: { "zh-CN": "项目", en: "What" },
  count: { "zh-CN": "数量", en: "Count" },

  load: { "zh-CN": "往后八周", en: "The next eight weeks" },
  loadNote: {
    "zh-CN": "每周有多少件事到日子。已经过了日子的不算在里面。",
    en: "How much comes up in each week. What is past its day is in none of them.",
  },
  week: { "zh-CN": "从哪天起", en: "Week from" },
  weekFrom: { "zh-CN": "{day}起的一周", en: "Week from {day}" },
  inWeek: { "zh-CN": "件数", en: "Things" },
  byLaw: { "zh-CN": "其中法定的", en: "Set by law" },
  export: { "zh-CN": "导出 CSV", en: "Export as CSV" },
  fileName: { "zh-CN": "我的统计-{day}", en: "my-numbers-{day}" },
} as const satisfies Texts;
