import type { Texts } from "../../language/language.ts";

export const deskTexts = {
  title: { "zh-CN": "今天", en: "Today" },
  tabs: { "zh-CN": "要做的事", en: "What to do" },
  overdue: { "zh-CN": "逾期", en: "Past the day" },
  today: { "zh-CN": "今天", en: "Today" },
  new: { "zh-CN": "新转来的", en: "Newly assigned" },
  waiting: { "zh-CN": "等机构", en: "Waiting for lenders" },
  help: { "zh-CN": "求助", en: "Asking for help" },
  message: { "zh-CN": "留言", en: "Messages" },
  countOf: { "zh-CN": "{n}位", en: "{n}" },

  overdueEmpty: { "zh-CN": "没有过了日子的事。", en: "Nothing is past its day." },
  todayEmpty: { "zh-CN": "今天的都处理完了。", en: "Everything for today is done." },
  newEmpty: {
    "zh-CN": "最近 7 天没有新转来的来访者。",
    en: "Nobody was newly assigned in the last 7 days.",
  },
  waitingEmpty: {
    "zh-CN": "现在没有在等机构答复的事。",
    en: "No lender owes an answer at the moment.",
  },
  helpEmpty: { "zh-CN": "现在没有人求助。", en: "Nobody is asking for help at the moment." },
  messageEmpty: { "zh-CN": "留言都回复了。", en: "Every message is answered." },
  next: { "zh-CN": "下一件在{day}。", en: "The next thing is on {day}." },
  nothingNext: { "zh-CN": "以后也还没有安排。", en: "Nothing is planned after that either." },
  allClients: { "zh-CN": "看全部来访者", en: "See all clients" },

  since: { "zh-CN": "{day}转来", en: "assigned on {day}" },
  helpReason: { "zh-CN": "在「{what}」上卡住了", en: "Stuck at: {what}" },
  helpSince: { "zh-CN": "{day}求助", en: "asked on {day}" },
  more: { "zh-CN": "还有 {n} 件", en: "{n} more" },
  assignee: { "zh-CN": "顾问：{name}", en: "Counsellor: {name}" },
  showMore: { "zh-CN": "再看一些", en: "Show more" },
} as const satisfies Texts;
