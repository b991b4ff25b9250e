import { methods } from "./choices.ts";
import type { ImportColumn } from "./column.ts";
import { both, clientId, contractNumber, debtId, lender, line } from "./shared-columns.ts";

/** A39: each payment by itself, to which its receipt is added later. */
export const paymentColumns: readonly ImportColumn[] = [
  clientId,
  contractNumber,
  debtId,
  lender,
  {
    field: "amountFen",
    title: { "zh-CN": "金额（元）", en: "Amount (yuan)" },
    also: ["还款金额", "实还金额", "付款金额", "金额", "paid amount", "payment"],
    needed: true,
    reading: { as: "amount" },
    sample: both("860.00"),
  },
  {
    field: "on",
    title: { "zh-CN": "付款日期", en: "Paid on" },
    also: ["还款日期", "实还日期", "交易日期", "日期", "payment date", "date"],
    needed: true,
    reading: { as: "day" },
    sample: both("2026-03-31"),
  },
  {
    field: "method",
    title: { "zh-CN": "付款方式", en: "Method" },
    also: ["还款方式", "方式", "渠道", "channel"],
    reading: { as: "choice", of: methods },
    sample: { "zh-CN": "银行转账", en: "bank transfer" },
  },
  {
    field: "receipt",
    title: { "zh-CN": "流水号", en: "Receipt number" },
    also: ["交易流水号", "凭证号", "回单号", "交易号", "付款编号", "payment id", "transaction id"],
    reading: line(80),
    sample: both("20260331000001"),
  },
  {
    field: "note",
    title: { "zh-CN": "备注", en: "Note" },
    also: ["说明", "摘要", "remark", "comment"],
    reading: line(500),
    sample: both(""),
  },
];
