import type { Texts } from "../../language/language.ts";

export const timelineTexts = {
  internal: { "zh-CN": "仅内部可见", en: "Internal only" },
  you: { "zh-CN": "你", en: "you" },
  counsellor: { "zh-CN": "顾问", en: "your counsellor" },
  client: { "zh-CN": "来访者", en: "the client" },
  system: { "zh-CN": "系统", en: "the service" },
  byMail: { "zh-CN": "邮件里的按钮", en: "a button in a mail" },
  partner: { "zh-CN": "合作机构的系统", en: "a partner's system" },
  by: { "zh-CN": "由{who}记下", en: "Recorded by {who}" },
  approved: { "zh-CN": "{asker}提出，{who}同意", en: "Asked by {asker}, agreed by {who}" },
  changes: { "zh-CN": "清单因此变了", en: "What it changed on the list" },
  and: { "zh-CN": "、", en: ", " },
  earlier: { "zh-CN": "更早的 {n} 条", en: "{n} earlier ones" },
  colon: { "zh-CN": "：", en: ": " },

  all: { "zh-CN": "全部", en: "Everything" },
  talks: { "zh-CN": "沟通", en: "Talks" },
  notes: { "zh-CN": "备注", en: "Notes" },
  money: { "zh-CN": "借款与还款", en: "Debts and payments" },
  files: { "zh-CN": "资料", en: "Files" },
  credit: { "zh-CN": "征信与异议", en: "Credit and objections" },
  tasks: { "zh-CN": "待办", en: "Follow-ups" },
  mails: { "zh-CN": "提醒邮件", en: "Reminder mails" },
  file: { "zh-CN": "档案与同意", en: "File and consents" },
} as const satisfies Texts;
