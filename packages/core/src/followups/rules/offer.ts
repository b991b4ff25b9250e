import type { DebtFacts } from "../../casefile/facts.ts";
import { liveSettlement } from "../../casefile/facts.ts";
import { acceptedOffer, offerOf, type OfferFact } from "../../casefile/offer-fact.ts";
import type { DebtRule, Instance } from "../rule.ts";
import { startOf } from "./anchors.ts";

/** One instance for each offer that has a last day. Paid off, or another one accepted, it is asked no more. */
function endingOffers(facts: DebtFacts): readonly Instance[] {
  return (facts.offers ?? [])
    .filter(({ validUntil }) => validUntil !== undefined)
    .map((offer) => {
      const start = startOf(offer, offer.id);
      const over = overOf(facts, offer);
      return over === undefined ? start : { ...start, over };
    });
}

function overOf(facts: DebtFacts, offer: OfferFact): Instance["over"] {
  const other = acceptedOffer(facts);
  if (other?.answered !== undefined && other.id !== offer.id) {
    return { ...other.answered, reason: "other-accepted" };
  }
  const settled = liveSettlement(facts);
  return settled !== undefined && settled.seq > offer.seq
    ? { ...settled, reason: "settled" }
    : undefined;
}

/** An offer lapses in silence, so it is spoken of before its last day (B09). */
export const offerRules: readonly DebtRule[] = [
  {
    id: "R19",
    version: 1,
    title: { "zh-CN": "答复机构给的方案", en: "Answer the offer" },
    why: {
      "zh-CN": "方案过了有效期就要重新谈。答应或不答应都行，说一声就好。",
      en: "Once it lapses, it has to be negotiated again. Yes and no are both fine; just say which.",
    },
    endsWhen: {
      "zh-CN": "记下了接受、不接受或已过期",
      en: "It was recorded as accepted, declined or lapsed",
    },
    anchor: "offer",
    offset: { days: 0 },
    clock: "advice",
    sources: ["B09", "B38"],
    adjustable: { steps: { client: [-7, -1], staff: [-7, 0] }, off: true },
    steps: [
      {
        id: "client",
        from: "due",
        offset: { days: -3 },
        audience: "client",
        notice: "offer-ending",
      },
      {
        id: "staff",
        from: "due",
        offset: { days: -3 },
        audience: "staff",
        notice: "offer-ending-staff",
        sameDay: true,
      },
    ],
    escalate: { days: 0 },
    instances: endingOffers,
    dueOn: (facts, { subject = "" }, byOffset) => offerOf(facts, subject)?.validUntil ?? byOffset,
    endedBy: (facts, { subject = "" }) => offerOf(facts, subject)?.answered,
    missingProof: () => ({
      "zh-CN": "答复：接受、不接受，或已过期",
      en: "the answer: accepted, declined or lapsed",
    }),
  },
];
