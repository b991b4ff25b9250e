import { isoDate } from "@aftercare/core/calendar/dates.ts";
import { expect, test } from "vitest";
import { marksOf, mostLanes, spanOf, ticksOf } from "./year-line.ts";

const today = isoDate("2026-11-25");
const box = { width: 366, room: 10, span: 366 };
const due = (...days: string[]) => days.map((day) => ({ due: day }));

test("a day stands where it is in the coming year", () => {
  const marks = marksOf(due("2026-11-25", "2026-12-25", "2027-11-25"), today, box);
  expect(marks.map(({ x }) => x)).toEqual([0, 30, 365]);
});

test("days that are past or further than a year are not on the line", () => {
  expect(marksOf(due("2026-11-24", "2027-11-26", "2031-01-01"), today, box)).toEqual([]);
});

test("days close together stand above one another, and a free place on the line is taken again", () => {
  const marks = marksOf(due("2026-12-01", "2026-12-02", "2026-12-03", "2026-12-30"), today, box);
  expect(marks.map(({ lane }) => lane)).toEqual([0, 1, 2, 0]);
});

test("however many fall on one day, they stay in the picture", () => {
  const same = Array.from({ length: 9 }, () => "2026-12-01");
  const lanes = marksOf(due(...same), today, box).map(({ lane }) => lane);
  expect(Math.max(...lanes)).toBe(mostLanes - 1);
});

test("the line ends soon after its last day, and within a year", () => {
  expect(spanOf([], today)).toBe(92);
  expect(spanOf(due("2026-12-01"), today)).toBe(92);
  expect(spanOf(due("2027-05-24"), today)).toBe(194);
  expect(spanOf(due("2026-12-01", "2031-01-01"), today)).toBe(366);
});

test("the months of a short line all have their names", () => {
  const months = ticksOf(today, 340, 92).map(({ month }) => month);
  expect(months).toEqual([12, 1, 2]);
});

test("of a whole year every second month is named where it begins", () => {
  expect(ticksOf(today, 366, 366)).toMatchObject([
    { month: 12, x: 6 },
    { month: 2, x: 68 },
    { month: 4, x: 127 },
    { month: 6 },
    { month: 8 },
    { month: 10 },
  ]);
});
