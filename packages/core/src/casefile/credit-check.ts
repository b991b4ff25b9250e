import { addDays, addYears, type IsoDate } from "../calendar/dates.ts";
import { markHiddenOn } from "../credit/one-off-repair.ts";
import type { AccountType } from "./credit-facts.ts";
import { liveSettlement, type DebtFacts } from "./facts.ts";
import { settledCodes } from "./settled-codes.ts";

/** What one account of a credit report should look like after settlement (rules.md 2.4, A16-A18, A31). */

export interface AccountReading {
  readonly accountType: AccountType;
  readonly statusCode: string;
  readonly balanceFen?: number | undefined;
  readonly marks: "right" | "wrong" | "true-but-old" | "hidden" | "not-read";
  readonly creditLineFen?: number | undefined;
  readonly keepsCreditLine?: boolean | undefined;
}

/** What of the case decides whether a reading is odd. */
export interface Circumstances {
  readonly accountClosed: boolean;
  /** The day from which the report must not show a true old mark any more, and why. */
  readonly marksGone?: {
    readonly from: IsoDate;
    readonly because: "one-off-repair" | "five-years";
  };
}

export type ReadingAnomaly =
  | "status"
  | "missing"
  | "balance"
  | "marks"
  | "credit-line"
  | "insurer-account"
  | "still-shown-after-five-years";

/** A revolving line or a card may stay open. */
const openCodes: Partial<Record<AccountType, string>> = {
  R1: "1",
  R2: "1",
  R3: "1",
};

/**
 * True marks that are merely old are no anomaly until they have to be gone: after five years (Art. 16, B59), or
 * on the day of the one-off repair (2.5). Words that no code stands for are looked at first (B21).
 */
export function anomaliesIn(
  reading: AccountReading,
  on: IsoDate,
  { accountClosed, marksGone }: Circumstances,
): ReadingAnomaly[] {
  const found: ReadingAnomaly[] = [];
  const { accountType, statusCode, marks } = reading;
  const stayedOpen = !accountClosed && openCodes[accountType] === statusCode;
  if (statusCode === "missing") found.push("missing");
  else if (statusCode !== "other" && settledCodes[accountType] !== statusCode && !stayedOpen) {
    found.push(accountType === "C1" ? "insurer-account" : "status");
  }
  if ((reading.balanceFen ?? 0) > 0) found.push("balance");
  const outlived = marks === "true-but-old" && marksGone !== undefined && on >= marksGone.from;
  if (outlived && marksGone.because === "five-years") found.push("still-shown-after-five-years");
  if (marks === "wrong" || (outlived && marksGone.because === "one-off-repair")) {
    found.push("marks");
  }
  const lineLeft = (reading.creditLineFen ?? 0) > 0;
  if (lineLeft && accountClosed && reading.keepsCreditLine !== true) found.push("credit-line");
  return found;
}

/** The circumstances of one debt, for a report of any day. */
export function circumstancesOf(facts: DebtFacts): Circumstances {
  const accountClosed = facts.accountClosed !== undefined;
  const settled = liveSettlement(facts);
  if (settled === undefined) return { accountClosed };
  const hiddenOn = markHiddenOn(facts.terms.overdues, settled.on);
  const marksGone =
    hiddenOn === undefined
      ? ({ from: addDays(addYears(settled.on, 5), 1), because: "five-years" } as const)
      : ({ from: hiddenOn, because: "one-off-repair" } as const);
  return { accountClosed, marksGone };
}
