import { addYears, type IsoDate } from "../calendar/dates.ts";

/** How long proofs are kept: the articles' two years (A09), the law's reading, and the later of them. */
export interface Retention {
  readonly seed: IsoDate;
  readonly law: IsoDate;
  readonly until: IsoDate;
}

/**
 * Civil Code 188: three years; with any overdue history five, as long as the record lives (Art. 16). An
 * organisation may keep them for more years, never for fewer.
 */
export function keepUntil(settledOn: IsoDate, hadOverdue: boolean, moreYears = 0): Retention {
  const seed = addYears(settledOn, 2);
  const law = addYears(settledOn, hadOverdue ? 5 : 3);
  return { seed, law, until: moreYears === 0 ? law : addYears(law, moreYears) };
}
