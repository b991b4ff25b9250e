import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calendarUntil2026 as calendar } from "./calendars-for-tests.ts";
import {
  addDays,
  dateOfDayNumber,
  dayNumberOf,
  isoDate,
  weekdayOf,
  type IsoDate,
} from "./dates.ts";
import { blockRestDays, foreseeableYears } from "./statutory-days.ts";

const dates = fc
  .integer({ min: dayNumberOf(isoDate("2022-01-01")), max: dayNumberOf(isoDate("2048-12-31")) })
  .map(dateOfDayNumber);
const counts = fc.integer({ min: -90, max: 90 });

type IsWorking = (date: IsoDate) => boolean;

const unannounced = foreseeableYears.filter((year) => year > 2026);
const blocks = new Set(unannounced.flatMap(blockRestDays).map(dateOfDayNumber));

/** The second, simpler computation: by the text of the rule, a day at a time. */
function isSettled(date: IsoDate): boolean {
  return date >= "2024-01-01" && date < "2026-12-25";
}

const onMondayToFriday: IsWorking = (date) =>
  isSettled(date) ? calendar.isWorkingDay(date) : weekdayOf(date) <= 5;
const onLongestBlocks: IsWorking = (date) => onMondayToFriday(date) && !blocks.has(date);

function walk(date: IsoDate, workingDays: number, isWorking: IsWorking): IsoDate[] {
  const passed: IsoDate[] = [];
  let left = Math.abs(workingDays);
  for (let day = date; left > 0;) {
    day = addDays(day, Math.sign(workingDays));
    passed.push(day);
    if (isWorking(day)) left -= 1;
  }
  return passed;
}

describe("addWorkingDays", () => {
  test("is walking day by day on each of the three readings", () => {
    fc.assert(
      fc.property(dates, counts, (date, count) => {
        const estimate = calendar.addWorkingDays(date, count);
        const passed = walk(date, count, calendar.isWorkingDay);
        const ends = [onMondayToFriday, onLongestBlocks].map(
          (isWorking) => walk(date, count, isWorking).at(-1) ?? date,
        );
        expect(estimate.date).toBe(passed.at(-1) ?? date);
        expect(estimate.status).toBe(passed.every(isSettled) ? "official" : "provisional");
        expect([estimate.earliest, estimate.latest]).toEqual(ends.toSorted());
      }),
      { numRuns: 1000 },
    );
  });

  test("the best reading lies between the earliest and the latest", () => {
    fc.assert(
      fc.property(dates, counts, (date, count) => {
        const estimate = calendar.addWorkingDays(date, count);
        expect(estimate.earliest <= estimate.date && estimate.date <= estimate.latest).toBe(true);
      }),
    );
  });

  test("n then -n from a working day is that day again", () => {
    fc.assert(
      fc.property(dates, counts, (date, count) => {
        const start = calendar.rollForward(date).date;
        const there = calendar.addWorkingDays(start, count).date;
        expect(calendar.addWorkingDays(there, -count).date).toBe(start);
      }),
    );
  });

  test("n then m is n + m, and more days end later", () => {
    fc.assert(
      fc.property(dates, fc.nat(40), fc.nat(40), (date, n, m) => {
        const afterBoth = calendar.addWorkingDays(date, n + m).date;
        expect(calendar.addWorkingDays(calendar.addWorkingDays(date, n).date, m).date).toBe(
          afterBoth,
        );
        expect(calendar.addWorkingDays(date, n + m + 1).date > afterBoth).toBe(true);
      }),
    );
  });
});

describe("rollForward", () => {
  test("is the first working day from the date on", () => {
    fc.assert(
      fc.property(dates, (date) => {
        const rolled = calendar.rollForward(date);
        expect(rolled.date).toBe(calendar.addWorkingDays(addDays(date, -1), 1).date);
        expect(rolled.date === date).toBe(calendar.isWorkingDay(date));
        expect(rolled.earliest <= rolled.date && rolled.date <= rolled.latest).toBe(true);
        expect(calendar.rollForward(rolled.date).date).toBe(rolled.date);
      }),
    );
  });
});
