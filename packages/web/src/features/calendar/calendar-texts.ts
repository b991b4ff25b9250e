import type { Texts } from "../../language/language.ts";

export const calendarTexts = {
  title: { "zh-CN": "日历", en: "Calendar" },
  week: { "zh-CN": "{from}到{to}", en: "{from} to {to}" },
  weekList: { "zh-CN": "这一周", en: "This week" },
  weeks: { "zh-CN": "换一周", en: "Another week" },
  previous: { "zh-CN": "上一周", en: "Week before" },
  thisWeek: { "zh-CN": "本周", en: "This week" },
  next: { "zh-CN": "下一周", en: "Week after" },
  today: { "zh-CN": "今天", en: "Today" },
  awaited: { "zh-CN": "等对方", en: "Waiting for them" },
  snoozed: { "zh-CN": "推迟到{day}", en: "put off until {day}" },
  empty: {
    "zh-CN": "这一周没有到日子的事。",
    en: "Nothing comes up in this week.",
  },
  nextWeek: { "zh-CN": "看下一周", en: "See the week after" },
  some: {
    "zh-CN": "来访者太多，这里只算了一部分。可以只看一位顾问的。",
    en: "There are more clients than are counted here. Choose one counsellor to see all of theirs.",
  },
  load: { "zh-CN": "往后八周", en: "The next eight weeks" },
} as const satisfies Texts;
