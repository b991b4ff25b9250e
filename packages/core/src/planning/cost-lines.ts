import type { IsoDate } from "../calendar/dates.ts";

/**
 * From which yearly cost on a loan is worth a second look, and since when. Not a legal limit: what a licensed
 * lender may charge depends on its kind. Source: rules.md 2.6 (助贷新规, microloan notice), confidence M.
 */
const costLines = [{ validFrom: "2025-10-01", basisPoints: 2_400 }] as const;

/** Whether that rate is above the line of that day; unknown rates and days before the first line are not. */
export function isAboveCostLine(basisPoints: number | undefined, on: IsoDate): boolean {
  const [line] = costLines.filter(({ validFrom }) => validFrom <= on).slice(-1);
  return line !== undefined && basisPoints !== undefined && basisPoints > line.basisPoints;
}
