import { addDays, isoDate, type IsoDate } from "../calendar/dates.ts";
import type { Overdue } from "../casefile/debt-terms.ts";

/**
 * The one-off credit repair of 2025-12-22, kept as a historic rule (rules.md 2.5, source L11): overdue
 * amounts of at most 10,000 yuan each, produced 2020 to 2025, fully repaid by 2026-03-31.
 */
const repair = {
  producedFrom: isoDate("2020-01-01"),
  producedUntil: isoDate("2025-12-31"),
  largestFen: 1_000_000,
  repaidUntil: isoDate("2026-03-31"),
  firstBatchRepaidUntil: isoDate("2025-11-30"),
  firstBatchHiddenOn: isoDate("2026-01-01"),
} as const;

function isRepairable(overdue: Overdue, repaidOn: IsoDate): boolean {
  return (
    overdue.producedOn >= repair.producedFrom &&
    overdue.producedOn <= repair.producedUntil &&
    overdue.amountFen <= repair.largestFen &&
    repaidOn <= repair.repaidUntil
  );
}

/** The first day on which a report must not show the mark; undefined when any overdue does not qualify. */
export function markHiddenOn(overdues: readonly Overdue[], repaidOn: IsoDate): IsoDate | undefined {
  const all = overdues.length > 0 && overdues.every((overdue) => isRepairable(overdue, repaidOn));
  if (!all) return undefined;
  if (repaidOn <= repair.firstBatchRepaidUntil) return repair.firstBatchHiddenOn;
  return addDays(hiddenBy(repaidOn), 1);
}

/** The end of the month after the repayment. */
function hiddenBy(repaidOn: IsoDate): IsoDate {
  const [year, month] = [Number(repaidOn.slice(0, 4)), Number(repaidOn.slice(5, 7))];
  const monthsOn = month + 2;
  const firstAfter = monthsOn > 12 ? [year + 1, monthsOn - 12] : [year, monthsOn];
  return addDays(isoDate(`${firstAfter[0]}-${String(firstAfter[1]).padStart(2, "0")}-01`), -1);
}
