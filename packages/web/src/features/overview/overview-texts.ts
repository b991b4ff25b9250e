import type { Texts } from "../../language/language.ts";

export const overviewTexts = {
  title: { "zh-CN": "概览", en: "Overview" },
  lead: {
    "zh-CN": "整个机构现在怎么样，哪里要先看。",
    en: "How the whole organisation stands, and where to look first.",
  },
  clients: { "zh-CN": "在办的来访者", en: "Open clients" },
  closed: { "zh-CN": "已关闭 {n}", en: "Closed: {n}" },
  debts: { "zh-CN": "借款", en: "Debts" },
  settled: { "zh-CN": "已结清 {n}", en: "Settled: {n}" },
  tasks: { "zh-CN": "没做完的事", en: "Open tasks" },
  dueWeek: { "zh-CN": "七天内到期 {n}", en: "Due within a week: {n}" },
  overdue: { "zh-CN": "过了日子的事", en: "Past their day" },
  overdueHint: { "zh-CN": "现在补上也来得及", en: "Doing them now is fine" },

  look: { "zh-CN": "先看这些", en: "Look here first" },
  nothing: {
    "zh-CN": "没有等着处理的。有人求助、邮件退回、数据请求，都会列在这里。",
    en: "Nothing waits. Calls for help, bounced mail and data requests will be listed here.",
  },
  scam: { "zh-CN": "可能遇到诈骗", en: "May be a scam" },
  help: { "zh-CN": "有人说卡住了", en: "Asked for help" },
  message: { "zh-CN": "来信没有回", en: "Messages to answer" },
  uploads: { "zh-CN": "资料等着看", en: "Uploads to review" },
  attention: { "zh-CN": "要有人看一眼", en: "Need somebody to look" },
  dataRequest: { "zh-CN": "数据请求没答复", en: "Data requests to answer" },
  mailTrouble: { "zh-CN": "邮件送不到", en: "Mail does not arrive" },
  noNext: { "zh-CN": "没有下一步", en: "Nothing comes next" },
  unassigned: { "zh-CN": "还没人负责", en: "Nobody looks after them" },
  people: { "zh-CN": "{n} 位来访者", en: "clients: {n}" },

  machine: { "zh-CN": "系统自己的事", en: "The machine's own work" },
  machineGood: {
    "zh-CN": "提醒和定时的事都按时做了。",
    en: "Reminders and everything timed are on time.",
  },
  machineLate: {
    "zh-CN":
      "有 {n} 份档案该由系统处理的事晚了，最早的从{at}起。系统会接着补；一小时后还在，请联系运营者。",
    en: "Files the machine should have acted on by now: {n}, the oldest since {at}. It goes on catching up; if this is still here in an hour, tell the operator.",
  },

  desks: { "zh-CN": "每个人手上", en: "By counsellor" },
  who: { "zh-CN": "顾问", en: "Counsellor" },
  seeOverdue: { "zh-CN": "看看", en: "See them" },
  act: { "zh-CN": "操作", en: "Action" },
  seeOverdueOf: { "zh-CN": "看看{who}过了日子的事", en: "See them: what is overdue for {who}" },
  assignment: { "zh-CN": "去分配", en: "Go to assignment" },
  weeks: { "zh-CN": "接下来几周", en: "The weeks ahead" },
  week: { "zh-CN": "那一周的周一", en: "Week from Monday" },
  weekTasks: { "zh-CN": "到期的事", en: "Tasks due" },
  byLaw: { "zh-CN": "其中法定的", en: "Of these by law" },
  incomplete: {
    "zh-CN": "来访者太多，这里没有全部数到。",
    en: "There are more clients than are counted here.",
  },
} as const satisfies Texts;
