import { createHash } from "node:crypto";
import { LATE_DECEMBER, type CalendarTable } from "./calendar-table.ts";
import { dateOfDayNumber, dayNumberOf, isoDate, type IsoDate } from "./dates.ts";
import { blockRestDays, foreseeableYears, statutoryRestDays } from "./statutory-days.ts";
import { makeWorkingDayLine, type Departures, type WorkingDayLine } from "./working-day-line.ts";

/** `provisional`: the window touches a year (or a late December) whose State Council notice may still change it. */
export type CalendarStatus = "official" | "provisional";

export interface DateEstimate {
  /** The best reading of what is known. */
  readonly date: IsoDate;
  readonly status: CalendarStatus;
  /** Plain Monday to Friday from here on: what a client is reminded by. */
  readonly earliest: IsoDate;
  /** Longest holiday blocks, no make-up days: what a counterparty is held to. */
  readonly latest: IsoDate;
}

export interface WorkingCalendar {
  /** Like `cn-2026-1f0c9a3b`: another text when any answer can be another. A plan keeps the one it was made by. */
  readonly version: string;
  readonly officialYears: readonly number[];
  /** What it was made from. */
  readonly table: CalendarTable;
  /** The product's own, where an organisation added years to it. */
  readonly product?: WorkingCalendar;
  /** By the best reading. */
  readonly isWorkingDay: (date: IsoDate) => boolean;
  /**
   * The n-th working day after `date`, which itself is not counted (Civil Code 201); before it when n is
   * negative; `date` itself when n is 0. An official estimate's three dates are equal.
   */
  readonly addWorkingDays: (date: IsoDate, workingDays: number) => DateEstimate;
  /** `date` when it is a working day, else the next one (Civil Code 203). */
  readonly rollForward: (date: IsoDate) => DateEstimate;
}

/** A stretch of days, both ends included; empty when `first` is after `last`. Day numbers. */
interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** Moves a day along one line; where every day is official, all three lines give the same. */
type Move = (line: WorkingDayLine) => number;

export function makeCalendar(table: CalendarTable): WorkingCalendar {
  const officialYears = table.officialYears.map(({ year }) => year);
  const officialStretches = officialStretchesOf(officialYears);
  const readings = readingsOf(table);
  const expected = makeWorkingDayLine(readings.expected);
  const mondayToFriday = makeWorkingDayLine(readings.mondayToFriday);
  const longestBlocks = makeWorkingDayLine(readings.longestBlocks);

  function isOfficial({ first, last }: Stretch): boolean {
    return first > last || officialStretches.some((all) => all.first <= first && last <= all.last);
  }

  function estimate(day: number, window: Stretch, move: Move): DateEstimate {
    const date = dateOfDayNumber(day);
    if (isOfficial(window)) {
      return { date, status: "official", earliest: date, latest: date };
    }
    const [least, most] = [move(mondayToFriday), move(longestBlocks)];
    const earliest = dateOfDayNumber(Math.min(least, most));
    return {
      date,
      status: "provisional",
      earliest,
      latest: dateOfDayNumber(Math.max(least, most)),
    };
  }

  return {
    version: versionOf(officialYears, readings),
    officialYears,
    table,
    isWorkingDay(date) {
      const day = dayNumberOf(date);
      return rollOn(expected, day) === day;
    },
    addWorkingDays(date, workingDays) {
      const from = dayNumberOf(date);
      const to = countOn(expected, from, workingDays);
      const window = to > from ? { first: from + 1, last: to } : { first: to, last: from - 1 };
      return estimate(to, window, (line) => countOn(line, from, workingDays));
    },
    rollForward(date) {
      const from = dayNumberOf(date);
      const to = rollOn(expected, from);
      return estimate(to, { first: from, last: to }, (line) => rollOn(line, from));
    },
  };
}

function countOn(line: WorkingDayLine, from: number, workingDays: number): number {
  if (workingDays === 0) return from;
  if (workingDays < 0) return line.dayOfOrdinal(line.ordinalAt(from) + workingDays);
  return line.dayOfOrdinal(line.ordinalAt(from + 1) + workingDays - 1);
}

function rollOn(line: WorkingDayLine, from: number): number {
  return line.dayOfOrdinal(line.ordinalAt(from));
}

/** A year's last days are settled only by the next year's notice, which joins the two stretches. */
function officialStretchesOf(officialYears: readonly number[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const year of officialYears) {
    const joined = officialYears.includes(year - 1) ? stretches.pop() : undefined;
    const first = joined?.first ?? dayNumberOf(isoDate(`${year}-01-01`));
    stretches.push({ first, last: dayNumberOf(isoDate(`${year}-${LATE_DECEMBER}`)) - 1 });
  }
  return stretches;
}

interface Readings {
  readonly expected: Departures;
  readonly mondayToFriday: Departures;
  readonly longestBlocks: Departures;
}

/** All three keep what the notices say; they differ in what they take for the years still to come. */
function readingsOf({ officialYears }: CalendarTable): Readings {
  const restDays = officialYears.flatMap((entry) => entry.restDaysOnWeekdays.map(dayNumberOf));
  const makeUpDays = officialYears.flatMap((entry) => entry.makeUpWorkdays.map(dayNumberOf));
  const unannounced = unannouncedYears(officialYears.map(({ year }) => year));
  return {
    expected: { restDays: [...restDays, ...unannounced.flatMap(statutoryRestDays)], makeUpDays },
    mondayToFriday: { restDays, makeUpDays },
    longestBlocks: { restDays: [...restDays, ...unannounced.flatMap(blockRestDays)], makeUpDays },
  };
}

/** Years before the first notice we hold are not foreseen but forgotten: Monday to Friday, provisional. */
function unannouncedYears(officialYears: readonly number[]): number[] {
  const firstOfficial = officialYears[0] ?? 0;
  return foreseeableYears.filter((year) => year > firstOfficial && !officialYears.includes(year));
}

/** Taken over the readings, not the file: a corrected title moves no date and plans nothing again. */
function versionOf(officialYears: readonly number[], readings: Readings): string {
  const text = JSON.stringify([officialYears, readings]);
  const hash = createHash("sha256").update(text).digest("hex").slice(0, 8);
  return `cn-${officialYears.at(-1) ?? "none"}-${hash}`;
}
