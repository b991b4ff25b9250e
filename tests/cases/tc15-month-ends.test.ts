import { expect, test } from "vitest";
import { addYears, isoDate, monthlyDates } from "@aftercare/core/calendar/dates.ts";
import { keepUntil } from "@aftercare/core/evidence/retention.ts";
import { settledOn } from "@aftercare/core/testing/told-story.ts";
import { openOne } from "./expected.ts";

/** TC15: month ends, and how long proofs are kept. The purge itself is tested on real files. */

test("two, three and five years after 29 February end on 28 February", () => {
  const settled = isoDate("2024-02-29");
  expect([2, 3, 5].map((years) => addYears(settled, years))).toEqual([
    "2026-02-28",
    "2027-02-28",
    "2029-02-28",
  ]);
  expect(keepUntil(settled, true).until).toBe("2029-02-28");
});

test("a monthly plan keeps its anchor day", () => {
  expect(monthlyDates(isoDate("2026-01-31"), 6)).toEqual([
    "2026-01-31",
    "2026-02-28",
    "2026-03-31",
    "2026-04-30",
    "2026-05-31",
    "2026-06-30",
  ]);
});

test("with overdue history the old record is looked for a day after five years", () => {
  const story = settledOn("2024-02-29", { hadOverdue: true });
  expect(openOne(story, "2024-02-29", "R13").due).toBe("2029-03-01");
});

test("a deferred purge moves the end of keeping and tells the staff", () => {
  const story = settledOn("2024-02-29")
    .tell("2027-03-01", "evidence.held", { held: true, reason: "诉讼" })
    .tell("2027-03-01", "evidence.purge-deferred", { until: "2027-03-31" });
  expect(openOne(story, "2027-03-01", "R12")).toMatchObject({ due: "2027-03-31" });
  expect(openOne(story, "2027-03-01", "N04").steps[0]).toMatchObject({
    audience: "staff",
    notice: "purge-blocked",
    state: "due",
  });
});
