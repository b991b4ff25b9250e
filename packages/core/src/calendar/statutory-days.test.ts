import { describe, expect, test } from "vitest";
import officialTable from "../../data/cn-calendar.json" with { type: "json" };
import statutory from "../../data/statutory-days.json" with { type: "json" };
import { addDays, dateOfDayNumber, daysBetween, isoDate, type IsoDate } from "./dates.ts";
import { daysOfNewMoons, dayOfQingming } from "./sky-for-tests.ts";
import { blockRestDays, foreseeableYears, statutoryRestDays } from "./statutory-days.ts";

const years = Object.entries(statutory.movableDays).map(([year, days]) => ({
  year: Number(year),
  newYear: addDays(isoDate(days.newYearsEve), 1),
  qingming: isoDate(days.qingming),
  dragonBoat: isoDate(days.dragonBoat),
  midAutumn: isoDate(days.midAutumn),
}));

function datesOf(days: readonly number[]): IsoDate[] {
  return days.map(dateOfDayNumber).toSorted();
}

test("the movable days of 2024 to 2045 are there", () => {
  expect(foreseeableYears).toEqual(Array.from({ length: 22 }, (_, index) => 2024 + index));
});

describe("the movable days are right", () => {
  test.each(years)("by the new moons and the sun over Beijing: $year", (days) => {
    const firstOfMonths = daysOfNewMoons(days.year);
    expect(firstOfMonths).toContain(days.newYear);
    expect(firstOfMonths).toContain(addDays(days.dragonBoat, -4));
    expect(firstOfMonths).toContain(addDays(days.midAutumn, -14));
    expect(dayOfQingming(days.year)).toBe(days.qingming);
  });

  test("by Intl, but for the two new years whose moon comes minutes from midnight", () => {
    const differences = years.flatMap(({ newYear, dragonBoat, midAutumn }) => [
      ...differenceFromIntl(newYear, "1/1"),
      ...differenceFromIntl(dragonBoat, "5/5"),
      ...differenceFromIntl(midAutumn, "8/15"),
    ]);
    const known = ["2027-02-06 is 12/30", "2030-02-03 is 1/2"];
    expect(differences.filter((difference) => !known.includes(difference))).toEqual([]);
  });
});

const lunar = new Intl.DateTimeFormat("en-u-ca-chinese", {
  timeZone: "UTC",
  month: "numeric",
  day: "numeric",
});

function differenceFromIntl(date: IsoDate, expected: string): string[] {
  const parts = lunar.formatToParts(daysBetween(isoDate("1970-01-01"), date) * 86_400_000);
  const [month, day] = ["month", "day"].map(
    (type) => parts.find((part) => part.type === type)?.value,
  );
  return `${month}/${day}` === expected ? [] : [`${date} is ${month}/${day}`];
}

describe("the rules against the notices that came", () => {
  test.each([2025, 2026] as const)("each statutory weekday of %i was off", (year) => {
    const off = officialTable.years[year].restDaysOnWeekdays;
    expect(datesOf(statutoryRestDays(year)).filter((day) => !off.includes(day))).toEqual([]);
  });

  test("in 2024 New Year's Eve was not yet law, and 2 May was off by the notice alone", () => {
    const off = officialTable.years[2024].restDaysOnWeekdays;
    expect(datesOf(statutoryRestDays(2024)).filter((day) => !off.includes(day))).toEqual([
      "2024-02-09",
    ]);
  });

  test.each([2025, 2026] as const)("the block rule gives exactly the rest days of %i", (year) => {
    expect(datesOf(blockRestDays(year))).toEqual(officialTable.years[year].restDaysOnWeekdays);
  });
});

describe("a year still to come", () => {
  test.each(foreseeableYears)("%i gives 13 working days off, all inside the blocks", (year) => {
    const [statutoryDays, blockDays] = [statutoryRestDays(year), blockRestDays(year)];
    expect(new Set(statutoryDays).size).toBe(13);
    expect(statutoryDays.filter((day) => !blockDays.includes(day))).toEqual([]);
  });

  test("makes weekend days good on the next working days", () => {
    expect(datesOf(statutoryRestDays(2027))).toEqual([
      "2027-01-01",
      "2027-02-05",
      "2027-02-08",
      "2027-02-09",
      "2027-02-10",
      "2027-04-05",
      "2027-05-03",
      "2027-05-04",
      "2027-06-09",
      "2027-09-15",
      "2027-10-01",
      "2027-10-04",
      "2027-10-05",
    ]);
  });

  test("gives a day more where two holidays meet: Mid-Autumn 2028 is on 3 October", () => {
    expect(datesOf(statutoryRestDays(2028)).slice(-4)).toEqual([
      "2028-10-02",
      "2028-10-03",
      "2028-10-04",
      "2028-10-05",
    ]);
  });

  test("a Tuesday New Year takes the Monday, in the December before, as in 2018", () => {
    expect(datesOf(blockRestDays(2030)).slice(0, 2)).toEqual(["2029-12-31", "2030-01-01"]);
  });

  test("a Wednesday stands alone", () => {
    expect(datesOf(blockRestDays(2027)).filter((day) => day.startsWith("2027-09"))).toEqual([
      "2027-09-15",
    ]);
  });

  test("National Day has seven days, and eight with Mid-Autumn in them", () => {
    expect(datesOf(blockRestDays(2027)).at(-1)).toBe("2027-10-07");
    expect(datesOf(blockRestDays(2031)).at(-1)).toBe("2031-10-08");
  });

  test("is unknown when its movable days are", () => {
    expect(statutoryRestDays(2046)).toEqual([]);
    expect(blockRestDays(2046)).toEqual([]);
  });
});
