import { z } from "zod";
import { refuse, type Refused } from "../../kernel/refusal.ts";
import { writeDay } from "../../notices/write-date.ts";
import type { DebtFacts } from "../facts.ts";
import {
  acceptedOffer,
  clauseAnswers,
  needsClause,
  offerKinds,
  offerOf,
  offerOutcomes,
  type OfferFact,
} from "../offer-fact.ts";
import { changeWhere, debtEvent, saidBy, type Happening } from "./define.ts";
import * as field from "./fields.ts";

const longestMonths = 360;
const clause = z.enum(clauseAnswers).optional();

const schedule = z
  .array(
    z.strictObject({
      months: z.int().min(1).max(longestMonths),
      monthlyFen: field.amountOrZeroFen,
    }),
  )
  .min(1)
  .max(12)
  .refine((parts) => parts.some(({ monthlyFen }) => monthlyFen > 0), {
    error: "Name at least one payment.",
  })
  .refine((parts) => parts.reduce((sum, { months }) => sum + months, 0) <= longestMonths, {
    error: "Name at most 360 months in all.",
  });

const received = z.strictObject({
  offerId: field.id,
  kind: z.enum(offerKinds),
  /** Who brought it up; without it, the lender. */
  proposedBy: z.enum(["lender", "us"]).optional(),
  /** What it is about; without it, all that is owed that day. */
  coversFen: field.amountFen.optional(),
  /** Parts of so many months with the same payment each, in order; the first payment is due after a month. */
  schedule,
  feeFen: field.amountOrZeroFen.optional(),
  waivedFen: field.amountOrZeroFen.optional(),
  validUntil: field.day.optional(),
  clauses: z
    .strictObject({
      noNewPenaltyOnNotYetDue: clause,
      collectionPauses: clause,
      certificateAfterwards: clause,
      inWriting: clause,
    })
    .optional(),
  costTableAttached: z.boolean().optional(),
  contractFeeBasisPoints: z.int().min(0).max(10_000).optional(),
  note: field.text(1000).optional(),
  on: field.on,
});
type Received = z.infer<typeof received>;

/** Terms that the lender offers, or that we propose to it (B09, B10). */
export const offerReceived = debtEvent({
  type: "aftercare.offer.received.v1",
  title: { "zh-CN": "记录方案", en: "Offer recorded" },
  data: received,
  decide(facts, { data: { offerId, coversFen = facts.balanceFen, waivedFen = 0 } }) {
    if (offerOf(facts, offerId) !== undefined) {
      return refuse("id.taken", { field: "data.offerId", slots: { id: offerId } });
    }
    if (coversFen === 0) return refuse("offer.nothing-owed");
    return waivedFen > coversFen
      ? refuse("offer.waives-too-much", { field: "data.waivedFen" })
      : undefined;
  },
  evolve: (facts, event) => ({
    ...facts,
    offers: [...(facts.offers ?? []), offerFrom(facts, event)],
  }),
});

function offerFrom(facts: DebtFacts, event: Happening<Received>): OfferFact {
  const { offerId, proposedBy, note: _note, on: _on, ...given } = event.data;
  return {
    ...given,
    id: offerId,
    coversFen: given.coversFen ?? facts.balanceFen,
    waivedFen: given.waivedFen ?? 0,
    feeFen: given.feeFen ?? 0,
    clauses: given.clauses ?? {},
    ...(proposedBy === "us" ? { proposedBy } : {}),
    ...saidBy(event),
  } as OfferFact;
}

const answer = z.strictObject({
  offerId: field.id,
  outcome: z.enum([...offerOutcomes, "taken-back"]),
  reason: field.text(500).optional(),
  /** Why it is accepted without the clause on new penalties: staff alone say so. */
  signOff: field.text(500).optional(),
  on: field.on,
});
type Answer = z.infer<typeof answer>;

/** What became of an offer; `taken-back` makes it open again. B37: a no has its reason. */
export const offerAnswered = debtEvent({
  type: "aftercare.offer.answered.v1",
  title: { "zh-CN": "答复方案", en: "Offer answered" },
  data: answer,
  decide(facts, event) {
    const { offerId, outcome, reason } = event.data;
    const offer = offerOf(facts, offerId);
    if (offer === undefined) {
      return refuse("offer.unknown", { field: "data.offerId", slots: { id: offerId } });
    }
    const isAnswered = offer.answered !== undefined;
    if (outcome === "taken-back") return isAnswered ? undefined : refuse("offer.not-answered");
    if (isAnswered) return refuse("offer.answered");
    if (outcome === "declined" && reason === undefined) {
      return refuse("offer.no-reason", { field: "data.reason" });
    }
    return outcome === "accepted" ? refuseYes(facts, offer, event) : undefined;
  },
  evolve: (facts, event) => ({
    ...facts,
    offers: changeWhere(
      facts.offers ?? [],
      ({ id }) => id === event.data.offerId,
      ({ answered: _, ...offer }) =>
        event.data.outcome === "taken-back"
          ? offer
          : ({ ...offer, answered: answerFrom(event) } as OfferFact),
    ),
  }),
});

function refuseYes(
  facts: DebtFacts,
  offer: OfferFact,
  { data: { signOff }, on }: Happening<Answer>,
): Refused | undefined {
  const { validUntil, clauses } = offer;
  if (validUntil !== undefined && on > validUntil) {
    return refuse("offer.over", { field: "data.on", slots: { date: writeDay(validUntil) } });
  }
  if (acceptedOffer(facts) !== undefined) return refuse("offer.other-accepted");
  const isClear = !needsClause(offer) || clauses.noNewPenaltyOnNotYetDue === "yes";
  return isClear || signOff !== undefined
    ? undefined
    : refuse("offer.clause-open", { field: "data.signOff" });
}

function answerFrom(event: Happening<Answer>) {
  const { outcome, reason, signOff } = event.data;
  return {
    outcome,
    ...(reason === undefined ? {} : { reason }),
    ...(signOff === undefined ? {} : { signOff }),
    ...saidBy(event),
  };
}
