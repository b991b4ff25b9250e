import { expect, test } from "vitest";
import { addDays, isoDate } from "../calendar/dates.ts";
import { foreseeableYears, newYearsEveOf } from "../calendar/statutory-days.ts";
import { afterNewYear } from "./quiet-hours.ts";

test("clients are left alone from New Year's Eve until the third day of the new year", () => {
  const days = ["2026-02-15", "2026-02-16", "2026-02-17", "2026-02-18", "2026-02-19"];
  expect(days.map((day) => afterNewYear(isoDate(day)))).toEqual([
    undefined,
    "2026-02-19",
    "2026-02-19",
    "2026-02-19",
    undefined,
  ]);
});

test("a year without a notice is known by the moon: 2027 begins its rest on 02-05", () => {
  expect(afterNewYear(isoDate("2027-02-05"))).toBe("2027-02-08");
  expect(afterNewYear(isoDate("2027-02-08"))).toBeUndefined();
});

test("in every year that is foreseen there are exactly three such days", () => {
  for (const year of foreseeableYears) {
    const start = isoDate(`${year}-01-01`);
    const days = Array.from({ length: 90 }, (_, index) => addDays(start, index));
    const silent = days.filter((day) => afterNewYear(day) !== undefined);
    expect(silent).toHaveLength(3);
    expect(silent[0]).toBe(newYearsEveOf(year));
  }
});

test("a year whose moon nobody worked out has none", () => {
  expect(afterNewYear(isoDate("2099-01-21"))).toBeUndefined();
});
