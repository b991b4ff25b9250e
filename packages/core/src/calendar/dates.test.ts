import * as fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import {
  addDays,
  addMonths,
  addYears,
  dateOfDayNumber,
  dayNumberOf,
  daysBetween,
  earlierOf,
  isoDate,
  laterOf,
  monthlyDates,
  parseDate,
  weekdayOf,
} from "./dates.ts";

describe("a day is read", () => {
  test.each(["2026-02-28", "2024-02-29", "2000-02-29", "1900-01-01", "2199-12-31"])(
    "%s",
    (text) => {
      expect(parseDate(text)).toBe(text);
    },
  );

  test.each([
    ["2026-02-30", "no such day"],
    ["2026-02-29", "no leap year"],
    ["2100-02-29", "a hundredth year is none either"],
    ["2026-04-31", "a short month"],
    ["2026-00-10", "no month"],
    ["2026-13-01", "no month"],
    ["2026-01-00", "no day"],
    ["0226-03-01", "a slipped finger, not a year"],
    ["2200-01-01", "beyond any deadline"],
    ["2026-3-1", "no padding"],
    ["20260301", "no hyphens"],
    ["2026/03/01", "other signs"],
    ["2026-03-01T00:00", "a time"],
    [" 2026-03-01", "a blank"],
    ["2026-03-01\n", "a line end"],
    ["２０２６-03-01", "full-width digits"],
    ["+002026-03-01", "a sign"],
    ["", "nothing"],
  ])("%j is refused: %s", (text) => {
    expect(parseDate(text)).toBeUndefined();
    expect(() => isoDate(text)).toThrow(RangeError);
  });
});

describe("day arithmetic", () => {
  test("+n leaves the start day out", () => {
    expect(addDays(isoDate("2025-06-20"), 45)).toBe("2025-08-04");
    expect(addDays(isoDate("2026-03-01"), 45)).toBe("2026-04-15");
    expect(addDays(isoDate("2026-03-01"), -1)).toBe("2026-02-28");
    expect(addDays(isoDate("2026-03-01"), 0)).toBe("2026-03-01");
  });

  test("days are counted both ways", () => {
    expect(daysBetween(isoDate("2024-02-28"), isoDate("2024-03-01"))).toBe(2);
    expect(daysBetween(isoDate("2024-03-01"), isoDate("2024-02-28"))).toBe(-2);
  });

  test("the first day of 1970 is day 0, a Thursday", () => {
    expect(dayNumberOf(isoDate("1970-01-01"))).toBe(0);
    expect(weekdayOf(isoDate("1970-01-01"))).toBe(4);
    expect(weekdayOf(isoDate("2026-11-22"))).toBe(7);
  });

  test("the earlier and the later of two days", () => {
    const [early, late] = [isoDate("2026-02-28"), isoDate("2026-12-01")];
    expect([earlierOf(early, late), earlierOf(late, early)]).toEqual([early, early]);
    expect([laterOf(early, late), laterOf(late, early)]).toEqual([late, late]);
  });

  test("a sum that leaves the four-digit years is refused, not written wrong", () => {
    expect(() => addDays(isoDate("2199-12-31"), 3_000_000)).toThrow(RangeError);
    expect(() => addDays(isoDate("2026-01-01"), Number.NaN)).toThrow(RangeError);
  });
});

describe("month ends (TC15)", () => {
  test("a year later with no such day is the last day of the month", () => {
    const leapDay = isoDate("2024-02-29");
    expect(addYears(leapDay, 2)).toBe("2026-02-28");
    expect(addYears(leapDay, 3)).toBe("2027-02-28");
    expect(addYears(leapDay, 4)).toBe("2028-02-29");
    expect(addYears(leapDay, 5)).toBe("2029-02-28");
  });

  test("a monthly series keeps the day it began on", () => {
    expect(monthlyDates(isoDate("2026-01-31"), 6)).toEqual([
      "2026-01-31",
      "2026-02-28",
      "2026-03-31",
      "2026-04-30",
      "2026-05-31",
      "2026-06-30",
    ]);
  });

  test("months run over the year's end in both directions", () => {
    expect(addMonths(isoDate("2026-11-30"), 3)).toBe("2027-02-28");
    expect(addMonths(isoDate("2026-01-31"), -2)).toBe("2025-11-30");
  });
});

describe("laws", () => {
  const days = fc.integer({
    min: dayNumberOf(isoDate("1900-01-01")),
    max: dayNumberOf(isoDate("2199-12-31")),
  });
  const dates = days.map(dateOfDayNumber);

  test("every day from 1900 to 2199 has a number of its own, one more than the day before", () => {
    const last = dayNumberOf(isoDate("2199-12-31"));
    let expected = Temporal.PlainDate.from("1900-01-01");
    for (let day = dayNumberOf(isoDate("1900-01-01")); day <= last; day += 1) {
      const date = dateOfDayNumber(day);
      if (date !== expected.toString() || dayNumberOf(date) !== day)
        expect.fail(`day ${day} is ${date}`);
      if (parseDate(date) !== date) expect.fail(`${date} is not read`);
      expected = expected.add({ days: 1 });
    }
    expect(expected.toString()).toBe("2200-01-01");
  });

  test("sums, differences, months and weekdays are Temporal's", () => {
    fc.assert(
      fc.property(dates, dates, fc.integer({ min: -3000, max: 3000 }), (date, other, count) => {
        const plain = Temporal.PlainDate.from(date);
        expect(addDays(date, count)).toBe(plain.add({ days: count }).toString());
        expect(addMonths(date, count)).toBe(plain.add({ months: count }).toString());
        expect(addYears(date, count % 100)).toBe(plain.add({ years: count % 100 }).toString());
        expect(daysBetween(date, other)).toBe(plain.until(other, { largestUnit: "days" }).days);
        expect(weekdayOf(date)).toBe(plain.dayOfWeek);
      }),
    );
  });
});
