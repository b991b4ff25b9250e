import published from "chinese-days/dist/chinese-days.json" with { type: "json" };
import { describe, expect, test } from "vitest";
import hypothetical2027 from "../../data/fixtures/hypothetical-2027.json" with { type: "json" };
import officialTable from "../../data/cn-calendar.json" with { type: "json" };
import { parseCalendar } from "./calendar-table.ts";
import { calendarUntil2026, calendarWith } from "./calendars-for-tests.ts";
import { cnCalendar } from "./cn-calendar.ts";
import { addDays, isoDate, weekdayOf } from "./dates.ts";
import { makeCalendar, type DateEstimate } from "./working-days.ts";

function add(date: string, workingDays: number): DateEstimate {
  return calendarUntil2026.addWorkingDays(isoDate(date), workingDays);
}

function roll(date: string): DateEstimate {
  return calendarUntil2026.rollForward(isoDate(date));
}

function official(date: string): DateEstimate {
  return {
    date: isoDate(date),
    status: "official",
    earliest: isoDate(date),
    latest: isoDate(date),
  };
}

function provisional(date: string, earliest: string, latest: string): DateEstimate {
  return {
    date: isoDate(date),
    status: "provisional",
    earliest: isoDate(earliest),
    latest: isoDate(latest),
  };
}

describe("official years", () => {
  // The library's data, not its functions: west of Greenwich those shift every holiday by a day.
  test("every day of 2024 to 2026 is what chinese-days has", () => {
    for (let day = isoDate("2024-01-01"); day <= "2026-12-31"; day = addDays(day, 1)) {
      const isWorked =
        day in published.workdays || (weekdayOf(day) <= 5 && !(day in published.holidays));
      expect(`${day} ${cnCalendar.isWorkingDay(day)}`).toBe(`${day} ${isWorked}`);
    }
  });

  test.each([
    ["TC01 window", "2025-09-20", 20, "2025-10-23"],
    ["TC01 triage", "2025-09-20", 1, "2025-09-22"],
    ["TC01 mail at -10", "2025-10-23", -10, "2025-10-10"],
    ["TC01 mail at -5", "2025-10-23", -5, "2025-10-16"],
    ["TC01 mail at -2", "2025-10-23", -2, "2025-10-21"],
    ["TC02 window over a make-up Saturday", "2026-02-24", 20, "2026-03-23"],
    ["TC02 mail at -10", "2026-03-23", -10, "2026-03-09"],
    ["TC02 mail at -5", "2026-03-23", -5, "2026-03-16"],
    ["TC02 mail at -2", "2026-03-23", -2, "2026-03-19"],
    ["TC04 window over Mid-Autumn and National Day", "2026-09-18", 20, "2026-10-22"],
    ["TC04 mail at -10", "2026-10-22", -10, "2026-10-09"],
    ["TC04 mail at -5", "2026-10-22", -5, "2026-10-15"],
    ["TC04 mail at -2", "2026-10-22", -2, "2026-10-20"],
    ["TC11 triage", "2026-03-10", 1, "2026-03-11"],
  ])("%s: %s %i wd is %s", (_case, date, workingDays, expected) => {
    expect(add(date, workingDays)).toEqual(official(expected));
  });

  test.each([
    ["TC01", "2025-07-05", "2025-07-07"],
    ["TC01", "2025-07-20", "2025-07-21"],
    ["TC01", "2025-08-04", "2025-08-04"],
    ["TC01", "2025-10-07", "2025-10-09"],
    ["TC01", "2025-12-21", "2025-12-22"],
    ["TC02", "2026-02-19", "2026-02-24"],
    ["TC02", "2026-03-19", "2026-03-19"],
    ["TC02", "2026-04-05", "2026-04-07"],
    ["TC04", "2026-10-05", "2026-10-08"],
    ["TC09", "2026-05-01", "2026-05-06"],
    ["TC19", "2026-02-20", "2026-02-24"],
    ["TC19", "2026-04-06", "2026-04-07"],
  ])("%s: %s rolls to %s", (_case, date, expected) => {
    expect(roll(date)).toEqual(official(expected));
  });

  test("a make-up Saturday is a working day and does not roll", () => {
    expect(calendarUntil2026.isWorkingDay(isoDate("2026-02-28"))).toBe(true);
    expect(roll("2026-02-28")).toEqual(official("2026-02-28"));
  });
});

