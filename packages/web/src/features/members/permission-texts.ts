import type { Texts } from "../../language/language.ts";

export const reachWords = {
  own: { "zh-CN": "自己的", en: "Own" },
  assigned: { "zh-CN": "自己负责的", en: "Own clients" },
  organisation: { "zh-CN": "全机构", en: "All" },
  proposes: { "zh-CN": "提议，主管批准", en: "Proposes; a supervisor decides" },
  none: { "zh-CN": "不可以", en: "No" },
} as const satisfies Texts;

export const groupTexts = {
  files: { "zh-CN": "来访者的档案", en: "Clients' files" },
  happenings: { "zh-CN": "记录发生的事", en: "What happened" },
  desk: { "zh-CN": "办理", en: "Casework" },
  decisions: { "zh-CN": "要紧的决定", en: "Decisions" },
  data: { "zh-CN": "个人资料的权利", en: "Rights over personal data" },
  organisation: { "zh-CN": "机构和规则", en: "The organisation and its rules" },
  people: { "zh-CN": "人", en: "People" },
  oversight: { "zh-CN": "记录和系统", en: "Records and systems" },
} as const satisfies Texts;

export const permissionTexts = {
  readFile: { "zh-CN": "看档案、借款和经过", en: "Read the file, the debts and the history" },
  listFiles: { "zh-CN": "看来访者名单和要做的事", en: "See the list of clients and what is due" },
  enrol: { "zh-CN": "为新来访者建档", en: "Open a file for a new client" },
  inviteClient: { "zh-CN": "邀请来访者用这个网站", en: "Invite a client to this website" },
  proofs: {
    "zh-CN": "上传、打开资料，生成档案",
    en: "Send and open evidence, make dossiers",
  },
  reminders: {
    "zh-CN": "设置提醒和自己的日历订阅",
    en: "Choose reminders, and one's own calendar feed",
  },
  consents: { "zh-CN": "给出和撤回同意", en: "Give and withdraw consent" },
  seeConsents: {
    "zh-CN": "看同意和提供的登记",
    en: "See the register of consents and disclosures",
  },

  money: { "zh-CN": "借款、还款、结清、扣款", en: "Debts, payments, settlement, debits" },
  credit: { "zh-CN": "信用报告、异议和投诉", en: "Credit reports, objections and complaints" },
  contacts: { "zh-CN": "有人又来要钱", en: "Somebody asks for money again" },
  letters: {
    "zh-CN": "写信给机构、打印清单，记下寄出和答复",
    en: "Letters to lenders and printed lists; that one was sent or answered",
  },
  legal: { "zh-CN": "法院和律师的文书", en: "Papers from courts and lawyers" },
  looksUp: {
    "zh-CN": "核对出借人资质，记担保人自己的同意",
    en: "Look up a lender's licence, record a guarantor's own consent",
  },
  pickLender: { "zh-CN": "在机构名录里选", en: "Pick from the register of lenders" },
  readLender: { "zh-CN": "看机构名录的全部内容", en: "Read all of the register of lenders" },
  proposeLender: {
    "zh-CN": "给机构名录加一家、提修改",
    en: "Add to the register, propose changes",
  },
  changeLender: { "zh-CN": "改机构名录，合并重复的", en: "Change the register, merge entries" },
  guarantee: { "zh-CN": "担保和抵押", en: "Guarantees and collateral" },
  tasks: { "zh-CN": "做完、推迟、求助、放回清单", en: "Do, put off, ask for help, reopen" },
  messages: { "zh-CN": "写信和回信", en: "Write and answer messages" },

  judge: {
    "zh-CN": "核对和分辨（差额、异常、来电、上传的资料）",
    en: "Judge differences, anomalies, callers and uploads",
  },
  plans: {
    "zh-CN": "起草、发送、启用和调整还款计划",
    en: "Draft, share, begin and change plans",
  },
  talks: { "zh-CN": "记沟通、写内部备注", en: "Log talks and write internal notes" },
  nudge: { "zh-CN": "批量提醒", en: "Bulk reminders" },
  handover: { "zh-CN": "提议换顾问", en: "Propose another counsellor" },
  answerHandover: { "zh-CN": "答复换顾问", en: "Answer a proposed counsellor" },
  assign: { "zh-CN": "把来访者分配给顾问", en: "Assign clients to counsellors" },
  overview: { "zh-CN": "看全机构的概览", en: "See how the organisation stands" },
  digest: { "zh-CN": "收每周邮件，或者关掉", en: "Get the weekly mail, or switch it off" },
  mailTrouble: { "zh-CN": "处理送不到的邮件", en: "Deal with mail that does not arrive" },

  bigDecisions: {
    "zh-CN": "跳过一件事、保全资料、关闭和重开档案",
    en: "Skip a follow-up, hold evidence, close and reopen a file",
  },
  withdrawProof: { "zh-CN": "撤下上传的资料", en: "Take evidence back" },
  seeApprovals: { "zh-CN": "看提议和结果", en: "See proposals and what came of them" },
  withdrawApproval: { "zh-CN": "收回自己的提议", en: "Take back one's own proposal" },
  decide: { "zh-CN": "批准或不批准", en: "Say yes or no to a proposal" },

  ask: { "zh-CN": "对自己的资料提要求", en: "Ask something about the data" },
  exportData: { "zh-CN": "导出一位来访者的全部资料", en: "Export everything about one client" },
  answer: { "zh-CN": "答复数据请求、限制处理", en: "Answer data requests, restrict processing" },
  disclose: { "zh-CN": "把资料提供给别人（要登记）", en: "Disclose data to others, on record" },
  erase: { "zh-CN": "删除一位来访者的全部资料", en: "Delete everything about a client" },

  readSettings: { "zh-CN": "看机构的名称和设置", en: "See the organisation's name and settings" },
  changeSettings: { "zh-CN": "改机构设置、检查发信域名", en: "Change settings, check the sender" },
  readRules: { "zh-CN": "看期限规则和节假日", en: "Read rules and holidays" },
  previewRules: { "zh-CN": "试算改动会影响谁", en: "Preview what a change would move" },
  readWording: { "zh-CN": "看邮件用词", en: "Read the wording of mails" },
  changeWording: { "zh-CN": "改邮件用词", en: "Change the wording of mails" },

  readMembers: { "zh-CN": "看有哪些同事", en: "See who the colleagues are" },
  readAll: { "zh-CN": "看邀请和来访者的账号", en: "See invitations and clients' accounts" },
  changeMembers: {
    "zh-CN": "邀请同事、换角色、停用、让设备退出",
    en: "Invite colleagues, change roles, deactivate, sign out devices",
  },
  readJoinLink: { "zh-CN": "看加入链接开没开", en: "See whether the join link is on" },
  changeJoinLink: { "zh-CN": "开关加入链接", en: "Switch the join link on and off" },

  readRecord: {
    "zh-CN": "看审计日志和设置的改动",
    en: "Read the audit log and changes of settings",
  },
  ofClient: { "zh-CN": "看谁看过一位来访者的资料", en: "See who looked at one client's data" },
  importSheets: {
    "zh-CN": "导入来访者、借款和还款的表格",
    en: "Import sheets of clients, debts and payments",
  },
  exportLists: { "zh-CN": "把名单导出带走", en: "Export lists" },
  machines: { "zh-CN": "管 API 密钥和系统连接", en: "Manage API keys and connections" },
} as const satisfies Texts;
