import type { DebtFacts } from "../casefile/facts.ts";
import type { ClientBook, TellingRow } from "./client-book.ts";
import { isOfReceipt, paymentIdOfLikeness, paymentIdOfReceipt, plainName } from "./identity.ts";
import { debtsOfContract } from "./plan-debt.ts";
import { flaw, given, textOf, type PlannedRow } from "./planned-row.ts";
import type { RowValues } from "./read-row.ts";

/** A39: one payment of one debt. What was typed in by hand, or came with another file, counts as there. */
export function planPayment(book: ClientBook, said: TellingRow, values: RowValues): PlannedRow {
  const { row } = said;
  if (book.client() === undefined) return flaw(row, "clientId", "client-not-there");
  const { field, fitting } = debtsNamed(book, values);
  const [debtId, second] = fitting;
  const debt = debtId === undefined ? undefined : book.debts().get(debtId);
  if (debtId === undefined || debt === undefined) return flaw(row, field, "debt-not-there");
  if (second !== undefined) return flaw(row, field, "debt-unclear");

  const on = textOf(values, "on") ?? "";
  const amountFen = Number(values["amountFen"]);
  const receipt = textOf(values, "receipt");
  const ordinal = book.countOf(JSON.stringify([debtId, on, amountFen, receipt !== undefined]));
  const paymentId =
    receipt === undefined
      ? paymentIdOfLikeness(on, amountFen, ordinal)
      : paymentIdOfReceipt(receipt);
  const before = receipt && book.toldBefore(`${debtId} ${paymentId}`, said);
  if (before !== undefined && before !== "" && before.content !== said.content) {
    return flaw(row, "receipt", "twice-in-file", { row: String(before.row) }, receipt);
  }
  if (isRecorded(debt, { paymentId, on, amountFen, ordinal })) return { kind: "known" };
  const { method, note } = values;
  const data = given({ paymentId, amountFen, method, note, on });
  const event = { type: "aftercare.payment.made.v1", id: paymentId, debtId, data };
  return { kind: "events", events: [event] };
}

/** Which debts the row can mean: by number, by contract, by lender, or the only one there is. */
function debtsNamed(book: ClientBook, values: RowValues) {
  const debts = book.debts();
  const own = textOf(values, "debtId");
  if (own !== undefined) return { field: "debtId", fitting: debts.has(own) ? [own] : [] };
  const contract = textOf(values, "contractNumber");
  if (contract !== undefined) {
    return { field: "contractNumber", fitting: debtsOfContract(book, contract) };
  }
  const lender = textOf(values, "lender");
  if (lender === undefined) return { field: "contractNumber", fitting: [...debts.keys()] };
  const isTheirs = ({ terms }: DebtFacts) => plainName(terms.creditor.name) === plainName(lender);
  const fitting = [...debts].flatMap(([debtId, facts]) => (isTheirs(facts) ? [debtId] : []));
  return { field: "lender", fitting };
}

interface Told {
  readonly paymentId: string;
  readonly on: string;
  readonly amountFen: number;
  readonly ordinal: number;
}

/**
 * A payment that was recorded and taken back stays so. Otherwise the n-th of several equal rows is there when
 * n equal payments are; one that came with a receipt's number stands for no other receipt.
 */
function isRecorded(debt: DebtFacts, { paymentId, on, amountFen, ordinal }: Told): boolean {
  if (debt.payments.some(({ id }) => id === paymentId)) return true;
  const byReceipt = isOfReceipt(paymentId);
  const equal = debt.payments.filter(
    (payment) =>
      payment.on === on &&
      payment.amountFen === amountFen &&
      payment.reversed === undefined &&
      !(byReceipt && isOfReceipt(payment.id)),
  );
  return equal.length > ordinal;
}
