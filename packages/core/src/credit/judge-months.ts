import type { OddMonth } from "../casefile/credit-facts.ts";
import { liveSettlement, type DebtFacts } from "../casefile/facts.ts";
import { acceptedOffer } from "../casefile/offer-fact.ts";

/** A17: what of the monthly record our own facts bear out. Months are `YYYY-MM`. */
export interface JudgedMonths {
  readonly wrong: readonly OddMonth[];
  readonly borneOut: readonly OddMonth[];
  /** Nobody here knows: the client has to say. */
  readonly unclear: readonly OddMonth[];
}

type Verdict = keyof JudgedMonths;

/** Marks that say nothing bad. */
const plain = new Set(["N", "*", "C", "/", "#", "A", "M"]);

export function judgeMonths(months: readonly OddMonth[], facts: DebtFacts): JudgedMonths {
  const judged = months
    .filter(({ mark }) => !plain.has(mark))
    .map((month) => ({ month, verdict: judge(month, facts) }));
  const those = (wanted: Verdict) =>
    judged.filter(({ verdict }) => verdict === wanted).map(({ month }) => month);
  return { wrong: those("wrong"), borneOut: those("borneOut"), unclear: those("unclear") };
}

function judge({ month, mark }: OddMonth, facts: DebtFacts): Verdict {
  if (mark === "D") return facts.compensation === undefined ? "wrong" : "borneOut";
  const settled = liveSettlement(facts);
  // G stands where a line ended other than as agreed: wrong for what was paid in full (rules.md 2.4 b).
  if (mark === "G") return settled === undefined || wasReduced(facts) ? "unclear" : "wrong";
  if (settled !== undefined && month > settled.on.slice(0, 7)) return "wrong";
  if (/^[1-7]$/.test(mark)) return judgeLate(month, facts);
  return "unclear";
}

function judgeLate(month: string, { terms: { hadOverdue, overdues } }: DebtFacts): Verdict {
  if (overdues.length > 0) {
    const hasBegun = overdues.some(({ producedOn }) => producedOn.slice(0, 7) <= month);
    return hasBegun ? "borneOut" : "wrong";
  }
  return hadOverdue === false ? "wrong" : "unclear";
}

/** Part of it was let go: the record may say so. */
export function wasReduced(facts: DebtFacts): boolean {
  return (acceptedOffer(facts)?.waivedFen ?? 0) > 0;
}
