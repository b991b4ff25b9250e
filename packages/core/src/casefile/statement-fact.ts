import type { IsoDate } from "../calendar/dates.ts";
import type { Said } from "./facts.ts";

/** B04: what a lender's claim is made of. */
export const amountKinds = [
  "principal",
  "overdue-interest",
  "penalty",
  "late-fee",
  "service-fee",
] as const;
export type AmountKind = (typeof amountKinds)[number];

/** Fen by kind; all five are known, zero included. */
export type Split = Readonly<Record<AmountKind, number>>;

/** `total` where one side gave no split; `rest` is what our books hold beside our own five amounts. */
export const lineKinds = [...amountKinds, "total", "rest"] as const;
export type LineKind = (typeof lineKinds)[number];

/** B05: why the two sides differ, as far as anybody knows. */
export const differenceTypes = [
  "wrong-debit",
  "double-charge",
  "old-arrears",
  "fee-not-agreed",
  "payment-not-booked",
  "calculated-otherwise",
  "split-not-given",
  "other",
  "unknown",
] as const;
export type DifferenceType = (typeof differenceTypes)[number];

/** `agreed`: both sides name the same sum. `waived`: the lender lets its claim go, so ours holds. */
export const differenceOutcomes = ["agreed", "waived"] as const;

/** What is known of one line beyond its two sums. */
export interface LineFact {
  readonly kind: LineKind;
  readonly type?: DifferenceType;
  /** B08, B64: the proofs that stand by this line. */
  readonly evidenceIds: readonly string[];
  readonly closed?: Said & {
    readonly outcome: (typeof differenceOutcomes)[number];
    readonly agreedFen: number;
  };
}

/** What came of asking the lender. */
export const ticketOutcomes = ["corrected", "explained", "refused", "split-given"] as const;

/** B07: the lender was asked about a statement; its own number for that is read in the event. */
export interface TicketFact extends Said {
  readonly id: string;
  readonly evidenceIds: readonly string[];
  readonly answered?: Said & { readonly outcome: (typeof ticketOutcomes)[number] };
}

export interface StatementFact extends Said {
  readonly id: string;
  readonly purpose: "statement" | "payoff-quote";
  readonly totalFen: number;
  readonly validUntil?: IsoDate;
  /** What the lender names of each kind; without it, it named only the total. */
  readonly theirs?: Split;
  /** What we say is owed of each kind on the statement's day. */
  readonly ours?: Said & { readonly split: Split };
  /** Only lines of which somebody said something. */
  readonly lines?: readonly LineFact[];
  readonly tickets?: readonly TicketFact[];
  /** Our balance on the statement's day, once that can change no more. */
  readonly ledgerFen?: number;
  readonly resolved?: Said;
  /** B03: who went through all lines and says that they are right. */
  readonly signedOff?: Said;
}

/** Fen in all. */
export function sumOf(split: Split): number {
  return amountKinds.reduce((sum, kind) => sum + split[kind], 0);
}
