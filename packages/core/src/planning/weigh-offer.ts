import { addMonths, type IsoDate } from "../calendar/dates.ts";
import { isPrivate, type DebtTerms } from "../casefile/debt-terms.ts";
import { needsClause, type OfferFact, type OfferTerms } from "../casefile/offer-fact.ts";
import { yearlyCost, type YearlyCost } from "../money/effective-cost.ts";
import { divideHalfEven } from "../money/interest.ts";
import { isAboveCostLine, isCostTableDue } from "./cost-lines.ts";
import { simulate } from "./simulate.ts";

export interface OfferCost {
  readonly months: number;
  /** All that is paid, fees among it. */
  readonly totalFen: number;
  readonly interestFen: number;
  readonly feeFen: number;
  /** What stays owed when all of it is paid. */
  readonly uncoveredFen: number;
  readonly yearly?: YearlyCost;
}

/**
 * The true cost of an offer (B35): the payments and fees against what it is about less what is waived. A fee
 * that is paid at once makes what one really has smaller, and so the yearly cost larger.
 */
export function costOfOffer(offer: Omit<OfferTerms, "kind">): OfferCost {
  const payments = offer.schedule.flatMap(({ months, monthlyFen }) =>
    Array.from({ length: months }, () => monthlyFen),
  );
  const paidFen = payments.reduce((sum, payment) => sum + payment, 0);
  const financedFen = offer.coversFen - offer.waivedFen;
  const yearly = yearlyCost(financedFen - offer.feeFen, payments);
  return {
    months: payments.length,
    totalFen: paidFen + offer.feeFen,
    interestFen: Math.max(0, paidFen - financedFen),
    feeFen: offer.feeFen,
    uncoveredFen: Math.max(0, financedFen - paidFen),
    ...(yearly === undefined ? {} : { yearly }),
  };
}

/** What a counsellor should look at before a yes. None of it says that something is unlawful. */
export const offerFlags = [
  "above-line",
  "dearer-than-now",
  "rest-open",
  "fee-above-contract",
  "fee-clause-unknown",
  "clause-absent",
  "clause-unknown",
  "no-cost-table",
  "waiver-mark",
] as const;
export type OfferFlag = (typeof offerFlags)[number];

export interface WeighedOffer {
  readonly cost: OfferCost;
  readonly flags: readonly OfferFlag[];
  /** About when the last payment is made. */
  readonly endsOn: IsoDate;
  /** How many months longer than with the present instalment; undefined where that is not known (B36). */
  readonly moreMonths?: number;
}

export function weighOffer(offer: OfferFact, terms: DebtTerms): WeighedOffer {
  const cost = costOfOffer(offer);
  const now = monthsNow(offer, terms);
  return {
    cost,
    flags: flagsOf(offer, terms, cost),
    endsOn: addMonths(offer.on, cost.months),
    ...(now === undefined ? {} : { moreMonths: cost.months - now }),
  };
}

function monthsNow(
  { coversFen }: OfferFact,
  { annualRateBasisPoints = 0, instalmentFen }: DebtTerms,
): number | undefined {
  if (instalmentFen === undefined) return undefined;
  const debt = { id: "now", balanceFen: coversFen, annualRateBasisPoints };
  const outcome = simulate([debt], { monthlyFen: instalmentFen });
  return outcome.kind === "ends" ? outcome.months : undefined;
}

function flagsOf(offer: OfferFact, terms: DebtTerms, cost: OfferCost): readonly OfferFlag[] {
  const { on, clauses, costTableAttached, waivedFen } = offer;
  const rate = cost.yearly?.nominalBasisPoints;
  const isLoan = needsClause(offer);
  const lender = isPrivate(terms) ? "private" : "licensed";
  const clause = isLoan ? (clauses.noNewPenaltyOnNotYetDue ?? "unknown") : "yes";
  const { annualRateBasisPoints: rateNow = Infinity } = terms;
  const raised: Readonly<Record<OfferFlag, boolean>> = {
    "above-line": isAboveCostLine(rate, on, lender),
    "dearer-than-now": rate !== undefined && rate > rateNow,
    "rest-open": cost.uncoveredFen > 0,
    "fee-above-contract": feeAbove(offer) === true,
    "fee-clause-unknown": feeAbove(offer) === undefined,
    "clause-absent": clause === "no",
    "clause-unknown": clause === "unknown",
    "no-cost-table":
      isLoan && lender === "licensed" && costTableAttached !== true && isCostTableDue(on),
    "waiver-mark": waivedFen > 0 && terms.creditor.reportsToPbc !== false,
  };
  return offerFlags.filter((flag) => raised[flag]);
}

/** Paying off early may cost what the contract says and no more (A22); undefined while nobody looked. */
function feeAbove({ kind, feeFen, coversFen, contractFeeBasisPoints }: OfferFact) {
  if (kind !== "lump-sum" || feeFen === 0) return false;
  if (contractFeeBasisPoints === undefined) return undefined;
  return feeFen > divideHalfEven(coversFen * contractFeeBasisPoints, 10_000);
}
