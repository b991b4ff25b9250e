import type { IsoDate } from "../calendar/dates.ts";
import type { DebtFacts, Said } from "./facts.ts";

/** How far it has come with a lender (S7); it follows from offers and plan, and is kept nowhere. */
export const negotiationStages = ["none", "proposed", "replied", "agreed", "failed"] as const;
export type NegotiationStage = (typeof negotiationStages)[number];

export interface Negotiation {
  readonly stage: NegotiationStage;
  /** Since when; absent while nobody has begun. */
  readonly since?: IsoDate;
}

/** What is agreed counts first, then what waits for our answer, then what waits for theirs. */
export function negotiationOf({ offers = [], plan }: DebtFacts): Negotiation {
  const ended = plan?.ended;
  if (plan !== undefined && ended?.reason === "not-kept") return at("failed", ended);
  const accepted = offers.find(({ answered }) => answered?.outcome === "accepted")?.answered;
  const begun = ended === undefined ? plan?.active : undefined;
  const agreed = accepted ?? begun;
  if (agreed !== undefined) return at("agreed", agreed);
  const open = offers.filter(({ answered }) => answered === undefined);
  const theirs = open.findLast(({ proposedBy }) => proposedBy === undefined);
  if (theirs !== undefined) return at("replied", theirs);
  const ours = open.at(-1);
  if (ours !== undefined) return at("proposed", ours);
  const last = offers.at(-1)?.answered;
  return last === undefined ? { stage: "none" } : at("failed", last);
}

function at(stage: NegotiationStage, { on }: Said): Negotiation {
  return { stage, since: on };
}
