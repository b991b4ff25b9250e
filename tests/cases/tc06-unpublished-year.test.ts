import { calendarUntil2026, calendarWith } from "@aftercare/core/calendar/calendars-for-tests.ts";
import { isoDate } from "@aftercare/core/calendar/dates.ts";
import notice from "@aftercare/core/data/fixtures/hypothetical-2027.json" with { type: "json" };
import { describe, expect, test } from "vitest";

/** TC06: the window to object, 20 working days, before and after the notice for 2027 is published. */

const windows = [
  row("2026-12-03", "2026-12-31", ["2026-12-31", "2026-12-31"], "2026-12-31"),
  row("2026-12-04", "2027-01-04", ["2027-01-01", "2027-01-04"], "2027-01-04"),
  row("2026-12-21", "2027-01-19", ["2027-01-18", "2027-01-19"], "2027-01-19"),
  row("2027-01-11", "2027-02-12", ["2027-02-08", "2027-02-16"], "2027-02-15"),
  row("2027-01-25", "2027-02-26", ["2027-02-22", "2027-03-02"], "2027-02-26"),
];

function row(found: string, best: string, range: [string, string], announced: string) {
  return { found: isoDate(found), best, range, announced };
}

describe("before the notice", () => {
  test.each(windows)("found on $found: provisionally $best, within $range", (window) => {
    const [earliest, latest] = window.range;
    expect(calendarUntil2026.addWorkingDays(window.found, 20)).toEqual({
      date: window.best,
      status: "provisional",
      earliest,
      latest,
    });
  });

  test.each(windows)("an entry for 2027 without papers changes nothing for $found", ({ found }) => {
    const withoutPapers = calendarWith({ "2027": { ...notice, papers: [] } });
    expect(withoutPapers.addWorkingDays(found, 20)).toEqual(
      calendarUntil2026.addWorkingDays(found, 20),
    );
  });
});

describe("with the (hypothetical) notice", () => {
  const afterwards = calendarWith({ "2027": notice });

  test.each(windows)("found on $found: officially $announced", ({ found, announced }) => {
    expect(afterwards.addWorkingDays(found, 20)).toEqual({
      date: announced,
      status: "official",
      earliest: announced,
      latest: announced,
    });
  });

  test("a plan can tell that the calendar it was made by is not the one in force", () => {
    expect(afterwards.version).not.toBe(calendarUntil2026.version);
  });
});
