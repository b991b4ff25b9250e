import { expect, test } from "vitest";
import { daysIn, rangesOf, weekdayRangesOf } from "./day-ranges.ts";

test("days in a row are one range, whatever order they come in", () => {
  expect(rangesOf(["2027-02-07", "2027-02-05", "2027-02-06", "2027-05-01"])).toEqual([
    { from: "2027-02-05", to: "2027-02-07" },
    { from: "2027-05-01", to: "2027-05-01" },
  ]);
});

test("days off on weekdays run on over a weekend, and not over one that is worked", () => {
  const [friday, monday] = ["2026-02-20", "2026-02-23"];
  expect(weekdayRangesOf([friday, monday], [])).toEqual([{ from: friday, to: monday }]);
  expect(weekdayRangesOf([friday, monday], ["2026-02-22"])).toHaveLength(2);
  expect(rangesOf([friday, monday])).toHaveLength(2);
});

test("a range names each of its days", () => {
  expect(daysIn({ from: "2026-12-31", to: "2027-01-02" })).toEqual([
    "2026-12-31",
    "2027-01-01",
    "2027-01-02",
  ]);
  expect(daysIn({ from: "2027-01-02", to: "2027-01-01" })).toEqual([]);
});
