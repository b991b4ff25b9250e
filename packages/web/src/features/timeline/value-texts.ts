import type { Texts } from "../../language/language.ts";

/** What the words of the machine are called among people. Each list names the values of one part. */

export const methodValues = {
  "bank-transfer": { "zh-CN": "银行转账", en: "bank transfer" },
  platform: { "zh-CN": "在平台里付的", en: "in the lender's app" },
  "auto-debit": { "zh-CN": "自动扣款", en: "automatic debit" },
  counter: { "zh-CN": "柜台", en: "at a counter" },
  other: { "zh-CN": "其他", en: "another way" },
} as const satisfies Texts;

export const basisValues = {
  "platform-shows": { "zh-CN": "平台显示已结清", en: "the lender's app shows it" },
  certificate: { "zh-CN": "结清证明", en: "a settlement certificate" },
  "told-by-client": { "zh-CN": "本人说的", en: "the person says so" },
} as const satisfies Texts;

export const talkChannelValues = {
  phone: { "zh-CN": "电话", en: "Phone" },
  wechat: { "zh-CN": "微信", en: "WeChat" },
  visit: { "zh-CN": "见面", en: "In person" },
  video: { "zh-CN": "视频", en: "Video" },
  mail: { "zh-CN": "邮件", en: "Mail" },
} as const satisfies Texts;

export const talkOutcomeValues = {
  reached: { "zh-CN": "联系上了", en: "Reached" },
  "no-answer": { "zh-CN": "没有接", en: "No answer" },
  "call-back": { "zh-CN": "约了再打", en: "Call back later" },
  "wrong-number": { "zh-CN": "号码不对", en: "Wrong number" },
  declined: { "zh-CN": "暂时不想谈", en: "Does not want to talk now" },
} as const satisfies Texts;

export const timeValues = {
  any: { "zh-CN": "都可以", en: "any time" },
  morning: { "zh-CN": "上午", en: "in the morning" },
  afternoon: { "zh-CN": "下午", en: "in the afternoon" },
  evening: { "zh-CN": "晚上", en: "in the evening" },
} as const satisfies Texts;

export const objectionValues = {
  ccrc: { "zh-CN": "征信中心", en: "the credit reference centre" },
  institution: { "zh-CN": "放款机构", en: "the lender" },
} as const satisfies Texts;

export const objectionOutcomeValues = {
  corrected: { "zh-CN": "已更正", en: "corrected" },
  "no-error": { "zh-CN": "对方认为没有错", en: "they see no error" },
  "cannot-confirm": { "zh-CN": "对方无法确认", en: "they cannot confirm it" },
  "review-failed": { "zh-CN": "没有办成", en: "it did not go through" },
} as const satisfies Texts;

export const platformStateValues = {
  checking: { "zh-CN": "核查中", en: "checking" },
  "review-failed": { "zh-CN": "审核未通过", en: "review failed" },
  handling: { "zh-CN": "处理中", en: "handling" },
  handled: { "zh-CN": "处理完成", en: "handled" },
} as const satisfies Texts;

export const escalationValues = {
  "own-statement": { "zh-CN": "加本人声明", en: "a statement of one's own" },
  court: { "zh-CN": "起诉", en: "the court" },
} as const satisfies Texts;

export const objectionEndValues = {
  settled: { "zh-CN": "解决了", en: "it was resolved" },
  accepted: { "zh-CN": "接受答复", en: "the answer was accepted" },
  "given-up": { "zh-CN": "不再继续", en: "not pursued further" },
  dropped: { "zh-CN": "没有提交", en: "never filed" },
} as const satisfies Texts;

export const filedByValues = {
  client: { "zh-CN": "本人", en: "the client" },
  proxy: { "zh-CN": "代为提交，有授权委托书", en: "a proxy, with a power of attorney" },
} as const satisfies Texts;

export const complaintBodyValues = {
  pboc: { "zh-CN": "中国人民银行", en: "the People's Bank of China" },
  institution: { "zh-CN": "放款机构", en: "the lender" },
  nfra: { "zh-CN": "金融监管局", en: "the financial regulator" },
} as const satisfies Texts;

export const complaintOutcomeValues = {
  upheld: { "zh-CN": "支持", en: "upheld" },
  partly: { "zh-CN": "部分支持", en: "partly upheld" },
  rejected: { "zh-CN": "不支持", en: "not upheld" },
  referred: { "zh-CN": "转给别的部门", en: "passed on" },
} as const satisfies Texts;

