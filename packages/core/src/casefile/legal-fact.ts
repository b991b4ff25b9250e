import type { IsoDate } from "../calendar/dates.ts";
import type { DebtFacts, Said } from "./facts.ts";

export const legalPapers = ["summons", "lawyer-letter", "payment-order", "other"] as const;
export const legalHelpers = ["legal-aid", "lawyer", "mediation", "other"] as const;
export const legalOutcomes = ["settled", "withdrawn", "judgment", "mediated", "other"] as const;

/** A paper with which a claim reached a court, or nearly (B52). */
export interface LegalFact extends Said {
  readonly id: string;
  readonly paper: (typeof legalPapers)[number];
  /** The days in court as they were set, in order; only the last one holds. */
  readonly days: readonly CourtDay[];
  /** Somebody who knows the law looks after it. */
  readonly referred?: Said & { readonly helper: (typeof legalHelpers)[number] };
  readonly closed?: Said & { readonly outcome: (typeof legalOutcomes)[number] };
}

/** `on` is the day on which it was told; `courtOn` the day in court. */
export interface CourtDay extends Said {
  readonly courtOn: IsoDate;
  readonly attended?: Said;
}

/** The next day in court that is not over: one that was missed is still the most urgent. */
export function courtDayOf({ legal = [] }: Pick<DebtFacts, "legal">): IsoDate | undefined {
  return legal
    .filter(({ closed }) => closed === undefined)
    .flatMap(({ days }) => days.slice(-1))
    .filter(({ attended }) => attended === undefined)
    .map(({ courtOn }) => courtOn)
    .toSorted()[0];
}
