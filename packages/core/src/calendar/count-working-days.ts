import { addDays, daysBetween, type IsoDate } from "./dates.ts";
import type { WorkingCalendar } from "./working-days.ts";

/** Nobody counts further than this: past it the number says no more than "long". */
const mostDays = 400;

/**
 * How many working days lie between two days: `from` is not counted, `to` is (Civil Code 201). Negative when
 * `to` is before `from`. A distance of more than 400 days is counted up to there.
 */
export function workingDaysBetween(
  { isWorkingDay }: Pick<WorkingCalendar, "isWorkingDay">,
  from: IsoDate,
  to: IsoDate,
): number {
  const isBack = to < from;
  const [first, last] = isBack ? [to, from] : [from, to];
  const days = Math.min(daysBetween(first, last), mostDays);
  let count = 0;
  for (let day = 1; day <= days; day += 1) {
    if (isWorkingDay(addDays(first, day))) count += 1;
  }
  return isBack ? -count : count;
}
