import { writeRefusal } from "../kernel/refusal-texts.ts";
import { describe, expect, test } from "vitest";
import officialTable from "../../data/cn-calendar.json" with { type: "json" };
import { parseCalendar } from "./calendar-table.ts";
import { calendarUntil2026 } from "./calendars-for-tests.ts";
import { addDays, isoDate, type IsoDate } from "./dates.ts";
import { balanceOf, isBalanced, type HolidayDays } from "./holiday-entry.ts";
import { holidays2027, notice2027 } from "./holidays-for-tests.ts";
import { refuseHolidays, refuseNotice } from "./refuse-holidays.ts";

const today = isoDate("2026-11-20");
const { officialYears } = calendarUntil2026.table;
const known = { today, productYears: [2024, 2025, 2026], otherYears: officialYears };

const codeOf = (days: Partial<HolidayDays>, other = known) => {
  const refused = refuseHolidays({ ...holidays2027, ...days }, other);
  return refused && [refused.code, refused.field];
};
const without = (...days: string[]) => holidays2027.restDays.filter((day) => !days.includes(day));
const withDays = (...days: string[]): IsoDate[] => [
  ...holidays2027.restDays,
  ...days.map((day) => isoDate(day)),
];

test("a whole notice is taken, weekends among its days off and all", () => {
  expect(codeOf({})).toBeUndefined();
});

describe("the notices that came are taken as they stand", () => {
  test.each([2025, 2026] as const)("of %i", (year) => {
    const { restDaysOnWeekdays, makeUpWorkdays } = officialTable.years[year];
    const days = {
      year,
      restDays: restDaysOnWeekdays.map(isoDate),
      makeUpWorkdays: makeUpWorkdays.map(isoDate),
    };
    const before = parseCalendar(officialTable).officialYears.filter((one) => one.year < year);
    const then = { today: isoDate(`${year - 1}-11-20`), productYears: [2024], otherYears: before };
    expect(codeOf(days, then)).toBeUndefined();
    expect(isBalanced(balanceOf(days))).toBe(true);
  });
});

describe("what cannot be a notice is refused, and says why", () => {
  test.each<[string, Partial<HolidayDays>, string, string]>([
    ["a year the product has", { year: 2026 }, "calendar.year-official", "year"],
    ["the year after next", { year: 2028 }, "calendar.year-out-of-reach", "year"],
    ["a year long gone", { year: 2023 }, "calendar.year-out-of-reach", "year"],
    [
      "a day of another year",
      { restDays: withDays("2028-01-01") },
      "calendar.day-outside",
      "restDays",
    ],
    [
      "a make-up day before late December",
      { makeUpWorkdays: [isoDate("2026-12-19")] },
      "calendar.day-outside",
      "makeUpWorkdays",
    ],
    ["a day twice", { restDays: withDays("2027-01-01") }, "calendar.day-twice", "restDays"],
    [
      "a day both off and worked",
      { makeUpWorkdays: [isoDate("2027-01-02")] },
      "calendar.day-twice",
      "makeUpWorkdays",
    ],
    [
      "a make-up day on a Monday",
      { makeUpWorkdays: [isoDate("2027-02-22")] },
      "calendar.make-up-on-weekday",
      "makeUpWorkdays",
    ],
    [
      "a festival on which people work",
      { restDays: without("2027-06-09") },
      "calendar.festival-uncovered",
      "restDays",
    ],
    [
      "a festival on a weekend that is made a working day",
      { restDays: without("2027-10-02"), makeUpWorkdays: [isoDate("2027-10-02")] },
      "calendar.festival-uncovered",
      "restDays",
    ],
  ])("%s", (_, days, code, field) => {
    expect(codeOf(days)).toEqual([code, field]);
  });

  test("a day that another year's notice has settled", () => {
    const neighbour = {
      year: 2028,
      restDaysOnWeekdays: [],
      makeUpWorkdays: [isoDate("2027-12-26")],
    };
    const makeUpWorkdays = [...holidays2027.makeUpWorkdays, isoDate("2027-12-26")];
    const others = { ...known, otherYears: [...officialYears, neighbour] };
    expect(codeOf({ makeUpWorkdays }, others)).toEqual([
      "calendar.day-of-another-year",
      "makeUpWorkdays",
    ]);
  });

  test("the sentence names the festivals and the days in both languages", () => {
    const refused = refuseHolidays({ ...holidays2027, restDays: without("2027-04-05") }, known);
    expect(refused && writeRefusal(refused)).toEqual({
      "zh-CN": "清明节是法定节日，2027-04-05 应该放假。请对照通知补上。",
      en: "2027-04-05 should be off: Qingming. Compare with the notice and add what is missing.",
    });
  });
});

test("another sum than the law's 13 days is seen, and is no refusal", () => {
  const [, ...makeUpWorkdays] = holidays2027.makeUpWorkdays;
  expect(codeOf({ makeUpWorkdays })).toBeUndefined();
  const balance = balanceOf({ ...holidays2027, makeUpWorkdays });
  expect(balance).toEqual({ restOnWeekdays: 18, makeUp: 4, byLaw: 13 });
  expect(isBalanced(balance)).toBe(false);
});

describe("the paper", () => {
  const codeOfNotice = (change: object) =>
    refuseNotice({ ...notice2027, ...change }, { today })?.code;

  test("is one that is out, on a government's site", () => {
    expect(codeOfNotice({})).toBeUndefined();
    expect(codeOfNotice({ published: today })).toBeUndefined();
    expect(codeOfNotice({ published: addDays(today, 1) })).toBe("calendar.published-ahead");
  });

  test.each([
    "http://www.gov.cn/a",
    "https://www.gov.cn.example.org/a",
    "https://notgov.cn/a",
    "https://example.org/?https://www.gov.cn/",
    "https://www.gov.cn@example.org/a",
  ])("%s is no government's site", (url) => {
    expect(codeOfNotice({ url })).toBe("calendar.source-elsewhere");
  });
});
