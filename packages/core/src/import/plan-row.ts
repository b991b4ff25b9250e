import type { ClientBook } from "./client-book.ts";
import type { ImportKind } from "./column.ts";
import { planClient } from "./plan-client.ts";
import { planDebt } from "./plan-debt.ts";
import { planPayment } from "./plan-payment.ts";
import type { PlannedRow } from "./planned-row.ts";
import type { RowValues } from "./read-row.ts";

/**
 * What a row means for a client's files as they are now: the events to record, nothing because all of it is
 * there already, or a flaw. The same row on the same files always means the same.
 */
export function planRow(
  kind: ImportKind,
  book: ClientBook,
  row: number,
  values: RowValues,
): PlannedRow {
  const said = { row, content: JSON.stringify(values) };
  switch (kind) {
    case "clients":
      return planClient(book, said, values);
    case "debts":
      return planDebt(book, said, values);
    case "payments":
      return planPayment(book, said, values);
  }
}
