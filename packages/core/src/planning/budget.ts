import type { IsoDate } from "../calendar/dates.ts";
import type { BudgetLines } from "../casefile/habit-facts.ts";
import { divideHalfEven } from "../money/interest.ts";
import type { Instalment } from "./schedule.ts";

/** What a month leaves after what has to be paid for living, in fen; less than zero when it does not reach (B11). */
export function surplusOf({ incomeFen, essentials, otherFen }: BudgetLines): number {
  return incomeFen - sumOf(Object.values(essentials)) - otherFen;
}

/** The month, `YYYY-MM`, in which most is due, and how much that is. */
export interface PeakMonth {
  readonly month: string;
  readonly amountFen: number;
}

/** Of instalments of any number of plans, from a day on. Undefined where nothing is to come. */
export function peakMonthOf(
  instalments: readonly Instalment[],
  from: IsoDate,
): PeakMonth | undefined {
  const byMonth = new Map<string, number>();
  for (const { dueOn, amountFen } of instalments) {
    if (dueOn < from) continue;
    const month = dueOn.slice(0, 7);
    byMonth.set(month, (byMonth.get(month) ?? 0) + amountFen);
  }
  let peak: PeakMonth | undefined;
  for (const [month, amountFen] of byMonth) {
    const isMore = peak === undefined || amountFen > peak.amountFen;
    const isSooner = amountFen === peak?.amountFen && month < peak.month;
    if (isMore || isSooner) peak = { month, amountFen };
  }
  return peak;
}

/** A share in hundredths of a percent; undefined of nothing. */
export function shareOf(partFen: number, wholeFen: number): number | undefined {
  return wholeFen <= 0 ? undefined : divideHalfEven(partFen * 10_000, wholeFen);
}

/** B43: more of the income than this goes to debts, and a counsellor looks at it. A rule of the house. */
export const debtRatioLimit = 5_000;
/** B45: of a card's limit. A rule of the house. */
export const utilisationLimit = 7_000;
/** B13: of what a month leaves. Whoever has nothing to spare misses the first bill that is larger. */
const sustainableLimit = 8_000;

/** Whether a monthly sum can be paid for long: `over` is more than there is, `tight` leaves too little. */
export type Sustainability = "comfortable" | "tight" | "over";

export function sustainabilityOf(monthlyFen: number, surplusFen: number): Sustainability {
  if (monthlyFen > surplusFen) return "over";
  return monthlyFen * 10_000 > surplusFen * sustainableLimit ? "tight" : "comfortable";
}

function sumOf(amounts: readonly (number | undefined)[]): number {
  return amounts.reduce<number>((sum, amount) => sum + (amount ?? 0), 0);
}
