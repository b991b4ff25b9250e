import type { DataRequest } from "../../api/data-requests.ts";
import type { Text, Texts } from "../../language/language.ts";

type Kind = DataRequest["request"]["kind"];

export const kindNames = {
  access: { "zh-CN": "想看自己的资料", en: "Wants to see their data" },
  copy: { "zh-CN": "想要一份副本", en: "Wants a copy" },
  correction: { "zh-CN": "想改正", en: "Wants a correction" },
  restriction: { "zh-CN": "想先停止处理", en: "Wants processing to stop for now" },
  deletion: { "zh-CN": "想删除", en: "Wants it deleted" },
  explanation: { "zh-CN": "想要解释", en: "Wants an explanation" },
} as const satisfies Record<Kind, Text>;

/** What is done about it before it is answered. */
export const kindWays = {
  access: {
    "zh-CN": "来访者自己就能在「我的资料」里看和导出。不方便的话，你导出一份交给本人。",
    en: "They can see and export it themselves under “My data”. If they cannot, export it here and hand it to them.",
  },
  copy: {
    "zh-CN": "来访者自己就能在「我的资料」里导出。不方便的话，你导出一份交给本人。",
    en: "They can export it themselves under “My data”. If they cannot, export it here and hand it to them.",
  },
  correction: {
    "zh-CN": "打开档案，把写错的改过来，再答复。",
    en: "Open the file, correct what is wrong, then answer.",
  },
  restriction: {
    "zh-CN": "限制以后只保存、不处理，也不再发提醒；答复个人信息请求仍要继续。",
    en: "Restricted, the data is stored and not worked with, and no reminders go out. Requests like this one are still answered.",
  },
  deletion: {
    "zh-CN": "能删就在下面删。有法定保存期的，系统先锁定，到期自动删，把这一点写进答复。",
    en: "Delete it below where that is possible. Where a keeping period runs it is locked until then and deleted by itself; say so in the answer.",
  },
  explanation: {
    "zh-CN": "用平常话说明资料怎么用、谁能看、为什么。",
    en: "Explain in plain words how the data is used, who sees it, and why.",
  },
} as const satisfies Record<Kind, Text>;

export const dataRequestTexts = {
  title: { "zh-CN": "数据请求", en: "Data requests" },
  lead: {
    "zh-CN": "来访者对自己的资料提出的要求，最急的在前。",
    en: "What clients asked about their own data, the most urgent first.",
  },
  which: { "zh-CN": "看哪些", en: "Which" },
  open: { "zh-CN": "等答复的", en: "To answer" },
  answered: { "zh-CN": "答复过的", en: "Answered" },
  noneOpen: {
    "zh-CN": "没有等答复的请求。来访者提出以后会列在这里，并提醒你。",
    en: "Nothing to answer. New requests appear here, and you are reminded of them.",
  },
  noneAnswered: { "zh-CN": "还没有答复过请求。", en: "No request was answered yet." },
  incomplete: {
    "zh-CN": "请求太多，这里没有列全。先答复前面的。",
    en: "There are more requests than are listed. Answer the first ones first.",
  },
  asked: { "zh-CN": "{day}提出", en: "Made on {day}" },
  due: { "zh-CN": "{day}前答复", en: "To be answered by {day}" },
  dueToday: { "zh-CN": "今天要答复", en: "to be answered today" },
  duePast: { "zh-CN": "已过 {n} 天，现在答复也来得及", en: "{n} days past; answering now is fine" },
  law: { "zh-CN": "法律规定", en: "By law" },
  ours: { "zh-CN": "我们的期限", en: "Our own term" },
  answeredOn: { "zh-CN": "{day}答复：{outcome}", en: "Answered on {day}: {outcome}" },
  granted: { "zh-CN": "照办", en: "granted" },
  partly: { "zh-CN": "办了一部分", en: "granted in part" },
  refused: { "zh-CN": "没有办", en: "refused" },
  locked: { "zh-CN": "只保存、不处理", en: "Stored only" },
  deleted: { "zh-CN": "已删除", en: "Deleted" },
  assignee: { "zh-CN": "顾问：{name}", en: "Counsellor: {name}" },
  handle: { "zh-CN": "处理", en: "Deal with it" },
  handleOf: { "zh-CN": "处理{name}的请求", en: "Deal with it: the request of {name}" },

  back: { "zh-CN": "所有请求", en: "All requests" },
  unknown: {
    "zh-CN": "没有找到这个请求，可能已经连同资料一起删除了。",
    en: "There is no such request; it may have been deleted with the data.",
  },
  said: { "zh-CN": "来访者写的", en: "In their words" },
  nothingSaid: { "zh-CN": "没有另外写什么。", en: "They wrote nothing more." },
  file: { "zh-CN": "打开档案", en: "Open the file" },
  doFirst: { "zh-CN": "先办", en: "First, do it" },

  export: { "zh-CN": "导出一份", en: "Export a copy" },
  exporting: { "zh-CN": "正在导出…", en: "Exporting…" },
  restrict: { "zh-CN": "限制处理", en: "Restrict" },
  release: { "zh-CN": "解除限制", en: "Lift the restriction" },
  restrictReason: { "zh-CN": "为什么", en: "Why" },
  restricted: {
    "zh-CN": "限制了：只保存、不处理。",
    en: "Restricted: stored and not worked with.",
  },
  released: { "zh-CN": "限制解除了。", en: "The restriction is lifted." },

  eraseTitle: { "zh-CN": "删除{name}的全部资料", en: "Delete everything about {name}" },
  eraseLead: {
    "zh-CN":
      "档案、借款、资料和往来都会删掉，找不回来。只留下一条没有姓名的记录，和同意与提供的登记（三年）。",
    en: "The file, debts, evidence and messages are deleted and cannot be brought back. What stays is a record without a name, and for three years the register of consents and disclosures.",
  },
  erase: { "zh-CN": "删除全部资料", en: "Delete everything" },
  erased: { "zh-CN": "{name}的资料删除了。", en: "The data of {name} is deleted." },
  eraseLocked: {
    "zh-CN": "法定保存期到{day}为止，先锁定，到期自动删除。请在答复里写明这一天。",
    en: "A keeping period runs until {day}. The data is locked and will be deleted by itself; name that day in the answer.",
  },
  eraseAdmin: { "zh-CN": "删除要由管理员来做。", en: "Only an administrator can delete it." },

  answer: { "zh-CN": "答复", en: "Answer" },
  outcome: { "zh-CN": "结果", en: "Outcome" },
  outcomeFlaw: { "zh-CN": "选一个结果", en: "Choose an outcome" },
  outcomeGranted: { "zh-CN": "照办了", en: "It is done" },
  outcomePartly: { "zh-CN": "办了一部分", en: "Done in part" },
  outcomeRefused: { "zh-CN": "不能办", en: "It cannot be done" },
  reason: { "zh-CN": "怎么办的，为什么", en: "What was done, and why" },
  reasonHint: {
    "zh-CN": "来访者看得到。没有全部照办的，要写明理由。",
    en: "The client can read it. What was not granted needs its reason.",
  },
  answerSave: { "zh-CN": "记下答复", en: "Record the answer" },
  answerTold: { "zh-CN": "答复记下了。", en: "The answer is recorded." },
} as const satisfies Texts;
