import type { FollowUpState } from "../followups/follow-up.ts";
import type { Text } from "../kernel/language.ts";

/** What the columns and the codes of an exported table are called. */

export const columnWords = {
  clientId: { "zh-CN": "来访者编号", en: "Client id" },
  name: { "zh-CN": "姓名", en: "Name" },
  email: { "zh-CN": "邮箱", en: "Email" },
  phone: { "zh-CN": "电话", en: "Phone" },
  language: { "zh-CN": "语言", en: "Language" },
  counsellor: { "zh-CN": "顾问", en: "Counsellor" },
  openedOn: { "zh-CN": "建档日期", en: "Opened on" },
  closedOn: { "zh-CN": "关闭日期", en: "Closed on" },
  debts: { "zh-CN": "借款笔数", en: "Debts" },
  settled: { "zh-CN": "已结清笔数", en: "Settled debts" },
  left: { "zh-CN": "余额合计（元）", en: "Left in all (yuan)" },
  tasks: { "zh-CN": "没做完的事", en: "Open follow-ups" },
  nextDue: { "zh-CN": "最近的日期", en: "Next date" },
  debtId: { "zh-CN": "借款编号", en: "Debt id" },
  lender: { "zh-CN": "机构", en: "Lender" },
  kind: { "zh-CN": "种类", en: "Kind" },
  principal: { "zh-CN": "本金（元）", en: "Principal (yuan)" },
  balance: { "zh-CN": "余额（元）", en: "Balance (yuan)" },
  state: { "zh-CN": "状态", en: "State" },
  settledOn: { "zh-CN": "结清日期", en: "Settled on" },
  followUp: { "zh-CN": "事项", en: "Follow-up" },
  due: { "zh-CN": "到期日", en: "Due" },
  certainty: { "zh-CN": "日期", en: "Date is" },
  clock: { "zh-CN": "依据", en: "By" },
  attentionOn: { "zh-CN": "需要人看", en: "Needs a person from" },
  endedOn: { "zh-CN": "结束日期", en: "Ended on" },
  paymentId: { "zh-CN": "付款编号", en: "Payment id" },
  paidOn: { "zh-CN": "付款日期", en: "Paid on" },
  amount: { "zh-CN": "金额（元）", en: "Amount (yuan)" },
  reversedOn: { "zh-CN": "冲正日期", en: "Reversed on" },
} as const satisfies Record<string, Text>;

export const stateWords: Readonly<Record<FollowUpState | "active" | "settled", Text>> = {
  planned: { "zh-CN": "还没到时候", en: "Planned" },
  open: { "zh-CN": "可以做了", en: "Open" },
  done: { "zh-CN": "做完了", en: "Done" },
  skipped: { "zh-CN": "跳过了", en: "Skipped" },
  superseded: { "zh-CN": "不再需要", en: "No longer needed" },
  active: { "zh-CN": "未结清", en: "Not settled" },
  settled: { "zh-CN": "已结清", en: "Settled" },
};

export const certaintyWords = {
  official: { "zh-CN": "确定", en: "Certain" },
  provisional: { "zh-CN": "约", en: "Estimated" },
} as const satisfies Record<string, Text>;

export const clockWords = {
  advice: { "zh-CN": "建议", en: "Advice" },
  law: { "zh-CN": "法定", en: "Law" },
} as const satisfies Record<string, Text>;

/** A kind that is not here is written as it was recorded. */
export const kindWords: Readonly<Record<string, Text>> = {
  "online-loan": { "zh-CN": "网络贷款", en: "Online loan" },
  "credit-card": { "zh-CN": "信用卡", en: "Credit card" },
  "bank-loan": { "zh-CN": "银行贷款", en: "Bank loan" },
  mortgage: { "zh-CN": "房贷", en: "Mortgage" },
  "private-loan": { "zh-CN": "民间借款", en: "Private loan" },
};
