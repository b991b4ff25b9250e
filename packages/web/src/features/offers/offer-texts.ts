import type { Texts } from "../../language/language.ts";

export const offerTexts = {
  title: { "zh-CN": "方案", en: "Offers" },
  record: { "zh-CN": "记一份方案", en: "Record an offer" },
  empty: {
    "zh-CN": "机构提出分期、展期或减免时，记在这里：一共多付多少、一年要多少，一眼能比。",
    en: "When the lender offers instalments, more time or a reduction, note it here to see what it costs in all and by the year.",
  },
  estimate: {
    "zh-CN": "年化按每月还款倒推，费用也算在内。这是估算，不是法律意见。",
    en: "Yearly costs are worked out from the payments, fees included. Estimates, not legal advice.",
  },
  compare: { "zh-CN": "方案对比", en: "The offers compared" },
  measure: { "zh-CN": "比什么", en: "Compared by" },
  name: { "zh-CN": "方案{n} · {kind}", en: "Offer {n} · {kind}" },
  least: { "zh-CN": "最少", en: "least" },
  total: { "zh-CN": "一共要付", en: "To pay in all" },
  interest: { "zh-CN": "其中利息", en: "Of it interest" },
  fee: { "zh-CN": "其中费用", en: "Of it fees" },
  nominal: { "zh-CN": "年化（单利）", en: "Yearly, nominal" },
  effective: { "zh-CN": "年化（复利）", en: "Yearly, effective" },
  noRate: { "zh-CN": "算不出", en: "cannot be told" },
  monthsRow: { "zh-CN": "要还多久", en: "How long" },
  ends: { "zh-CN": "什么时候还完", en: "Paid off" },
  ours: { "zh-CN": "我们提的", en: "Our proposal" },
  theirs: { "zh-CN": "机构给的", en: "The lender's" },
  months: { "zh-CN": "{n} 个月", en: "{n} months" },
  oneMonth: { "zh-CN": "1 个月", en: "1 month" },
  aboutMonth: { "zh-CN": "约{month}", en: "about {month}" },
  part: { "zh-CN": "{months}，每月 {amount}", en: "{months}, {amount} a month" },
  once: { "zh-CN": "一次付 {amount}", en: "{amount} at once" },
  waives: { "zh-CN": "减免 {amount}", en: "{amount} waived" },
  feeAtOnce: { "zh-CN": "另收费用 {amount}", en: "{amount} in fees" },
  until: { "zh-CN": "有效到 {day}", en: "Open until {day}" },
  endsThen: { "zh-CN": "约{month}还完。", en: "Paid off about {month}." },
  later: {
    "zh-CN": "约{month}还完，比现在的月供晚 {months}。有过逾期的，五年从还清那天算起，也跟着往后。",
    en: "Paid off about {month}, {months} later than with the present instalment. Where payments were late, the five years count from that day.",
  },
  sooner: {
    "zh-CN": "约{month}还完，比现在的月供早 {months}。",
    en: "Paid off about {month}, {months} sooner than with the present instalment.",
  },
  flags: { "zh-CN": "答应之前看一看", en: "To look at before a yes" },
  review: { "zh-CN": "请复核", en: "Review" },
  notice: { "zh-CN": "留意", en: "Note" },
  clauses: { "zh-CN": "条款（问清 {known}/{all}）", en: "Clauses ({known} of {all} known)" },
  because: { "zh-CN": "原因：{reason}", en: "Because: {reason}" },
  signedOff: { "zh-CN": "顾问确认：{reason}", en: "Signed off: {reason}" },

  accept: { "zh-CN": "接受", en: "Accept" },
  decline: { "zh-CN": "不接受", en: "Decline" },
  expire: { "zh-CN": "记为过期", en: "Mark as lapsed" },
  ask: { "zh-CN": "问问顾问", en: "Ask my counsellor" },
  askFirst: {
    "zh-CN": "还没到期的部分会不会再产生罚息，要先弄清。和顾问一起看过再接受。",
    en: "First find out whether new penalties can be charged on what is not yet due. Look at it with your counsellor before you accept.",
  },
  over: {
    "zh-CN": "有效期过了。还想要的话，请机构重新给一份。",
    en: "It has lapsed. If you still want it, ask the lender for a new one.",
  },
  answeredOn: { "zh-CN": "哪天答复的", en: "When it was answered" },
  reason: { "zh-CN": "为什么不接受", en: "Why not" },
  signOff: { "zh-CN": "缺这条条款，为什么还接受", en: "Why accept without the clause" },
  signOffHint: {
    "zh-CN": "「没到期的部分不再产生新罚息」没有写明。写下依据，比如谁在哪天答应过",
    en: "“Nothing new on what is not yet due” is not in it. Say what you rely on, such as who agreed to it and when",
  },
  answered: { "zh-CN": "答复记下了。", en: "The answer was recorded." },
  takeBack: { "zh-CN": "撤回答复", en: "Take the answer back" },
  takenBack: { "zh-CN": "撤回了，方案还等答复。", en: "Taken back; the offer is open again." },

  who: { "zh-CN": "谁提出的", en: "Whose proposal" },
  kind: { "zh-CN": "哪一种", en: "What kind" },
  covers: { "zh-CN": "针对多少钱", en: "What amount it is about" },
  coversHint: { "zh-CN": "默认是现在还剩的全部", en: "By default all that is left now" },
  monthly: { "zh-CN": "每月付多少", en: "Each month" },
  monthlyHint: { "zh-CN": "每月另收的费用也算进去", en: "With whatever fees come every month" },
  monthsLabel: { "zh-CN": "付几个月", en: "For how many months" },
  monthsFlaw: { "zh-CN": "写 1 到 360 之间的整数", en: "Write a whole number from 1 to 360" },
  onceLabel: { "zh-CN": "一次付多少", en: "How much at once" },
  pause: { "zh-CN": "先停还几个月", en: "Months without a payment first" },
  firstMonthly: { "zh-CN": "先每月付多少", en: "Each month at first" },
  thenMonthly: { "zh-CN": "之后每月付多少", en: "Each month after that" },
  thenMonths: { "zh-CN": "之后付几个月", en: "For how many months after that" },
  waivedLabel: { "zh-CN": "减免多少", en: "How much is waived" },
  feeLabel: { "zh-CN": "另外一次收的费用", en: "Fees paid at once" },
  feeHint: { "zh-CN": "手续费、担保费、违约金", en: "Handling, guarantee, early repayment" },
  contractFee: {
    "zh-CN": "合同里写的提前还款费（%）",
    en: "Early repayment fee in the contract (%)",
  },
  contractFeeHint: {
    "zh-CN": "占剩余本金的百分之几；合同里没有就写 0",
    en: "As a share of what is left; 0 if the contract has none",
  },
  contractFeeFlaw: { "zh-CN": "写 0 到 100 之间的数", en: "Write a number from 0 to 100" },
  validUntil: { "zh-CN": "方案有效到哪天", en: "Open until" },
  costTable: {
    "zh-CN": "附了「综合融资成本明示表」吗",
    en: "Did a table of all costs come with it",
  },
  note: { "zh-CN": "还说了什么", en: "What else was said" },
  noteHint: { "zh-CN": "谁说的、工号、原话", en: "Who said it, staff number, their words" },
  on: { "zh-CN": "哪天提出的", en: "When it was made" },
  save: { "zh-CN": "记下来", en: "Record it" },
  recorded: { "zh-CN": "方案记下了。", en: "The offer was recorded." },
  preview: {
    "zh-CN": "一共付 {total}，其中利息 {interest}，年化约 {rate}（单利）",
    en: "{total} in all, {interest} of it interest, about {rate} a year (nominal)",
  },
  previewSums: {
    "zh-CN": "一共付 {total}，其中利息 {interest}",
    en: "{total} in all, {interest} of it interest",
  },
} as const satisfies Texts;

