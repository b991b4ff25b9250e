import { isWeekday } from "./dates.ts";

/** Where a calendar departs from Monday to Friday, as day numbers. */
export interface Departures {
  readonly restDays: readonly number[];
  readonly makeUpDays: readonly number[];
}

/** The working days in a row, each with its ordinal: counting n of them is one addition and two reads. */
export interface WorkingDayLine {
  /** How many working days lie before `day`: the ordinal of the first one on or after it. */
  readonly ordinalAt: (day: number) => number;
  readonly dayOfOrdinal: (ordinal: number) => number;
}

/** Tables from the first departure to the last; on both sides of them Monday to Friday by arithmetic. */
export function makeWorkingDayLine({ restDays, makeUpDays }: Departures): WorkingDayLine {
  const [rest, makeUp] = [new Set(restDays), new Set(makeUpDays)];
  const first = Math.min(...(rest.size + makeUp.size === 0 ? [0] : [...rest, ...makeUp]));
  const last = Math.max(first, ...rest, ...makeUp);

  const firstOrdinal = weekdaysBefore(first);
  const ordinals: number[] = [];
  const days: number[] = [];
  for (let day = first; day <= last; day += 1) {
    ordinals.push(firstOrdinal + days.length);
    if (makeUp.has(day) || (isWeekday(day) && !rest.has(day))) days.push(day);
  }
  const shiftAfter = firstOrdinal + days.length - weekdaysBefore(last + 1);

  return {
    ordinalAt(day) {
      if (day < first) return weekdaysBefore(day);
      return ordinals[day - first] ?? weekdaysBefore(day) + shiftAfter;
    },
    dayOfOrdinal(ordinal) {
      if (ordinal < firstOrdinal) return weekdayWithOrdinal(ordinal);
      return days[ordinal - firstOrdinal] ?? weekdayWithOrdinal(ordinal - shiftAfter);
    },
  };
}

/** 1969-12-29: day -3 and ordinal 0. */
const MONDAY = -3;

function weekdaysBefore(day: number): number {
  const weeks = Math.floor((day - MONDAY) / 7);
  return weeks * 5 + Math.min(day - MONDAY - weeks * 7, 5);
}

function weekdayWithOrdinal(ordinal: number): number {
  const weeks = Math.floor(ordinal / 5);
  return MONDAY + weeks * 7 + (ordinal - weeks * 5);
}
