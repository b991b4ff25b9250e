import type { Text, Texts } from "../../language/language.ts";
import type { ComparedAccount } from "../../api/credit-report.ts";

export const comparedTexts = {
  title: { "zh-CN": "报告和记录对一遍", en: "The report beside the record" },
  ofDay: { "zh-CN": "{day}的报告", en: "The report of {day}" },
  good: { "zh-CN": "看过的都一样", en: "Everything that was read agrees" },
  attention: { "zh-CN": "有 {n} 处和记录不一样", en: "Differences from the record: {n}" },
  plain: { "zh-CN": "现在没有要提异议的", en: "Nothing to object to at the moment" },
  lookBelow: {
    "zh-CN": "下面有几处，到日子再看，或者先问清楚。",
    en: "A few things below need another look, or a question first.",
  },
  nothingToDo: { "zh-CN": "这次可以放下了。", en: "You can let it rest for now." },
  recorded: {
    "zh-CN": "已经记在每笔借款里，可以去提异议。",
    en: "They stand with each debt, and an objection can follow.",
  },
  recordLead: {
    "zh-CN": "一次把这份报告的核对结果记到每笔借款；不一样的会列为异常，可以接着提异议。",
    en: "Note this comparison with each debt in one go; what differs is listed there, and an objection can follow.",
  },
  record: { "zh-CN": "全部记下来", en: "Note all of it" },
  recordedNow: { "zh-CN": "都记下了。", en: "All of it is noted." },
  partly: {
    "zh-CN": "有 {n} 处没记成，打开那笔借款看看。",
    en: "Not noted: {n}. Open that debt and have a look.",
  },
  same: { "zh-CN": "没有不对", en: "Nothing wrong" },
  different: { "zh-CN": "不一样", en: "Differs" },
  early: { "zh-CN": "还早", en: "Too early to say" },
  "not-read": { "zh-CN": "没看", en: "Not read" },
  notLooked: { "zh-CN": "还有 {n} 笔这次没看。", en: "Debts not looked at this time: {n}." },
  tooEarly: {
    "zh-CN": "刚结清不久，机构可能还没报送。{day}再看一次，还不一样再提。",
    en: "It was paid off only recently and the lender may not have reported yet. Look again on {day}.",
  },
  own: { "zh-CN": "放款机构的账户", en: "The lender's account" },
  insurers: { "zh-CN": "被追偿账户", en: "The account of claims" },
  shouldSay: { "zh-CN": "应该写", en: "It should say" },
  says: { "zh-CN": "报告写的", en: "The report says" },
  balance: { "zh-CN": "余额", en: "Balance" },
  balances: { "zh-CN": "报告 {read}，记录 {ours}", en: "report {read}, record {ours}" },
  monthsWrong: {
    "zh-CN": "和记录对不上的月份：{months}",
    en: "Months that the record contradicts: {months}",
  },
  monthsTrue: {
    "zh-CN": "确实逾期过的月份：{months}。还清五年后删除，不用提异议",
    en: "Months that really were late: {months}. Deleted five years after payoff; no objection needed",
  },
  monthsGone: {
    "zh-CN": "确实逾期过、但不应该再显示的月份：{months}",
    en: "Months that really were late and must not be shown any more: {months}",
  },
  goneSince: {
    "zh-CN": "{day}起，报告上就不该有了，可以提异议。",
    en: "They must be gone since {day}; an objection is right.",
  },
  balanceMore: { "zh-CN": "余额比记录的多", en: "The balance is more than in the record" },
  balanceLess: {
    "zh-CN": "报告写的比记录少：机构按月报送，数字常有先后。要是记录多了，改一改就好。",
    en: "The report shows less than the record: lenders report by the month, so it often differs for a while. If the record is too high, correct it.",
  },
  monthsUnclear: {
    "zh-CN": "要自己想一想的月份：{months}",
    en: "Months that only you can tell: {months}",
  },
  object: { "zh-CN": "去提异议", en: "Raise the objection" },
  unknown: { "zh-CN": "记录里没有的账户", en: "Accounts that are not in the record" },
  noName: { "zh-CN": "没有写机构名", en: "No lender named" },
  itsMine: {
    "zh-CN": "是自己的，加到借款里，提醒和核对才会算上它。",
    en: "It is yours: add it to the debts, so that reminders and checks include it.",
  },
  addDebt: { "zh-CN": "加一笔借款", en: "Add a debt" },
  notMine: { "zh-CN": "不是自己的", en: "Not yours" },
  notSure: { "zh-CN": "不确定", en: "Not sure" },
  whatThen: {
    "zh-CN":
      "先打这家机构官网上的客服电话，问是谁、哪天、用什么资料办的。不是你办的，就向征信中心提异议。",
    en: "Call the number on that lender's own site first: who opened it, when, with what papers? If it was not you, object at the Credit Reference Center.",
  },
  police: {
    "zh-CN": "有人冒用了你的资料，还要到派出所报案，把回执留好。",
    en: "If somebody used your details, report it to the police as well and keep the receipt.",
  },
  inquiries: {
    "zh-CN": "最近90天有 {n} 家机构查过。",
    en: "Lenders that looked in the last 90 days: {n}.",
  },
  manyInquiries: {
    "zh-CN": "最近90天有 {n} 家机构查过，有点密。接下来三个月先不新办卡和贷款，会更好。",
    en: "Lenders that looked in the last 90 days: {n}, which is many. No new cards or loans for three months would help.",
  },
} as const satisfies Texts;

type Hint = ComparedAccount["hints"][number];

/** What is not wrong, and still worth knowing. */
export const hintTexts: Readonly<Record<Hint, Text>> = {
  "creditor-changed": {
    "zh-CN":
      "写着转出或转让：债权换了人。向原机构要转让通知，没有通知的转让对你不生效（《民法典》第546条）。",
    en: "Transferred: the claim has a new owner. Ask the lender for the notice; without one the transfer does not bind you (Civil Code, Art. 546).",
  },
  "debt-reduced": {
    "zh-CN": "写着债务减免：少还一部分的记录。是你谈过的减免，就是真的；没谈过，要提出来。",
    en: "A waiver is noted. If you agreed to pay less it is true; if you did not, raise it.",
  },
  "paid-by-another": {
    "zh-CN": "写着别人代偿：还有一个被追偿账户要看，那里写“结束”才算完。",
    en: "Somebody else paid: there is a second account of claims, and it has to say that it ended.",
  },
  "unknown-words": {
    "zh-CN": "状态不在报告的代码表里，请传一张截图，一起看看。",
    en: "The status is in none of the report's code tables: add a picture, and we will look together.",
  },
  "suspicious-words": {
    "zh-CN": "信用报告没有这样的状态，这份报告可能不是真的。请传一张截图，先别急着提异议。",
    en: "No credit report has this status, and this one may not be genuine. Add a picture first; the objection can wait.",
  },
  "months-unclear": {
    "zh-CN": "有的月份，我们这里没有记录能对照。",
    en: "For some months there is nothing in the record to compare with.",
  },
  "not-reported": {
    "zh-CN": "这家机构不报送征信，报告里没有是对的。",
    en: "This lender does not report, so its absence is right.",
  },
  "insurer-missing": {
    "zh-CN": "有人替你代偿过，报告里的被追偿账户也要看。",
    en: "Somebody once paid for you: look at the account of claims as well.",
  },
};
