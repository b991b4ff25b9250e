import type { Texts } from "../../language/language.ts";

export const followUpTexts = {
  done: { "zh-CN": "做完了", en: "Done" },
  /** What a button is called among others of its kind: 做完了：在 App 里确认…… */
  named: { "zh-CN": "{button}：{title}", en: "{button}: {title}" },
  doneTold: { "zh-CN": "做完一件：{title}", en: "Done: {title}" },
  undone: { "zh-CN": "放回清单了。", en: "It is back on the list." },
  law: { "zh-CN": "法律规定", en: "Law" },
  advice: { "zh-CN": "建议", en: "Advice" },
  ours: { "zh-CN": "我们的安排", en: "How we work" },
  minutes: { "zh-CN": "约{n}分钟", en: "about {n} min" },
  helpAsked: { "zh-CN": "已经告诉顾问", en: "Your counsellor knows" },
  onToday: { "zh-CN": "今天", en: "Today" },
  onPastOne: {
    "zh-CN": "已过 1 天，现在做也来得及",
    en: "A day ago; now is fine too",
  },
  onPast: {
    "zh-CN": "已过 {n} 天，现在做也来得及",
    en: "{n} days ago; now is fine too",
  },
  planned: { "zh-CN": "计划{day}", en: "planned for {day}" },
  from: { "zh-CN": "{day}起可以做", en: "from {day} on" },
  putOff: { "zh-CN": "推迟到{day}", en: "put off until {day}" },
  endedOn: { "zh-CN": "{day}做完", en: "done on {day}" },
  skippedOn: { "zh-CN": "{day}跳过", en: "skipped on {day}" },
  superseded: { "zh-CN": "不用做了", en: "No longer needed" },
  awaitedBy: { "zh-CN": "{day}前应有答复", en: "a reply is due by {day}" },
  awaitedPast: {
    "zh-CN": "答复的日子过了，可以请顾问跟进",
    en: "The reply is late; your counsellor can follow it up",
  },
  awaited: { "zh-CN": "等对方", en: "Waiting for them" },
  caution: { "zh-CN": "先看这里：", en: "Before you start: " },
  missing: { "zh-CN": "还差：{what}", en: "Still missing: {what}" },

  later: { "zh-CN": "以后再说", en: "Later" },
  laterTitle: { "zh-CN": "什么时候再提醒？", en: "When shall we remind you?" },
  laterLead: {
    "zh-CN": "现在顾不上没关系，不用解释。",
    en: "If now is a hard time, that is fine. No reason needed.",
  },
  inThreeDays: { "zh-CN": "三天后", en: "In three days" },
  inAWeek: { "zh-CN": "一周后", en: "In a week" },
  otherDay: { "zh-CN": "选一天", en: "Another day" },
  whichDay: { "zh-CN": "哪一天", en: "Which day" },
  laterFlaw: { "zh-CN": "选今天以后的一天", en: "Choose a day after today" },
  laterLaw: {
    "zh-CN": "原来的日子是{date}。推迟的只是提醒，日子本身不变。",
    en: "Its own day is {date}. Only the reminder moves, not the day.",
  },
  remindMe: { "zh-CN": "到时提醒我", en: "Remind me then" },
  laterTold: { "zh-CN": "好，{date}再提醒你。", en: "All right, we will remind you on {date}." },

  stuck: { "zh-CN": "我卡住了", en: "I'm stuck" },
  stuckTitle: { "zh-CN": "卡在哪里了？", en: "Where are you stuck?" },
  stuckLead: {
    "zh-CN": "写几个字就行，不写也可以。顾问今天的清单上会看到，然后联系你。",
    en: "A few words are enough, or none at all. It goes on your counsellor's list for today, and they will get in touch.",
  },
  stuckNote: { "zh-CN": "想让顾问知道的", en: "What your counsellor should know" },
  askHelp: { "zh-CN": "请顾问帮我", en: "Ask for help" },
  stuckTold: {
    "zh-CN": "已经告诉你的顾问了。",
    en: "Your counsellor has been told.",
  },
} as const satisfies Texts;
