import type { DebtSummary } from "../../api/clients.ts";
import { emptyAccount, printedAccountOf, type AccountValues } from "../credit/reading.ts";

/** What a person reads off a whole report, as the event wants it. */

export interface RowValues extends AccountValues {
  /** Whether the boxes of the months were looked at. */
  readonly boxes: "" | "fine" | "odd" | "not-read";
}

export interface OtherValues extends RowValues {
  readonly lender: string;
  readonly mine: "" | "yes" | "no" | "unsure";
}

export interface ReportValues {
  readonly on: string;
  readonly channel: string;
  /** In the order of `rowsOf`. */
  readonly rows: RowValues[];
  readonly others: OtherValues[];
  readonly inquiries: string;
}

/** One account to look for: a debt's own, or that of whoever once paid for it (A31). */
export interface Row {
  readonly debtId: string;
  readonly name: string;
  readonly kind: string;
  readonly isInsurers: boolean;
}

type Listed = Pick<DebtSummary, "debtId" | "creditor" | "kind" | "isPrivate" | "closedOn"> & {
  readonly insurer?: string | undefined;
};

/** Friends and family report nothing to the bureau. */
export function rowsOf(debts: readonly Listed[]): readonly Row[] {
  return debts
    .filter(({ isPrivate, closedOn }) => !isPrivate && closedOn === undefined)
    .flatMap(({ debtId, creditor, kind, insurer }) => [
      { debtId, name: creditor, kind, isInsurers: false },
      ...(insurer === undefined ? [] : [{ debtId, name: insurer, kind, isInsurers: true }]),
    ]);
}

export const emptyRow: RowValues = { ...emptyAccount, boxes: "" };
export const emptyOther: OtherValues = { ...emptyRow, statusCode: "1", lender: "", mine: "" };

/** The event's data; what nobody looked at is left out. */
export function reportOf(values: ReportValues, rows: readonly Row[]) {
  const { on, channel, others, inquiries } = values;
  const read = rows.flatMap(({ debtId, kind }, at) => {
    const row = values.rows[at];
    return row === undefined || row.statusCode === "" ? [] : [{ ...accountOf(row, kind), debtId }];
  });
  const unknown = others
    .filter(({ lender }) => lender.trim() !== "")
    .map((other) => ({
      ...accountOf(other, ""),
      lender: other.lender.trim(),
      ...(other.mine === "" ? {} : { mine: other.mine }),
    }));
  const count = inquiries.trim();
  return {
    reportId: `report-${on}`,
    ...(channel === "" ? {} : { channel }),
    accounts: [...read, ...unknown],
    ...(count === "" ? {} : { inquiriesIn90Days: Number(count) }),
    on,
  };
}

/** That no box is odd is said by an empty list; that nobody looked, by none. */
function accountOf(row: RowValues, kind: string) {
  const { oddMonths: _, ...account } = printedAccountOf(row, kind);
  const isThere = row.statusCode !== "missing";
  if (!isThere || row.boxes === "not-read" || row.boxes === "") return account;
  return { ...account, oddMonths: row.boxes === "fine" ? [] : monthsOf(row) };
}

function monthsOf({ oddMonths }: RowValues) {
  return oddMonths.filter(({ month, mark }) => month !== "" && mark !== "");
}
