import type { IsoDate } from "../calendar/dates.ts";
import { factOn } from "../knowledge/dated-facts.ts";

/**
 * From which yearly cost on a loan is worth a second look, in hundredths of a percent; undefined before the
 * first line. No legal limits: what a licensed lender may charge depends on its kind, and between people it is
 * four times the one-year LPR of the day of the contract (rules.md 2.6).
 */
function costLineOn(on: IsoDate, lender: "licensed" | "private"): number | undefined {
  if (lender === "licensed") return factOn("licensed.cost-line", on)?.value;
  const times = factOn("private-lending.cap-in-lpr", on)?.value;
  const rate = factOn("lpr.one-year", on)?.value;
  return times === undefined || rate === undefined ? undefined : times * rate;
}

/** Whether that rate is above the line of that day; unknown rates and days before the first line are not. */
export function isAboveCostLine(
  basisPoints: number | undefined,
  on: IsoDate,
  lender: "licensed" | "private" = "licensed",
): boolean {
  const line = costLineOn(on, lender);
  return line !== undefined && basisPoints !== undefined && basisPoints > line;
}

/** Whether a lender has to show the table of all costs with what is signed that day (个人贷款业务明示综合融资成本规定). */
export function isCostTableDue(on: IsoDate): boolean {
  return factOn("cost-table.duty", on) !== undefined;
}
