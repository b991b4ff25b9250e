import type { Texts } from "../../language/language.ts";

export const payTexts = {
  title: { "zh-CN": "记一笔还款", en: "Record a payment" },
  lead: {
    "zh-CN": "把已经付出去的记下来。不用填银行卡号，也不用填密码。",
    en: "Write down what has been paid. No card number and no password is needed.",
  },
  debt: { "zh-CN": "哪一笔借款", en: "Which debt" },
  debtFlaw: { "zh-CN": "选一笔借款", en: "Choose a debt" },
  balance: { "zh-CN": "还剩{amount}", en: "{amount} left" },
  amount: { "zh-CN": "还了多少", en: "How much" },
  amountHint: {
    "zh-CN": "写实际付出的金额，例如 1280.50",
    en: "What was really paid, for example 1280.50",
  },
  all: { "zh-CN": "全部还清（{amount}）", en: "All that is left ({amount})" },
  on: { "zh-CN": "哪一天", en: "When" },
  method: { "zh-CN": "怎么付的", en: "How" },
  methodUnknown: { "zh-CN": "不选也行", en: "No need to say" },
  bankTransfer: { "zh-CN": "银行转账", en: "Bank transfer" },
  platform: { "zh-CN": "在平台里付的", en: "In the lender's app" },
  autoDebit: { "zh-CN": "自动扣款", en: "Automatic debit" },
  counter: { "zh-CN": "柜台", en: "At a counter" },
  other: { "zh-CN": "其他", en: "Another way" },
  note: { "zh-CN": "备注", en: "Note" },
  save: { "zh-CN": "保存", en: "Save" },
  none: {
    "zh-CN": "还没有要还的借款。先把借款记下来，再来记还款。",
    en: "There is no debt to pay off yet. Add the debt first, then its payments.",
  },
  addDebt: { "zh-CN": "添加借款", en: "Add a debt" },
  doneTitle: { "zh-CN": "记好了", en: "Recorded" },
  settledTitle: { "zh-CN": "这一笔还清了", en: "This one is paid off" },
  done: { "zh-CN": "{day}还了{amount}。", en: "{amount} paid on {day}." },
  settled: {
    "zh-CN":
      "接下来几个月还有几件小事要做，到日子我们会提醒你。先存两份凭证：银行流水，和平台“已结清”的截图。",
    en: "A few small things remain over the next months, and we will remind you of each. Keep two proofs first: your bank's record, and a screenshot of the lender saying it is settled.",
  },
  proofs: { "zh-CN": "现在存凭证", en: "Add the proofs now" },
  changes: { "zh-CN": "清单因此变了：", en: "Your checklist changed:" },
  again: { "zh-CN": "再记一笔", en: "Record another" },
  home: { "zh-CN": "回首页", en: "Go home" },
  undone: { "zh-CN": "撤销了这笔还款。", en: "The payment was taken back." },
  undoReason: { "zh-CN": "记错了", en: "entered by mistake" },
  keptTitle: { "zh-CN": "已存在这台手机上", en: "Kept on this phone" },
  kept: {
    "zh-CN": "现在没有网络。联网后会自动上传，不用再记一遍。",
    en: "You are offline. It will be sent by itself when you are online; no need to enter it again.",
  },
} as const satisfies Texts;