export const anomalyValues = {
  status: { "zh-CN": "账户状态不对", en: "wrong status" },
  marks: { "zh-CN": "还款记录不对", en: "wrong repayment marks" },
  "credit-line": { "zh-CN": "授信额度还在", en: "the credit line is still there" },
  balance: { "zh-CN": "余额不是零", en: "the balance is not zero" },
  missing: { "zh-CN": "报告里没有这个账户", en: "the account is missing" },
  "insurer-account": { "zh-CN": "代偿账户的问题", en: "the insurer's account" },
  "still-shown-after-five-years": {
    "zh-CN": "过了五年还显示",
    en: "still shown after five years",
  },
  "not-notified-beforehand": { "zh-CN": "报送前没有告知", en: "not told beforehand" },
  "residual-disputed": { "zh-CN": "对尾款有不同意见", en: "a disputed residual" },
  other: { "zh-CN": "其他", en: "something else" },
} as const satisfies Texts;

export const purposeValues = {
  "case-handling": { "zh-CN": "处理个案", en: "handling the case" },
  "credit-report-upload": { "zh-CN": "上传信用报告", en: "uploading credit reports" },
  "email-reminders": { "zh-CN": "邮件提醒", en: "mail reminders" },
  sharing: { "zh-CN": "提供给他人", en: "sharing with others" },
} as const satisfies Texts;

export const requestValues = {
  access: { "zh-CN": "查阅", en: "to see the data" },
  copy: { "zh-CN": "要一份副本", en: "a copy" },
  correction: { "zh-CN": "更正", en: "a correction" },
  restriction: { "zh-CN": "限制处理", en: "a restriction" },
  deletion: { "zh-CN": "删除", en: "deletion" },
  explanation: { "zh-CN": "解释说明", en: "an explanation" },
} as const satisfies Texts;

export const answerValues = {
  granted: { "zh-CN": "同意", en: "granted" },
  partly: { "zh-CN": "部分同意", en: "granted in part" },
  refused: { "zh-CN": "没有同意", en: "refused" },
} as const satisfies Texts;

export const withheldValues = {
  "no-consent": { "zh-CN": "没有同意邮件提醒", en: "mails are not consented to" },
  "no-address": { "zh-CN": "没有邮箱", en: "there is no address" },
  "address-trouble": { "zh-CN": "邮箱有问题", en: "the address has trouble" },
  "turned-off": { "zh-CN": "关掉了这一类", en: "this kind is switched off" },
  ended: { "zh-CN": "事情已经不用做了", en: "it was not needed any more" },
} as const satisfies Texts;

export const reviewValues = {
  accepted: { "zh-CN": "通过", en: "accepted" },
  "ask-again": { "zh-CN": "请再拍一次", en: "another picture was asked for" },
} as const satisfies Texts;

export const reportChannelValues = {
  counter: { "zh-CN": "柜台", en: "at a counter" },
  internet: { "zh-CN": "网上", en: "online" },
  "bank-app": { "zh-CN": "银行 App", en: "a bank's app" },
} as const satisfies Texts;

export const insurerValues = {
  insurer: { "zh-CN": "代偿机构", en: "the insurer" },
  platform: { "zh-CN": "平台", en: "the platform" },
} as const satisfies Texts;

export const offerKindValues = {
  instalment: { "zh-CN": "分期", en: "instalments" },
  extension: { "zh-CN": "展期", en: "more time" },
  waiver: { "zh-CN": "减免一部分", en: "a reduction" },
  "step-up": { "zh-CN": "先少后多", en: "small, then larger" },
  "lump-sum": { "zh-CN": "一次结清", en: "all at once" },
} as const satisfies Texts;

export const offerOutcomeValues = {
  accepted: { "zh-CN": "接受", en: "accepted" },
  declined: { "zh-CN": "不接受", en: "declined" },
  expired: { "zh-CN": "过了有效期", en: "lapsed" },
  "taken-back": { "zh-CN": "撤回答复", en: "answer taken back" },
} as const satisfies Texts;

export const planAnswerValues = {
  agree: { "zh-CN": "同意", en: "agreed" },
  question: { "zh-CN": "有问题", en: "a question" },
} as const satisfies Texts;

export const planEndingValues = {
  finished: { "zh-CN": "还完了", en: "paid in full" },
  replaced: { "zh-CN": "换成别的计划", en: "another plan takes its place" },
  "not-kept": { "zh-CN": "没能走下去", en: "it could not be kept" },
  "called-off": { "zh-CN": "取消", en: "called off" },
} as const satisfies Texts;

export const newCreditValues = {
  card: { "zh-CN": "新开的卡", en: "a new card" },
  loan: { "zh-CN": "新的借款", en: "a new loan" },
  inquiry: { "zh-CN": "机构查了报告", en: "a lender looked into the report" },
} as const satisfies Texts;
