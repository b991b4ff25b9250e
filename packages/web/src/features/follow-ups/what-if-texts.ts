import type { Texts } from "../../language/language.ts";

export const whatIfTexts = {
  title: {
    "zh-CN": "要是发生了一件事，哪些日子会动？",
    en: "If something happened, which days would move?",
  },
  lead: {
    "zh-CN": "选一件事和一天，看清单会怎么变。看的时候什么也不写，看完再决定记不记。",
    en: "Choose what and when, and see how the list would change. Nothing is written until you say so.",
  },
  noDebt: {
    "zh-CN": "这位来访者还没有借款，先记一笔。",
    en: "This client has no debt yet; record one first.",
  },
  debt: { "zh-CN": "哪笔借款", en: "Which debt" },
  fact: { "zh-CN": "什么事", en: "What" },
  on: { "zh-CN": "哪一天", en: "On which day" },
  which: { "zh-CN": "哪一个", en: "Which one" },
  choose: { "zh-CN": "选一个", en: "Choose one" },
  value: { "zh-CN": "怎么样", en: "How" },
  amount: { "zh-CN": "金额", en: "Amount" },
  paperAmount: { "zh-CN": "证明上的金额", en: "Amount on the certificate" },
  account: { "zh-CN": "证明上的合同号", en: "Contract number on the certificate" },
  settledOn: { "zh-CN": "证明上的结清日", en: "Settlement day on the certificate" },
  paperHint: {
    "zh-CN": "照着证明填。空着的会当作证明上没有写。",
    en: "Copy it from the paper. What is empty counts as not written there.",
  },
  reason: { "zh-CN": "原因", en: "Reason" },
  look: { "zh-CN": "看看会改变什么", en: "See what would change" },

  result: { "zh-CN": "会这样变", en: "What would change" },
  nothing: {
    "zh-CN": "清单不会变。记下来以后，这件事会在时间线里。",
    en: "The list stays as it is. Once recorded, it will stand in the timeline.",
  },
  needsYes: {
    "zh-CN": "记下以后要主管同意才算数。",
    en: "Recording it asks a supervisor, whose yes makes it count.",
  },
  record: { "zh-CN": "就这样记下", en: "Record it" },
  leave: { "zh-CN": "不记", en: "Leave it" },
  recorded: { "zh-CN": "记下了，清单已经更新。", en: "Recorded; the list is up to date." },

  settled: { "zh-CN": "结清（改结清日）", en: "Settled (or another settlement day)" },
  certified: { "zh-CN": "收到结清证明", en: "Settlement certificate received" },
  paid: { "zh-CN": "还了一笔", en: "A payment was made" },
  reversed: { "zh-CN": "撤销一笔还款", en: "A payment is taken back" },
  closed: { "zh-CN": "账户注销了", en: "The account was closed" },
  cancelled: { "zh-CN": "解除了自动扣款", en: "Automatic debit was cancelled" },
  objected: { "zh-CN": "提出异议", en: "An objection was filed" },
  objectionAnswered: { "zh-CN": "异议有答复", en: "An objection was answered" },
  dismissed: { "zh-CN": "异常排除了", en: "An anomaly turned out to be right" },
  complained: { "zh-CN": "提出投诉", en: "A complaint was filed" },
  complaintAnswered: { "zh-CN": "投诉有答复", en: "A complaint was answered" },
} as const satisfies Texts;
