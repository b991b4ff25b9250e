import { expect, test } from "vitest";
import { sumImpact, type ImpactPage } from "./sum-impact.ts";

const example = { clientId: "li", followUp: "f", title: "t", to: "2026-12-01" };

const page: ImpactPage = {
  files: 50,
  moved: 3,
  ended: 1,
  toldAgain: 2,
  remindersAtOnce: 1,
  largestShiftDays: { earlier: 0, later: 5 },
  examples: [example],
};

test("pages add up, and the largest shift is the largest of any page", () => {
  const second = { ...page, files: 7, largestShiftDays: { earlier: 4, later: 2 } };
  expect(sumImpact([page, second])).toEqual({
    files: 57,
    moved: 6,
    ended: 2,
    appeared: 0,
    settled: 0,
    toldAgain: 4,
    remindersAtOnce: 2,
    largestShiftDays: { earlier: 4, later: 5 },
    examples: [example, example],
  });
});

test("before the first page nothing is counted, and of many pages twenty examples stay", () => {
  expect(sumImpact([])).toMatchObject({ files: 0, largestShiftDays: { earlier: 0, later: 0 } });
  const pages = Array.from({ length: 30 }, () => page);
  expect(sumImpact(pages).examples).toHaveLength(20);
});