describe("the year that is not published (TC06)", () => {
  test.each([
    ["2026-12-03", "2026-12-31", "2026-12-31", "2026-12-31"],
    ["2026-12-04", "2027-01-04", "2027-01-01", "2027-01-04"],
    ["2026-12-21", "2027-01-19", "2027-01-18", "2027-01-19"],
    ["2027-01-11", "2027-02-12", "2027-02-08", "2027-02-16"],
    ["2027-01-25", "2027-02-26", "2027-02-22", "2027-03-02"],
  ])("%s + 20 wd is %s, from %s to %s", (found, date, earliest, latest) => {
    expect(add(found, 20)).toEqual(provisional(date, earliest, latest));
  });

  test.each([
    ["2026-12-03", "2026-12-31"],
    ["2026-12-04", "2027-01-04"],
    ["2026-12-21", "2027-01-19"],
    ["2027-01-11", "2027-02-15"],
    ["2027-01-25", "2027-02-26"],
  ])("with a notice for 2027, %s + 20 wd is %s and official", (found, date) => {
    const calendar = calendarWith({ "2027": hypothetical2027 });
    expect(calendar.addWorkingDays(isoDate(found), 20)).toEqual(official(date));
  });

  test("a year with no papers stays provisional, and its days count for nothing", () => {
    const calendar = calendarWith({ "2027": { ...hypothetical2027, papers: [] } });
    expect(calendar.officialYears).toEqual([2024, 2025, 2026]);
    expect(calendar.version).toBe(calendarUntil2026.version);
    expect(calendar.addWorkingDays(isoDate("2027-01-11"), 20)).toEqual(add("2027-01-11", 20));
  });

  test("going back from it the range is the other way round: more holidays, earlier day", () => {
    expect(add("2027-02-16", -3)).toEqual(provisional("2027-02-11", "2027-02-03", "2027-02-11"));
  });

  test("a rest day rolls by the best reading, with its range", () => {
    expect(roll("2027-02-06")).toEqual(provisional("2027-02-11", "2027-02-08", "2027-02-15"));
  });

  test("a working day rolls nowhere, yet a notice may still make it a rest day", () => {
    expect(roll("2027-03-01")).toEqual(provisional("2027-03-01", "2027-03-01", "2027-03-01"));
  });
});

describe("late December", () => {
  test.each([
    ["2026-11-26", "2026-12-24", "official"],
    ["2026-11-27", "2026-12-25", "provisional"],
    ["2026-12-03", "2026-12-31", "provisional"],
    ["2025-12-03", "2025-12-31", "official"],
    ["2024-12-03", "2024-12-31", "official"],
  ])("%s + 20 wd is %s, %s", (found, date, status) => {
    expect(add(found, 20)).toMatchObject({ date, status });
  });

  test("a window that passes through an unsettled one is provisional wherever it starts", () => {
    expect(add("2026-10-30", 60).status).toBe("provisional");
    expect(add("2027-01-04", -5).status).toBe("provisional");
  });

  test("the notice of the next year may rewrite it", () => {
    const notice = {
      ...hypothetical2027,
      restDaysOnWeekdays: ["2026-12-31", "2027-01-01"],
      makeUpWorkdays: ["2026-12-26"],
    };
    const calendar = calendarWith({ "2027": notice });
    expect(calendar.isWorkingDay(isoDate("2026-12-26"))).toBe(true);
    expect(calendar.rollForward(isoDate("2026-12-31"))).toEqual(official("2027-01-04"));
  });
});

describe("the edges of what is known", () => {
  test("before the first notice it is Monday to Friday, provisional", () => {
    expect(add("2023-09-28", 5)).toEqual(provisional("2023-10-05", "2023-10-05", "2023-10-05"));
    expect(add("2023-12-29", 1)).toEqual(provisional("2024-01-02", "2024-01-02", "2024-01-02"));
    expect(add("2023-12-31", 1)).toEqual(official("2024-01-02"));
  });

  test("a year before the first notice is not foreseen, though its movable days are known", () => {
    const years = { "2026": officialTable.years["2026"] };
    const calendar = makeCalendar(parseCalendar({ ...officialTable, years }));
    expect(calendar.isWorkingDay(isoDate("2025-10-01"))).toBe(true);
    expect(calendar.rollForward(isoDate("2025-10-01")).status).toBe("provisional");
  });

  test("beyond the known moons it is Monday to Friday, provisional", () => {
    expect(add("2060-09-30", 1)).toEqual(provisional("2060-10-01", "2060-10-01", "2060-10-01"));
  });

  test("a gap between two notices is as provisional as the future", () => {
    const calendar = calendarWith({ "2028": { ...hypothetical2027, ...restOf2028 } });
    expect(calendar.addWorkingDays(isoDate("2027-01-11"), 20)).toEqual(add("2027-01-11", 20));
    expect(calendar.addWorkingDays(isoDate("2028-03-01"), 20).status).toBe("official");
    expect(calendar.addWorkingDays(isoDate("2027-12-30"), 5).status).toBe("provisional");
  });

  test("no working days at all is the day itself, a rest day too", () => {
    expect(add("2026-10-03", 0)).toEqual(official("2026-10-03"));
    expect(add("2027-10-03", 0)).toEqual(official("2027-10-03"));
  });

  test("with no notice at all every window is provisional", () => {
    const calendar = makeCalendar({ officialYears: [] });
    expect(calendar.addWorkingDays(isoDate("2026-03-02"), 1).status).toBe("provisional");
    expect(calendar.version).toMatch(/^cn-none-[0-9a-f]{8}$/);
  });
});

const restOf2028 = { restDaysOnWeekdays: ["2028-01-26"], makeUpWorkdays: [] };

describe("the version", () => {
  test("names the last official year", () => {
    expect(calendarUntil2026.version).toMatch(/^cn-2026-[0-9a-f]{8}$/);
    expect(calendarUntil2026.officialYears).toEqual([2024, 2025, 2026]);
  });

  test("changes with a new year and with a corrected day, not with a title", () => {
    const [year2026, papers] = [
      officialTable.years["2026"],
      [{ title: "更正", published: "2025-11-05" }],
    ];
    const corrected = { ...year2026, makeUpWorkdays: year2026.makeUpWorkdays.slice(1) };
    expect(calendarWith({ "2027": hypothetical2027 }).version).toMatch(/^cn-2027-/);
    expect(calendarWith({ "2026": corrected }).version).not.toBe(calendarUntil2026.version);
    expect(calendarWith({ "2026": { ...year2026, papers } }).version).toBe(
      calendarUntil2026.version,
    );
  });
});
