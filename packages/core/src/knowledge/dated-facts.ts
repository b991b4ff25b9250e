import { z } from "zod";
import table from "../../data/dated-facts.json" with { type: "json" };
import type { IsoDate } from "../calendar/dates.ts";
import { day } from "../casefile/events/fields.ts";

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
  readonly confidence: "H" | "M" | "L";
}

const schema: z.ZodType<DatedFact[]> = z.array(
  z.strictObject({
    id: z.string(),
    value: z.int(),
    unit: z.string(),
    validFrom: day,
    validUntil: day.exactOptional(),
    source: z.string(),
    confidence: z.enum(["H", "M", "L"]),
  }),
);

const datedFacts: readonly DatedFact[] = schema.parse(table);

/** What held on that day; undefined when nothing did, or had ended by then. */
export function factOn(id: string, on: IsoDate): DatedFact | undefined {
  const begun = datedFacts.filter((fact) => fact.id === id && fact.validFrom <= on);
  const [latest] = begun.toSorted((a, b) => (a.validFrom < b.validFrom ? 1 : -1));
  const isOver = latest?.validUntil !== undefined && latest.validUntil < on;
  return isOver ? undefined : latest;
}

/** Every entry of one fact that held on some day of these, both included, in order. */
export function factsBetween(id: string, from: IsoDate, until: IsoDate): readonly DatedFact[] {
  return datedFacts
    .filter((fact) => fact.id === id && fact.validFrom <= until)
    .filter(({ validUntil }) => validUntil === undefined || validUntil >= from)
    .toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
}
