import type { IsoDate } from "../calendar/dates.ts";
import type { DebtFacts, Said } from "./facts.ts";

export const offerKinds = ["instalment", "extension", "waiver", "step-up", "lump-sum"] as const;
export type OfferKind = (typeof offerKinds)[number];

/** What is looked for in the words of an offer before anybody signs (B38). */
export const clauseNames = [
  "noNewPenaltyOnNotYetDue",
  "collectionPauses",
  "certificateAfterwards",
  "inWriting",
] as const;
export type ClauseName = (typeof clauseNames)[number];

export const clauseAnswers = ["yes", "no", "unknown"] as const;
export type ClauseAnswer = (typeof clauseAnswers)[number];

export const offerOutcomes = ["accepted", "declined", "expired"] as const;

/** So many months, each with the same payment; 0 is a month in which nothing is paid. */
export interface OfferPart {
  readonly months: number;
  readonly monthlyFen: number;
}

/** What the numbers of an offer are worked out from. */
export interface OfferTerms {
  readonly kind: OfferKind;
  /** What it is about: usually all that is owed. */
  readonly coversFen: number;
  readonly waivedFen: number;
  /** Paid at once, beside the payments. */
  readonly feeFen: number;
  readonly schedule: readonly OfferPart[];
}

export interface OfferFact extends OfferTerms, Said {
  readonly id: string;
  /** Without it the lender's. */
  readonly proposedBy?: "us";
  readonly validUntil?: IsoDate;
  readonly clauses: Readonly<Partial<Record<ClauseName, ClauseAnswer>>>;
  /** Whether the table of all costs came with it; without it nobody knows. */
  readonly costTableAttached?: boolean;
  /** What the contract asks for paying off early, in hundredths of a percent of what is left (A22). */
  readonly contractFeeBasisPoints?: number;
  readonly answered?: Said & {
    readonly outcome: (typeof offerOutcomes)[number];
    readonly reason?: string;
    /** Why all the same, where the clause is missing: a word of staff. */
    readonly signOff?: string;
  };
}

export function offerOf({ offers = [] }: DebtFacts, id: string): OfferFact | undefined {
  return offers.find((offer) => offer.id === id);
}

export function acceptedOffer({ offers = [] }: DebtFacts): OfferFact | undefined {
  return offers.find(({ answered }) => answered?.outcome === "accepted");
}

/** Payments are still to come after the first, so what happens to them has to be agreed. */
export function needsClause({ schedule }: Pick<OfferTerms, "schedule">): boolean {
  return schedule.reduce((sum, { months }) => sum + months, 0) > 1;
}
