/** What one account of a credit report should look like after settlement (rules.md 2.4, A16-A18, A31). */

export interface AccountReading {
  readonly accountType: "C1" | "D1" | "R1" | "R2" | "R3" | "R4";
  readonly statusCode: string;
  readonly balanceFen?: number | undefined;
  readonly marks: "right" | "wrong" | "true-but-old" | "hidden" | "not-read";
  readonly creditLineFen?: number | undefined;
  readonly keepsCreditLine?: boolean | undefined;
}

export type ReadingAnomaly =
  | "status"
  | "missing"
  | "balance"
  | "marks"
  | "credit-line"
  | "insurer-account";

/** Codes that are success. A revolving line or a card may stay open; a compensated account ends, it is never settled. */
const settledCodes: Readonly<Record<AccountReading["accountType"], readonly string[]>> = {
  C1: ["2"],
  D1: ["3"],
  R4: ["3"],
  R1: ["3"],
  R2: ["4"],
  R3: ["4"],
};
const openCodes: Partial<Record<AccountReading["accountType"], string>> = {
  R1: "1",
  R2: "1",
  R3: "1",
};

/** True marks that are merely old are no anomaly: they go after five years (Art. 16). */
export function anomaliesIn(reading: AccountReading, accountClosed: boolean): ReadingAnomaly[] {
  const found: ReadingAnomaly[] = [];
  const { accountType, statusCode } = reading;
  const stayedOpen = !accountClosed && openCodes[accountType] === statusCode;
  if (statusCode === "missing") found.push("missing");
  else if (!settledCodes[accountType].includes(statusCode) && !stayedOpen) {
    found.push(accountType === "C1" ? "insurer-account" : "status");
  }
  if ((reading.balanceFen ?? 0) > 0) found.push("balance");
  if (reading.marks === "wrong") found.push("marks");
  const lineLeft = (reading.creditLineFen ?? 0) > 0;
  if (lineLeft && accountClosed && reading.keepsCreditLine !== true) found.push("credit-line");
  return found;
}
