import { addDays, type IsoDate } from "../calendar/dates.ts";
import {
  anomaliesIn,
  circumstancesOf,
  type AccountReading,
  type ReadingAnomaly,
} from "../casefile/credit-check.ts";
import type { ReadAccount, ReportReadFact } from "../casefile/credit-facts.ts";
import { liveSettlement, type DebtFacts } from "../casefile/facts.ts";
import { settledCodes } from "../casefile/settled-codes.ts";
import { anomalyIdOf } from "./anomaly-id.ts";
import { judgeMonths, wasReduced, type JudgedMonths } from "./judge-months.ts";
import { isSuspiciousStatus } from "./report-codes.ts";

/** B40, A17: one report beside all that our ledger says. Nothing here is recorded; people decide. */

/** What is not wrong, and still worth knowing. */
export type ReportHint =
  | "creditor-changed"
  | "debt-reduced"
  | "paid-by-another"
  | "unknown-words"
  | "suspicious-words"
  | "months-unclear"
  | "not-reported"
  | "insurer-missing";

export interface ComparedAccount {
  readonly account: ReadAccount;
  /** What a settled account should say; undefined where it may be open. */
  readonly expectedStatus?: string;
  readonly marks: AccountReading["marks"];
  /** Since that day even a true mark must not be shown any more. */
  readonly marksGoneSince?: IsoDate;
  readonly months: JudgedMonths;
  readonly anomalies: readonly ReadingAnomaly[];
  readonly hints: readonly ReportHint[];
}

export interface ComparedDebt {
  readonly debtId: string;
  readonly creditor: string;
  readonly settledOn?: IsoDate;
  readonly balanceFen: number;
  readonly accounts: readonly ComparedAccount[];
  /** `early`: so soon after settlement that the lender may not have reported yet (B19, B20). */
  readonly state: "same" | "different" | "early" | "not-read";
  /** Where it is too early: from this day on a difference is odd. */
  readonly lookAgainOn?: IsoDate;
  /** All anomalies of this report are on the debt's file already. */
  readonly isRecorded: boolean;
}

export interface ComparedReport {
  readonly debts: readonly ComparedDebt[];
  /** In the report, and with nothing of ours beside it: a new loan of the client's, or another's. */
  readonly unknown: readonly ReadAccount[];
  readonly inquiriesIn90Days?: number;
  /** B44: so many lenders looking in one after the other is noticed. */
  readonly manyInquiries: boolean;
}

export interface LedgerDebt {
  readonly debtId: string;
  readonly facts: DebtFacts;
}

/** Three lenders within 90 days (B44). */
const manyInquiries = 3;
/** Before that day the lender's own cycle may not have come round (R06 early, B19). */
const reportingDays = 30;
/** The main look (A15). */
const mainLookDays = 45;

export function compareReport(read: ReportReadFact, debts: readonly LedgerDebt[]): ComparedReport {
  const known = new Set(debts.map(({ debtId }) => debtId));
  const { accounts, inquiriesIn90Days } = read;
  return {
    debts: debts.map((debt) => compareDebt(read, debt)),
    unknown: accounts.filter(({ debtId }) => debtId === undefined || !known.has(debtId)),
    ...(inquiriesIn90Days === undefined ? {} : { inquiriesIn90Days }),
    manyInquiries: (inquiriesIn90Days ?? 0) >= manyInquiries,
  };
}

function compareDebt(read: ReportReadFact, { debtId, facts }: LedgerDebt): ComparedDebt {
  const mine = read.accounts.filter((account) => account.debtId === debtId);
  const accounts = mine.map((account) => compareAccount(account, read.on, facts));
  const settled = liveSettlement(facts);
  const odd = accounts.flatMap(({ account, anomalies }) =>
    anomalies.map((kind) => anomalyIdOf(read.reportId, account, kind)),
  );
  const isEarly = settled !== undefined && read.on < addDays(settled.on, reportingDays);
  const state =
    accounts.length === 0
      ? "not-read"
      : odd.length === 0
        ? "same"
        : isEarly
          ? "early"
          : "different";
  const recorded = new Set(facts.anomalies.map(({ id }) => id));
  return {
    debtId,
    creditor: facts.terms.creditor.name,
    ...(settled === undefined ? {} : { settledOn: settled.on }),
    balanceFen: facts.balanceFen,
    accounts: withInsurer(accounts, facts),
    state,
    ...(state === "early" && settled !== undefined
      ? { lookAgainOn: addDays(settled.on, mainLookDays) }
      : {}),
    isRecorded: wasChecked(read, facts) && odd.every((id) => recorded.has(id)),
  };
}

