import { describe, expect, test } from "vitest";
import { calendarUntil2026, calendarWith } from "./calendars-for-tests.ts";
import { isoDate } from "./dates.ts";
import { officialYearOf } from "./holiday-entry.ts";
import { entry2027 } from "./holidays-for-tests.ts";
import {
  calendarOf,
  calendarWithDays,
  formerCalendar,
  latestEntries,
} from "./organisation-calendar.ts";

const found = isoDate("2027-01-11");
const wrong = { ...entry2027, makeUpWorkdays: entry2027.makeUpWorkdays.slice(1) };
const shipped = calendarWith({
  "2027": {
    papers: [{ title: "通知", published: "2026-11-10" }],
    restDaysOnWeekdays: officialYearOf(entry2027).restDaysOnWeekdays,
    makeUpWorkdays: ["2027-02-20", "2027-02-21", "2027-05-08", "2027-09-26", "2027-10-09"],
  },
});

test("without an entry an organisation counts by the product's calendar", () => {
  expect(calendarOf(calendarUntil2026, {})).toBe(calendarUntil2026);
  expect(calendarOf(calendarUntil2026, { holidays: [] })).toBe(calendarUntil2026);
});

test("an entered year is official, and the calendar has a version of its own", () => {
  const own = calendarOf(calendarUntil2026, { holidays: [entry2027] });
  expect(calendarUntil2026.addWorkingDays(found, 20).status).toBe("provisional");
  expect(own.addWorkingDays(found, 20)).toMatchObject({ status: "official", date: "2027-02-15" });
  expect(own.version).not.toBe(calendarUntil2026.version);
  expect(own.officialYears).toEqual([2024, 2025, 2026, 2027]);
});

test("the calendar is made once for settings that were read once, and again from another product", () => {
  const holidays = [entry2027];
  const own = calendarOf(calendarUntil2026, { holidays });
  expect(calendarOf(calendarUntil2026, { holidays })).toBe(own);
  expect(calendarOf(own, { holidays })).toBe(own);
  expect(calendarOf(shipped, { holidays })).toBe(shipped);
});

test("of a year that was entered twice the later entry counts", () => {
  const holidays = [wrong, entry2027];
  expect(latestEntries({ holidays })).toEqual([entry2027]);
  const own = calendarOf(calendarUntil2026, { holidays });
  expect(own.version).toBe(calendarOf(calendarUntil2026, { holidays: [entry2027] }).version);
});

test("once the product has the year, the product's days count", () => {
  expect(calendarOf(shipped, { holidays: [entry2027] })).toBe(shipped);
  expect(shipped.isWorkingDay(isoDate("2027-01-31"))).toBe(false);
});

test("proposed days take the place of what is entered, and nothing is kept of them", () => {
  const settings = { holidays: [wrong] };
  const proposed = calendarWithDays(calendarOf(calendarUntil2026, settings), settings, entry2027);
  expect(proposed.version).toBe(calendarOf(calendarUntil2026, { holidays: [entry2027] }).version);
});

describe("the calendar of an earlier plan is found again by its version", () => {
  const holidays = [wrong, entry2027];

  test("before the first entry, and before it was corrected", () => {
    const corrected = calendarOf(calendarUntil2026, { holidays });
    const first = calendarOf(calendarUntil2026, { holidays: [wrong] });
    for (const former of [calendarUntil2026, first, corrected]) {
      const again = formerCalendar(corrected, { holidays }, former.version);
      expect(again?.version).toBe(former.version);
    }
  });

  test("after the product has learned the year", () => {
    const own = calendarOf(calendarUntil2026, { holidays });
    expect(formerCalendar(shipped, { holidays }, own.version)?.version).toBe(own.version);
  });

  test("not that of another edition of the product, nor without any entry", () => {
    expect(formerCalendar(shipped, { holidays }, "cn-2023-00000000")).toBeUndefined();
    expect(formerCalendar(shipped, {}, calendarUntil2026.version)).toBeUndefined();
  });
});
