import table from "../../data/dated-facts.json" with { type: "json" };
import { isoDate, type IsoDate } from "../calendar/dates.ts";
import { sorted } from "../planning/sorted.ts";
import type { Confidence } from "./card.ts";

/**
 * Numbers that change without us: quotas, fees, caps, base rates. Each has the day from which it holds, where
 * it stands and how sure we are (H, M, L). A new one is one more entry in `data/dated-facts.json`.
 */
export interface DatedFact {
  readonly id: string;
  /** In `unit`: fen, reports, basis points …; always a whole number. */
  readonly value: number;
  readonly unit: string;
  readonly validFrom: IsoDate;
  /** The last day; without it, until a later entry begins. */
  readonly validUntil?: IsoDate;
  /** As rules.md numbers them. */
  readonly source: string;
  readonly confidence: Confidence;
}

const datedFacts: readonly DatedFact[] = table.map(
  ({ validFrom, validUntil, confidence, ...fact }) => ({
    ...fact,
    validFrom: isoDate(validFrom),
    ...(validUntil === undefined ? {} : { validUntil: isoDate(validUntil) }),
    confidence: confidence as Confidence,
  }),
);

/** What held on that day; undefined when nothing did, or had ended by then. */
export function factOn(id: string, on: IsoDate): DatedFact | undefined {
  const begun = datedFacts.filter((fact) => fact.id === id && fact.validFrom <= on);
  const latest = sorted(begun, byBegin).slice(-1)[0];
  const isOver = latest?.validUntil !== undefined && latest.validUntil < on;
  return isOver ? undefined : latest;
}

/** Every entry of one fact that held on some day of these, both included, in order. */
export function factsBetween(id: string, from: IsoDate, until: IsoDate): readonly DatedFact[] {
  const touching = datedFacts
    .filter((fact) => fact.id === id && fact.validFrom <= until)
    .filter(({ validUntil }) => validUntil === undefined || validUntil >= from);
  return sorted(touching, byBegin);
}

const byBegin = (a: DatedFact, b: DatedFact) => (a.validFrom < b.validFrom ? -1 : 1);