/** A settled debt is recorded by its check; of one that is still being paid only oddities are. */
function wasChecked({ on }: ReportReadFact, facts: DebtFacts): boolean {
  return facts.settlements.length === 0 || facts.checks.some((check) => check.on === on);
}

/** A31: where somebody else paid, the report has a second account, which must have ended. */
function withInsurer(
  accounts: readonly ComparedAccount[],
  { compensation }: DebtFacts,
): readonly ComparedAccount[] {
  const hasC1 = accounts.some(({ account }) => account.accountType === "C1");
  const [first, ...rest] = accounts;
  if (compensation === undefined || hasC1 || first === undefined) return accounts;
  return [{ ...first, hints: [...first.hints, "insurer-missing"] }, ...rest];
}

function compareAccount(account: ReadAccount, on: IsoDate, facts: DebtFacts): ComparedAccount {
  const { accountType, statusCode, oddMonths } = account;
  const months = judgeMonths(oddMonths ?? [], facts);
  const marks = marksOf(months, oddMonths !== undefined);
  const settled = liveSettlement(facts);
  const anomalies =
    settled === undefined
      ? oddWhilePaying(account, months, facts)
      : oddAfterSettling({ ...account, marks }, on, facts);
  const isOpenTo = statusCode === "1" && accountType.startsWith("R") && accountType !== "R4";
  return {
    account,
    ...(settled === undefined || (isOpenTo && facts.accountClosed === undefined)
      ? {}
      : { expectedStatus: settledCodes[accountType] }),
    marks,
    ...goneSince(on, facts),
    months,
    anomalies,
    hints: hintsOf(account, months, facts),
  };
}

function goneSince(on: IsoDate, facts: DebtFacts) {
  const { marksGone } = circumstancesOf(facts);
  const isGone = marksGone !== undefined && on >= marksGone.from;
  return isGone ? { marksGoneSince: marksGone.from } : {};
}

function marksOf({ wrong, borneOut, unclear }: JudgedMonths, wereRead: boolean) {
  if (wrong.length > 0) return "wrong";
  if (unclear.length > 0 || !wereRead) return "not-read";
  return borneOut.length > 0 ? "true-but-old" : "right";
}

/** A lender that never reports is rightly missing. */
function oddAfterSettling(
  reading: AccountReading,
  on: IsoDate,
  facts: DebtFacts,
): readonly ReadingAnomaly[] {
  const isExpected = facts.terms.creditor.reportsToPbc !== false;
  return anomaliesIn(reading, on, circumstancesOf(facts)).filter(
    (kind) => kind !== "missing" || isExpected,
  );
}

/** While it is being paid the report may lag behind; only what speaks against our books is odd. */
function oddWhilePaying(
  { accountType, statusCode, balanceFen }: ReadAccount,
  { wrong }: JudgedMonths,
  { balanceFen: ours, terms: { hadOverdue } }: DebtFacts,
): readonly ReadingAnomaly[] {
  const isLate = accountType !== "C1" && statusCode === "2" && !isCard(accountType);
  const odd: ReadingAnomaly[] = [];
  if (isLate && hadOverdue === false) odd.push("status");
  if ((balanceFen ?? 0) > ours) odd.push("balance");
  if (wrong.length > 0) odd.push("marks");
  return odd;
}

const isCard = (accountType: string) => accountType === "R2" || accountType === "R3";

function hintsOf(
  { accountType, statusCode, printedStatus = "", specialTransactions = [] }: ReadAccount,
  { unclear }: JudgedMonths,
  facts: DebtFacts,
): readonly ReportHint[] {
  const has = (...codes: readonly string[]) =>
    codes.some((code) => specialTransactions.includes(code));
  const hints: ReportHint[] = [];
  if (statusCode === "other") {
    hints.push(isSuspiciousStatus(printedStatus) ? "suspicious-words" : "unknown-words");
  }
  if ((accountType === "D1" && statusCode === "5") || has("12", "13")) {
    hints.push("creditor-changed");
  }
  if (has("11") && !wasReduced(facts)) hints.push("debt-reduced");
  if (has("2") && facts.compensation === undefined) hints.push("paid-by-another");
  if (unclear.length > 0) hints.push("months-unclear");
  if (statusCode === "missing" && facts.terms.creditor.reportsToPbc === false) {
    hints.push("not-reported");
  }
  return hints;
}
