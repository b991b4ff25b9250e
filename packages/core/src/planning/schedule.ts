import { addDays, addMonths, isoDate, type IsoDate } from "../calendar/dates.ts";
import type { OfferTerms } from "../casefile/offer-fact.ts";
import type { PlanRun, PlanSchedule } from "../casefile/plan-fact.ts";

/** One instalment; `n` counts from 1 over the whole schedule. */
export interface Instalment {
  readonly n: number;
  readonly dueOn: IsoDate;
  readonly amountFen: number;
}

/** Every instalment of a schedule, in order. The anchor day stays: 01-31, 02-28, 03-31 (TC15). */
export function instalmentsOf({ schedule, anchorDay }: PlanSchedule): readonly Instalment[] {
  return schedule
    .flatMap(({ fromOn, count, amountFen }) =>
      datesOf(fromOn, count, anchorDay).map((dueOn) => ({ dueOn, amountFen })),
    )
    .filter(({ amountFen }) => amountFen > 0)
    .map((row, at) => ({ n: at + 1, ...row }));
}

/** The first falls on `fromOn` itself; the others on the anchor day, or on the last of a shorter month. */
function datesOf(fromOn: IsoDate, count: number, anchorDay = dayOf(fromOn)): IsoDate[] {
  const first = isoDate(`${fromOn.slice(0, 7)}-01`);
  return Array.from({ length: count }, (_, at) =>
    at === 0 ? fromOn : dayInMonth(addMonths(first, at), anchorDay),
  );
}

/** That day of the month that begins on `first`, or the month's last. */
export function dayInMonth(first: IsoDate, day: number): IsoDate {
  const last = dayOf(addDays(addMonths(first, 1), -1));
  return addDays(first, Math.min(day, last) - 1);
}

export function dayOf(date: IsoDate): number {
  return Number(date.slice(8));
}

/** All of it in fen. */
export function totalOf({ schedule }: Pick<PlanSchedule, "schedule">): number {
  return schedule.reduce((sum, { count, amountFen }) => sum + count * amountFen, 0);
}

/** Equal parts in whole fen; the last takes what does not divide, so that the sum is exact. */
export function splitEvenly(totalFen: number, count: number, firstOn: IsoDate): PlanRun[] {
  const part = Math.floor(totalFen / count);
  return runsOf([...repeat(part, count - 1), totalFen - part * (count - 1)], firstOn);
}

/** So much a month until it is paid off; the last one is what is left. */
export function payMonthly(totalFen: number, monthlyFen: number, firstOn: IsoDate): PlanRun[] {
  const whole = Math.floor(totalFen / monthlyFen);
  const rest = totalFen - whole * monthlyFen;
  return runsOf([...repeat(monthlyFen, whole), ...(rest > 0 ? [rest] : [])], firstOn);
}

/** The payments of an offer, the first on a day of one's own. */
export function scheduleOfOffer(
  { schedule }: Pick<OfferTerms, "schedule">,
  firstOn: IsoDate,
): PlanRun[] {
  return runsOf(
    schedule.flatMap(({ months, monthlyFen }) => repeat(monthlyFen, months)),
    firstOn,
  );
}

const monthsAndBasisPoints = 12 * 10_000;

/**
 * Instalments with interest at a yearly rate in hundredths of a percent: the least level one that ends
 * within `count` months. The balance after the last is zero, and the last is never more than the others.
 */
export function amortise(
  balanceFen: number,
  annualRateBasisPoints: number,
  count: number,
  firstOn: IsoDate,
): PlanRun[] {
  let [least, most] = [1, balanceFen + Math.ceil((balanceFen * annualRateBasisPoints) / 10_000)];
  while (least < most) {
    const middle = Math.floor((least + most) / 2);
    if (payDown(balanceFen, annualRateBasisPoints, middle, count) === undefined) least = middle + 1;
    else most = middle;
  }
  return runsOf(payDown(balanceFen, annualRateBasisPoints, most, count) ?? [], firstOn);
}

/** The payments until nothing is left, or undefined when that takes longer. No fraction of a fen is lost. */
function payDown(
  balanceFen: number,
  basisPoints: number,
  levelFen: number,
  count: number,
): number[] | undefined {
  const payments: number[] = [];
  let [left, rest] = [balanceFen, 0];
  while (left > 0) {
    if (payments.length === count) return undefined;
    const exact = rest + left * basisPoints;
    const interest = Math.floor(exact / monthsAndBasisPoints);
    rest = exact - interest * monthsAndBasisPoints;
    const payment = Math.min(levelFen, left + interest);
    payments.push(payment);
    left += interest - payment;
  }
  return payments;
}

/** Packs payments of consecutive months into runs of the same amount. */
export function runsOf(payments: readonly number[], firstOn: IsoDate): PlanRun[] {
  const runs: { fromOn: IsoDate; count: number; amountFen: number }[] = [];
  for (const [at, amountFen] of payments.entries()) {
    const last = runs[runs.length - 1];
    if (last?.amountFen === amountFen) last.count += 1;
    else runs.push({ fromOn: addMonths(firstOn, at), count: 1, amountFen });
  }
  return runs;
}

function repeat(amountFen: number, count: number): number[] {
  return Array.from({ length: count }, () => amountFen);
}
