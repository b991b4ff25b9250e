import { clientColumns } from "./client-columns.ts";
import type { ImportColumn, ImportKind } from "./column.ts";
import { debtColumns } from "./debt-columns.ts";
import { paymentColumns } from "./payment-columns.ts";

/** What each kind of sheet may tell. */
export const importColumns: Readonly<Record<ImportKind, readonly ImportColumn[]>> = {
  clients: clientColumns,
  debts: debtColumns,
  payments: paymentColumns,
};
