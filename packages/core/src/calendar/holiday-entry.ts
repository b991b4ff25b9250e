import type { OfficialYear } from "./calendar-table.ts";
import { dayNumberOf, isWeekday, weekdayOf, type IsoDate } from "./dates.ts";
import { festivalsOf } from "./statutory-days.ts";

/** One year's notice as a person reads it off the paper; weekends among the days off are welcome. */
export interface HolidayDays {
  readonly year: number;
  readonly restDays: readonly IsoDate[];
  readonly makeUpWorkdays: readonly IsoDate[];
}

/** Where the State Council said so. */
export interface HolidayNotice {
  readonly number: string;
  readonly published: IsoDate;
  readonly url: string;
}

/** What an organisation entered for a year. Never rewritten: the next entry of the year takes its place. */
export interface HolidayEntry extends HolidayDays {
  readonly notice: HolidayNotice;
  /** The organisation's day on which it was entered. */
  readonly since: IsoDate;
  readonly by: string;
}

export function officialYearOf({ year, restDays, makeUpWorkdays }: HolidayDays): OfficialYear {
  const onWeekdays = restDays.filter((day) => weekdayOf(day) <= 5);
  return {
    year,
    restDaysOnWeekdays: onWeekdays.toSorted(),
    makeUpWorkdays: makeUpWorkdays.toSorted(),
  };
}

/** Days off on weekdays, days worked for them, and the difference, which the law makes 13. */
export interface HolidayBalance {
  readonly restOnWeekdays: number;
  readonly makeUp: number;
  readonly byLaw: number;
}

/**
 * What a notice takes from Monday to Friday less what it gives back is the law's number of days, for one on a
 * weekend is made good: so it was in 2025 and 2026. Another sum is most likely a day that was mistyped.
 */
export function balanceOf(days: HolidayDays): HolidayBalance {
  const { restDaysOnWeekdays, makeUpWorkdays } = officialYearOf(days);
  const byLaw = festivalsOf(days.year).reduce((sum, festival) => sum + festival.days.length, 0);
  return { restOnWeekdays: restDaysOnWeekdays.length, makeUp: makeUpWorkdays.length, byLaw };
}

export function isBalanced({ restOnWeekdays, makeUp, byLaw }: HolidayBalance): boolean {
  return restOnWeekdays - makeUp === byLaw;
}

/** Festivals of the law that a notice would have people work on, with the days in question. */
export function uncoveredFestivals({ year, restDays, makeUpWorkdays }: HolidayDays) {
  const rest = new Set(restDays.map(dayNumberOf));
  const worked = new Set(makeUpWorkdays.map(dayNumberOf));
  const isWorked = (day: number) => worked.has(day) || (isWeekday(day) && !rest.has(day));
  return festivalsOf(year)
    .map(({ name, days }) => ({ name, days: days.filter(isWorked) }))
    .filter(({ days }) => days.length > 0);
}
