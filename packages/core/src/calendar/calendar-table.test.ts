import { describe, expect, test } from "vitest";
import hypothetical2027 from "../../data/fixtures/hypothetical-2027.json" with { type: "json" };
import { AppError } from "../kernel/errors.ts";
import { parseCalendar } from "./calendar-table.ts";
import { tableWith } from "./calendars-for-tests.ts";

function refusalOf(json: unknown): string {
  try {
    parseCalendar(json);
  } catch (error) {
    if (error instanceof AppError && error.code === "config.invalid") return error.message;
    throw error;
  }
  return "not refused";
}

test("the years with a notice are read in order", () => {
  const table = parseCalendar(tableWith({ "2027": hypothetical2027 }));
  expect(table.officialYears.map(({ year }) => year)).toEqual([2024, 2025, 2026, 2027]);
  expect(table.officialYears[2]?.makeUpWorkdays).toContain("2026-02-28");
});

test("a year with no papers is no official year, whatever days it lists", () => {
  const table = parseCalendar(tableWith({ "2027": { ...hypothetical2027, papers: [] } }));
  expect(table.officialYears.map(({ year }) => year)).toEqual([2024, 2025, 2026]);
});

test("a notice may change the last seven days of the December before", () => {
  const notice = { ...hypothetical2027, makeUpWorkdays: ["2026-12-26"] };
  const table = parseCalendar(tableWith({ "2027": notice }));
  expect(table.officialYears.at(-1)?.makeUpWorkdays).toEqual(["2026-12-26"]);
});

describe("a wrong entry is named", () => {
  const year = hypothetical2027;

  test.each([
    [
      { ...year, restDaysOnWeekdays: ["2027-02-30"] },
      "must be a real day",
      "years.2027.restDaysOnWeekdays[0]",
    ],
    [
      { ...year, restDaysOnWeekdays: ["2027-01-02"] },
      "must be Monday to Friday",
      "restDaysOnWeekdays[0]",
    ],
    [
      { ...year, makeUpWorkdays: ["2027-02-19"] },
      "must be Saturday or Sunday",
      "makeUpWorkdays[0]",
    ],
    [
      { ...year, restDaysOnWeekdays: ["2026-10-01"] },
      "2026-10-01 cannot be of this notice",
      "2027",
    ],
    [
      { ...year, restDaysOnWeekdays: ["2028-01-03"] },
      "2028-01-03 cannot be of this notice",
      "2027",
    ],
    [{ ...year, restDaysOnWeekdays: [] }, "a notice always gives rest days", "restDaysOnWeekdays"],
    [{ ...year, papers: [{ title: "", published: "2026-11-30" }] }, "papers[0].title", "2027"],
    [{ ...year, makeupWorkdays: [] }, "makeupWorkdays", "2027"],
    [{ papers: [], restDaysOnWeekdays: [] }, "makeUpWorkdays", "2027"],
  ])("%#", (entry, problem, where) => {
    const refusal = refusalOf(tableWith({ "2027": entry }));
    expect(refusal).toContain(problem);
    expect(refusal).toContain(where);
  });

  test("a key that is no year", () => {
    expect(refusalOf(tableWith({ next: year }))).toContain("years.next");
  });

  test.each([undefined, null, [], "{}", {}])("%j is no table", (json) => {
    expect(refusalOf(json)).toContain("the calendar table is wrong");
  });
});
