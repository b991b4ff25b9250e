import { parseDate, type IsoDate } from "../calendar/dates.ts";
import { liveSettlement } from "../casefile/facts.ts";
import { currentStatement } from "../casefile/reconcile.ts";
import type { Language } from "../kernel/language.ts";
import { writeMoney } from "../money/write-money.ts";
import { writeLetterDay } from "./write-letter-day.ts";
import type { LetterFile } from "./letter-file.ts";
import * as read from "./read-file.ts";
import { amount, count, day, text, typed, type Slot } from "./slot.ts";

/** Every gap that a letter can have. */
const slots = {
  name: text("client", "姓名", "name", ({ client }) => client.name),
  phone: text("client", "联系电话", "telephone", ({ client }) => client.phone),
  lender: text("debt", "机构", "lender", ({ debt }) => debt.terms.creditor.name),
  contract: text("debt", "合同编号", "contract number", ({ debt }) => debt.terms.contractNumber),
  signedOn: day("debt", "签约日期", "day of the contract", ({ debt }) => debt.terms.signedOn),
  balance: amount("debt", "剩余金额", "amount left", ({ debt }) => debt.balanceFen),
  openCount: count(
    "debt",
    "还没结清的笔数",
    "debts still open",
    (file) => read.openDebts(file).length,
  ),
  settledCount: count(
    "settlement",
    "已结清的笔数",
    "debts paid off",
    (file) => read.settledDebts(file).length,
  ),
  settledOn: day(
    "settlement",
    "结清日期",
    "day of settlement",
    ({ debt }) => liveSettlement(debt)?.on,
  ),
  statementOn: day(
    "statement",
    "对账单日期",
    "day of the statement",
    ({ debt }) => currentStatement(debt)?.on,
  ),
  statementTotal: amount(
    "statement",
    "对账单合计",
    "the statement's total",
    ({ debt }) => currentStatement(debt)?.totalFen,
  ),
  penalty: amount(
    "statement",
    "罚息金额",
    "amount of the penalty",
    ({ debt }) => currentStatement(debt)?.theirs?.penalty,
  ),
  debitOn: day("contact", "扣款日期", "day of the debit", (file) => read.chargedDebit(file)?.on),
  debitAmount: amount(
    "contact",
    "扣款金额",
    "amount debited",
    (file) => read.chargedDebit(file)?.demandFen,
  ),
  insurer: text(
    "debt",
    "保险或担保机构",
    "insurer or guarantor",
    ({ debt }) => debt.compensation?.insurer ?? debt.terms.insurer,
  ),
  compensatedOn: day(
    "debt",
    "代偿日期",
    "day of the compensation",
    ({ debt }) => debt.compensation?.on,
  ),
  newLender: text(
    "debt",
    "自称的新债权人",
    "who claims to be the new lender",
    (file) => read.openTransfer(file)?.to.name,
  ),
  objectedOn: day(
    "objection",
    "提出异议的日期",
    "day of the objection",
    (file) => read.filedObjection(file)?.on,
  ),
  objectionReceipt: text(
    "objection",
    "异议受理编号",
    "number of the objection",
    (file) => read.filedObjection(file)?.receiptNumber,
  ),
  contactOn: day(
    "contact",
    "对方联系的日期",
    "day of the contact",
    (file) => read.fraudContact(file)?.on,
  ),
  contactNumber: text(
    "contact",
    "对方的号码或账号",
    "number or account they used",
    (file) => read.fraudContact(file)?.number,
  ),
  lost: amount(
    "contact",
    "转出的金额",
    "amount that left",
    (file) => read.fraudContact(file)?.paidReported?.amountFen,
  ),
  lostOn: day(
    "contact",
    "转出的日期",
    "day on which it left",
    (file) => read.fraudContact(file)?.paidReported?.on,
  ),
  today: day("letter", "日期", "date", ({ today }) => today),

  until: day("letter", "打算还清的日期", "day by which it will be paid", read.promisedDay),
  monthly: typed("amount", "每月能还的金额", "amount you can pay each month"),
  reason: typed("text", "你的情况，如实写", "your situation, as it is"),
  from: typed("day", "从哪天起", "from which day"),
  to: typed("day", "到哪天止", "until which day"),
  asked: typed("text", "希望对方做什么", "what you ask them to do"),
  happened: typed("text", "事情的经过，如实写", "what happened, as it was"),
  askedOn: typed("day", "上次联系对方的日期", "day on which you last asked them"),
  ticket: typed("text", "对方给的工单编号", "number they gave your request"),
  account: typed("text", "平台的登录账号", "account at the platform"),
  refundTo: typed("text", "退款账户的尾号", "last digits of the account for the refund"),
  paidTo: typed("text", "对方的收款账户", "account that the money went to"),
} as const satisfies Readonly<Record<string, Slot>>;

export type SlotName = keyof typeof slots;

export function slotOf(name: SlotName): Slot {
  return slots[name];
}

/** Whether what was typed for a slot can be read: empty is nothing, and no flaw. */
export function isReadable(name: SlotName, given: string): boolean {
  return given.trim() === "" || readTyped(slotOf(name), given.trim()) !== undefined;
}

/** What stands in the gap; undefined where nobody has said it. What was typed goes before what is known. */
export function writeSlot(
  name: SlotName,
  file: LetterFile,
  language: Language,
): string | undefined {
  const slot = slotOf(name);
  const value = valueOf(name, slot, file);
  if (value === undefined || value === "") return undefined;
  if (slot.kind === "amount") return writeMoney(Number(value), language);
  if (slot.kind === "day") return writeLetterDay(value as IsoDate, language);
  return String(value);
}

function valueOf(name: SlotName, slot: Slot, file: LetterFile): string | number | undefined {
  const given = slot.place === "letter" ? file.typed[name]?.trim() : undefined;
  if (given === undefined || given === "") return slot.known?.(file);
  return readTyped(slot, given);
}

function readTyped({ kind }: Slot, given: string): string | number | undefined {
  if (kind === "amount") return /^\d{1,12}$/.test(given) ? Number(given) : undefined;
  return kind === "day" ? parseDate(given) : given;
}
