import type { DebtTerms } from "@aftercare/core/casefile/debt-terms.ts";
import {
  clauseAnswers,
  clauseNames,
  offerKinds,
  offerOutcomes,
  type OfferFact,
} from "@aftercare/core/casefile/offer-fact.ts";
import { offerFlags, weighOffer } from "@aftercare/core/planning/weigh-offer.ts";
import { z } from "@hono/zod-openapi";
import { day, fact, fen, id, list } from "./parts.ts";

/** What an offer says, and what it comes to. */
export const offerSchema = fact({
  id,
  kind: z.enum(offerKinds),
  /** We proposed it; without it, the lender did. */
  proposedBy: z.literal("us").optional(),
  coversFen: fen,
  waivedFen: fen,
  schedule: list(z.strictObject({ months: z.int(), monthlyFen: fen })),
  validUntil: day.optional(),
  clauses: list(z.strictObject({ clause: z.enum(clauseNames), answer: z.enum(clauseAnswers) })),
  costTableAttached: z.boolean().optional(),
  months: z.int(),
  totalFen: fen,
  interestFen: fen,
  feeFen: fen,
  /** What stays owed when all of it is paid. */
  uncoveredFen: fen,
  /** Hundredths of a percent: twelve times the month's rate of return; without it, it has no measure. */
  nominalBasisPoints: z.int().optional(),
  /** The same with interest on interest. */
  effectiveBasisPoints: z.int().optional(),
  endsOn: day,
  /** How many months longer than with the present instalment. */
  moreMonths: z.int().optional(),
  /** What to look at before a yes. */
  flags: list(z.enum(offerFlags)),
  /** Without the clause on new penalties it takes a counsellor's word. */
  needsSignOff: z.boolean(),
  answered: fact({
    outcome: z.enum(offerOutcomes),
    reason: z.string().optional(),
    signOff: z.string().optional(),
  }).optional(),
});

export function offerView(offer: OfferFact, terms: DebtTerms): z.infer<typeof offerSchema> {
  const { contractFeeBasisPoints: _, clauses, ...told } = offer;
  const { cost, flags, endsOn, moreMonths } = weighOffer(offer, terms);
  const { yearly, ...sums } = cost;
  return {
    ...told,
    clauses: clauseNames.map((clause) => ({ clause, answer: clauses[clause] ?? "unknown" })),
    ...sums,
    ...yearly,
    endsOn,
    ...(moreMonths === undefined ? {} : { moreMonths }),
    flags,
    needsSignOff: flags.some((flag) => flag === "clause-absent" || flag === "clause-unknown"),
  };
}
