import { expect, test } from "vitest";
import { calendarUntil2026 } from "./calendars-for-tests.ts";
import { workingDaysBetween } from "./count-working-days.ts";
import { isoDate } from "./dates.ts";

const between = (from: string, to: string) =>
  workingDaysBetween(calendarUntil2026, isoDate(from), isoDate(to));

test("the first day does not count, the last one does, and rest days never", () => {
  expect(between("2026-11-25", "2026-11-25")).toBe(0);
  expect(between("2026-11-25", "2026-11-26")).toBe(1);
  // Friday to Monday.
  expect(between("2026-11-27", "2026-11-30")).toBe(1);
  expect(between("2026-11-27", "2026-11-29")).toBe(0);
});

test("holidays rest and make-up days work", () => {
  // National Day 2026 rests from 1 to 7 October; Saturday 10 October works.
  expect(between("2026-09-30", "2026-10-08")).toBe(1);
  expect(between("2026-10-09", "2026-10-10")).toBe(1);
});

test("what has passed is counted back to its day", () => {
  expect(between("2026-11-26", "2026-11-25")).toBe(-1);
  expect(between("2026-11-30", "2026-11-27")).toBe(-1);
});

test("it agrees with counting forward by working days", () => {
  const from = isoDate("2026-04-28");
  for (let count = 1; count <= 60; count += 1) {
    const { date } = calendarUntil2026.addWorkingDays(from, count);
    expect(between(from, date)).toBe(count);
  }
});
