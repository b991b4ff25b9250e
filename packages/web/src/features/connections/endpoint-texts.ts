import type { Delivery, Endpoint } from "../../api/connections.ts";
import type { Text, Texts } from "../../language/language.ts";

export const endpointStates = {
  active: { "zh-CN": "在用", en: "Active" },
  paused: { "zh-CN": "暂停", en: "Paused" },
  failing: { "zh-CN": "连不上，还在试", en: "Failing; still tried" },
} as const satisfies Record<Endpoint["state"], Text>;

export const deliveryStates = {
  pending: { "zh-CN": "等着送", en: "On its way" },
  held: { "zh-CN": "暂停中", en: "Held" },
  delivered: { "zh-CN": "送到了", en: "Delivered" },
  dead: { "zh-CN": "没送到，不再试", en: "Given up" },
} as const satisfies Record<Delivery["state"], Text>;

/** What an endpoint can be told, by the families of events. */
export const familyNames = {
  "*": { "zh-CN": "所有的事", en: "Everything" },
  "aftercare.payment.*": { "zh-CN": "还款", en: "Payments" },
  "aftercare.settlement.*": { "zh-CN": "结清", en: "Settlement" },
  "aftercare.debt.*": { "zh-CN": "借款", en: "Debts" },
  "aftercare.client.*": { "zh-CN": "来访者建档和改动", en: "Clients' files" },
  "aftercare.consent.*": { "zh-CN": "同意和撤回", en: "Consents" },
  "aftercare.evidence.*": { "zh-CN": "资料", en: "Evidence" },
  "aftercare.credit.*": { "zh-CN": "信用报告", en: "Credit reports" },
  "aftercare.objection.*": { "zh-CN": "异议", en: "Objections" },
  "aftercare.complaint.*": { "zh-CN": "投诉", en: "Complaints" },
  "aftercare.contact.*": { "zh-CN": "有人又来要钱", en: "Somebody asks for money again" },
  "aftercare.followup.*": { "zh-CN": "要做的事", en: "Follow-ups" },
  "aftercare.notice.*": { "zh-CN": "提醒邮件", en: "Reminder mails" },
  "aftercare.data.*": { "zh-CN": "数据请求", en: "Data requests" },
} as const satisfies Texts;

const outcomes: Texts = {
  delivered: { "zh-CN": "送到了", en: "delivered" },
  gone: { "zh-CN": "对方说已经停用", en: "the receiver says it is gone" },
  redirect: { "zh-CN": "对方转到别处，我们不跟", en: "redirected, which is not followed" },
  answered: { "zh-CN": "对方没有接受", en: "not accepted" },
  "time-out": { "zh-CN": "对方太久没有回应", en: "no answer in time" },
  tls: { "zh-CN": "对方的证书有问题", en: "its certificate is not good" },
  "no-connection": { "zh-CN": "连不上", en: "no connection" },
  "host-unknown": { "zh-CN": "找不到这个域名", en: "the host is not known" },
  "address-refused": { "zh-CN": "地址不是公网地址", en: "the address is not public" },
};

export function outcomeText(outcome: string): Text {
  return outcomes[outcome] ?? { "zh-CN": outcome, en: outcome };
}

export const endpointTexts = {
  title: { "zh-CN": "接收通知的地址", en: "Endpoints that are told" },
  lead: {
    "zh-CN": "这里记下一件事，就把事情的编号、日期和金额告诉这些地址，不含姓名和联系方式。",
    en: "When something is recorded, these addresses are told its ids, days and sums: no names, and no way to reach anybody.",
  },
  none: { "zh-CN": "还没有这样的地址。", en: "There is none yet." },
  create: { "zh-CN": "新增地址", en: "New endpoint" },
  url: { "zh-CN": "网址", en: "Address" },
  urlHint: { "zh-CN": "以 https:// 开头", en: "It begins with https://" },
  urlFlaw: {
    "zh-CN": "写一个以 https:// 开头的网址",
    en: "Enter an address that begins with https://",
  },
  description: { "zh-CN": "是什么系统", en: "What it is" },
  types: { "zh-CN": "要告诉它什么", en: "What it is told" },
  typesFlaw: { "zh-CN": "至少选一类", en: "Choose at least one" },
  dead: { "zh-CN": "没送到的", en: "Given up" },
  goneBecause: {
    "zh-CN": "对方说这个地址停用了，所以暂停。",
    en: "Paused because the receiver said that it is gone.",
  },

  back: { "zh-CN": "所有连接", en: "All connections" },
  unknown: { "zh-CN": "没有找到这个地址。", en: "There is no such endpoint." },
  pause: { "zh-CN": "暂停", en: "Pause" },
  resume: { "zh-CN": "恢复", en: "Resume" },
  paused: { "zh-CN": "暂停了，通知先存着。", en: "Paused; what happens meanwhile is held." },
  resumed: { "zh-CN": "恢复了，存着的会接着送。", en: "Active again; what was held goes out now." },
  test: { "zh-CN": "试发一条", en: "Send a test" },
  testing: { "zh-CN": "正在试…", en: "Trying…" },
  tested: { "zh-CN": "试发：{outcome}，用了 {ms} 毫秒。", en: "Test: {outcome}, in {ms} ms." },
  rotate: { "zh-CN": "更换密钥", en: "Replace the secret" },
  rotateLead: {
    "zh-CN": "会得到一个新密钥，旧的还能用一段时间，给对方时间换上。",
    en: "You get a new secret; the old one goes on for a while, to give the other side time.",
  },
  remove: { "zh-CN": "移除", en: "Remove" },
  removeLead: {
    "zh-CN": "移除以后，不再告诉它任何事，没送完的也不送了。",
    en: "It is told nothing more, and what was still on its way is not sent.",
  },
  removed: { "zh-CN": "移除了。", en: "Removed." },

  deliveries: { "zh-CN": "送过的通知", en: "What was sent" },
  which: { "zh-CN": "看哪些", en: "Which" },
  all: { "zh-CN": "全部", en: "All" },
  noDeliveries: {
    "zh-CN": "还没有送过。记下一件相关的事，就会列在这里。",
    en: "Nothing was sent yet. As soon as something it is told about is recorded, it is listed here.",
  },
  event: { "zh-CN": "什么事", en: "Event" },
  recorded: { "zh-CN": "记录于", en: "Recorded" },
  tries: { "zh-CN": "试过", en: "Tries" },
  lastTry: { "zh-CN": "{outcome}（第 {n} 次）", en: "{outcome} (try {n})" },
  next: { "zh-CN": "下次 {at}", en: "Next {at}" },
  resend: { "zh-CN": "再送一次", en: "Send again" },
  resendOf: { "zh-CN": "再送一次 {event}", en: "Send again: {event}" },
  resent: { "zh-CN": "排上了，马上再送。", en: "It is queued and goes out again soon." },
} as const satisfies Texts;
