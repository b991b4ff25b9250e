import type { Texts } from "../../language/language.ts";

export const clientTexts = {
  deleted: { "zh-CN": "资料已删除的来访者", en: "A client whose data was deleted" },
  report: { "zh-CN": "信用报告", en: "Credit report" },
  dossier: { "zh-CN": "档案", en: "Dossier" },
  timeline: { "zh-CN": "全部经过", en: "Full history" },
  allTasks: { "zh-CN": "全部待办", en: "All follow-ups" },

  closedTag: { "zh-CN": "档案已关闭", en: "Closed" },
  lockedTag: { "zh-CN": "资料已锁定", en: "Data locked" },
  heldTag: { "zh-CN": "资料保全中", en: "Files held" },
  unassignedTag: { "zh-CN": "还没有顾问", en: "Nobody's yet" },
  mailTag: { "zh-CN": "邮箱有问题", en: "Mail trouble" },

  closed: {
    "zh-CN": "{day}关闭：{reason}。重新打开以前，不再提醒，也不能记新的事。",
    en: "Closed on {day}: {reason}. Until it is reopened nothing is reminded of and nothing new is recorded.",
  },
  locked: {
    "zh-CN": "来访者的资料已锁定：只保存，不处理。本人的数据请求照常答复。",
    en: "The client's data is locked: it is stored and not worked with. Their own data requests are still answered.",
  },
  eraseAfter: { "zh-CN": "{day}之后会删除。", en: "It is deleted after {day}." },
  erased: {
    "zh-CN": "这位来访者的资料已按要求删除，只留下删除这件事的记录。",
    en: "This client's data was deleted as asked. Only the record of the deletion is left.",
  },
  hold: { "zh-CN": "资料从{day}起保全：{reason}", en: "Files are held since {day}: {reason}" },
  bounced: {
    "zh-CN": "{day}发给这个邮箱的邮件退了回来。换一个联系方式问问新邮箱，改好以后提醒会恢复。",
    en: "A mail to this address came back on {day}. Ask for the right one some other way; reminders go on once it is changed.",
  },
  complained: {
    "zh-CN":
      "{day}收件人把我们的邮件标成了垃圾邮件，提醒已停。想恢复的话，请主管在「邮件投递」里解除。",
    en: "On {day} the recipient marked our mail as spam, and reminders stopped. A supervisor can lift that under Mail delivery.",
  },
  handover: {
    "zh-CN": "{day}提议换{name}做顾问，还在等回音。",
    en: "{name} was proposed as the counsellor on {day}; an answer is awaited.",
  },
  unassigned: {
    "zh-CN": "还没有顾问负责。请主管分配一位。",
    en: "Nobody looks after this client yet. A supervisor can assign a counsellor.",
  },
  toHandover: { "zh-CN": "去交接", en: "To the handover" },

  facts: { "zh-CN": "基本情况", en: "The facts" },
  name: { "zh-CN": "姓名", en: "Name" },
  nameFlaw: { "zh-CN": "写一下姓名", en: "Write the name" },
  email: { "zh-CN": "邮箱", en: "Mail" },
  phone: { "zh-CN": "电话", en: "Phone" },
  language: { "zh-CN": "邮件用的语言", en: "Language of mails" },
  "zh-CN": { "zh-CN": "中文", en: "Chinese" },
  en: { "zh-CN": "英文", en: "English" },
  assignee: { "zh-CN": "顾问", en: "Counsellor" },
  openedOn: { "zh-CN": "登记于", en: "With us since" },
  notGiven: { "zh-CN": "没有填", en: "Not given" },
  edit: { "zh-CN": "修改", en: "Change" },
  editTitle: { "zh-CN": "修改基本情况", en: "Change the facts" },
  edited: { "zh-CN": "改好了。", en: "Changed." },
  assign: { "zh-CN": "分配顾问", en: "Assign" },
  invite: { "zh-CN": "发送邀请", en: "Send an invitation" },
  invited: {
    "zh-CN": "邀请发到{email}了。来访者从邮件里进来，只看得到自己的档案。",
    en: "The invitation went to {email}. Whoever accepts sees this one file.",
  },
  inviteUnsure: {
    "zh-CN": "邀请做好了，但邮件可能没有发出去。过一会儿再发一次。",
    en: "The invitation is there, but its mail may not have left. Send it again in a while.",
  },

  waiting: { "zh-CN": "要做的事", en: "What waits" },
  waitingEmpty: {
    "zh-CN": "这 7 天没有要做的事。",
    en: "Nothing comes up within 7 days.",
  },
  tick: { "zh-CN": "做完了", en: "Done" },
  tickOf: { "zh-CN": "做完了：{title}", en: "Done: {title}" },
  moreWaiting: { "zh-CN": "还有 {n} 件", en: "{n} more" },
  helpOn: { "zh-CN": "{day}求助", en: "Help asked for on {day}" },

  debts: { "zh-CN": "借款", en: "Debts" },
  debtsEmpty: {
    "zh-CN": "还没有借款。记下第一笔，还清以后该做的事会排出来。",
    en: "No debt yet. Once the first is recorded, what comes after it is planned.",
  },
  addDebt: { "zh-CN": "添加借款", en: "Add a debt" },
  lender: { "zh-CN": "机构", en: "Lender" },
  state: { "zh-CN": "状态", en: "State" },
  left: { "zh-CN": "还剩", en: "Left" },
  borrowed: { "zh-CN": "借了", en: "Borrowed" },

  contacts: { "zh-CN": "最近的沟通和备注", en: "Latest talks and notes" },
  contactsEmpty: {
    "zh-CN": "还没有沟通记录。打过电话以后，点「记录联系」。",
    en: "No talk is logged yet. After a call, press “Log a contact”.",
  },
  addNote: { "zh-CN": "加备注", en: "Add a note" },
  noteWords: { "zh-CN": "备注", en: "Note" },
  noteWho: { "zh-CN": "谁能看到", en: "Who can see it" },
  noteInternal: { "zh-CN": "仅内部可见", en: "Internal only" },
  noteOpen: { "zh-CN": "来访者也能看到", en: "The client too" },

  messages: { "zh-CN": "留言", en: "Messages" },
  messagesEmpty: {
    "zh-CN": "还没有留言。你写的话，来访者会在应用里看到，邮箱里会收到一句通知。",
    en: "No messages yet. What you write is shown in the app, and a mail says that it is there.",
  },
  answerBy: { "zh-CN": "最好在{day}前回复", en: "An answer is due by {day}" },
  answer: { "zh-CN": "写给来访者", en: "Write to the client" },
  answerHint: {
    "zh-CN": "来访者看得到。不要写证件号、卡号。",
    en: "The client reads it. No ID or card numbers.",
  },
  answerFlaw: { "zh-CN": "写一句话再发送", en: "Write a line before sending" },
  send: { "zh-CN": "发送", en: "Send" },
  sent: { "zh-CN": "发出去了。", en: "Sent." },
  from: { "zh-CN": "{name}，{day}", en: "{name}, {day}" },
  you: { "zh-CN": "顾问", en: "Counsellor" },
  answered: { "zh-CN": "{day}回复", en: "answered on {day}" },
  preferred: { "zh-CN": "方便的时间：{when}", en: "Preferred time: {when}" },
  earlier: { "zh-CN": "更早的留言（{n}）", en: "Earlier messages ({n})" },
} as const satisfies Texts;
