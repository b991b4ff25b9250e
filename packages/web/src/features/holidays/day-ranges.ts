import {
  addDays,
  daysBetween,
  isoDate,
  weekdayOf,
  type IsoDate,
} from "@aftercare/core/calendar/dates.ts";

/** Both ends are in it. */
export interface DayRange {
  readonly from: string;
  readonly to: string;
}

/** Days in a row are one range. */
export function rangesOf(days: readonly string[]): readonly DayRange[] {
  return join(days, (before, day) => daysBetween(isoDate(before), isoDate(day)) <= 1);
}

/** Of days off from Monday to Friday alone: they run on over a weekend, unless that is worked. */
export function weekdayRangesOf(
  days: readonly string[],
  worked: readonly string[],
): readonly DayRange[] {
  return join(days, (before, day) => {
    const between = { from: addDays(isoDate(before), 1), to: addDays(isoDate(day), -1) };
    return daysIn(between).every((one) => weekdayOf(one) > 5 && !worked.includes(one));
  });
}

function join(
  days: readonly string[],
  runsOn: (before: string, day: string) => boolean,
): readonly DayRange[] {
  const ranges: DayRange[] = [];
  for (const day of [...days].sort()) {
    const last = ranges[ranges.length - 1];
    if (last !== undefined && runsOn(last.to, day)) {
      ranges[ranges.length - 1] = { from: last.from, to: day };
    } else {
      ranges.push({ from: day, to: day });
    }
  }
  return ranges;
}

/** Every day of a range; none when it ends before it begins. */
export function daysIn({ from, to }: DayRange): IsoDate[] {
  const [first, last] = [isoDate(from), isoDate(to)];
  const count = Math.max(0, daysBetween(first, last) + 1);
  return Array.from({ length: count }, (_, at) => addDays(first, at));
}