export const flagTexts = {
  "above-line": {
    "zh-CN": "一年的成本偏高，超过提醒线，需顾问/律师复核。",
    en: "The yearly cost is high, above the line for a second look: have a counsellor or lawyer review it.",
  },
  "dearer-than-now": {
    "zh-CN": "比现在合同里的利率高。",
    en: "Dearer than the rate in the present contract.",
  },
  "rest-open": {
    "zh-CN": "全部付完还剩 {amount}，问清这部分怎么办。",
    en: "{amount} stays owed after all payments: ask what becomes of it.",
  },
  "fee-above-contract": {
    "zh-CN": "费用比合同里写的多，先核对再付，需顾问/律师复核。",
    en: "The fee is more than the contract says: check before paying, and have a counsellor or lawyer review it.",
  },
  "fee-clause-unknown": {
    "zh-CN": "收了提前还款的费用，先看合同里有没有这一条。",
    en: "There is a fee for paying early: see first whether the contract has one.",
  },
  "clause-absent": {
    "zh-CN": "没有「没到期的部分不再产生新罚息」，先争取这一条。",
    en: "It lacks “nothing new on what is not yet due”: ask for that first.",
  },
  "clause-unknown": {
    "zh-CN": "还没问清：没到期的部分会不会再产生新罚息。",
    en: "Not asked yet: can new penalties be charged on what is not yet due.",
  },
  "no-cost-table": {
    "zh-CN":
      "没看到综合融资成本明示表。2026年8月1日起签的个人贷款合同要附上，可以请机构补一份；是否适用需顾问/律师复核。",
    en: "No table of all costs was seen. Personal loan contracts from 1 August 2026 on come with one: ask for it; a counsellor or lawyer reviews whether that applies here.",
  },
  "waiver-mark": {
    "zh-CN": "减免可能在信用报告上留下「债务减免」的记录，答应前先问清。",
    en: "A reduction may leave a mark on the credit report: ask before agreeing.",
  },
} as const satisfies Texts;

export const clauseTexts = {
  noNewPenaltyOnNotYetDue: {
    "zh-CN": "没到期的部分不再产生新罚息",
    en: "Nothing new is charged on what is not yet due",
  },
  collectionPauses: {
    "zh-CN": "按方案还的时候，对方不再打电话来要",
    en: "Collection stops while it is kept",
  },
  certificateAfterwards: {
    "zh-CN": "还完开结清证明",
    en: "A settlement certificate is issued afterwards",
  },
  inWriting: { "zh-CN": "有书面或短信为证", en: "It is in writing" },
} as const satisfies Texts;

export const clauseAnswerTexts = {
  yes: { "zh-CN": "有", en: "Yes" },
  no: { "zh-CN": "没有", en: "No" },
  unknown: { "zh-CN": "不知道", en: "Don't know" },
} as const satisfies Texts;
