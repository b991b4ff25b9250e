import { assert, integer, property } from "fast-check";
import { expect, test } from "vitest";
import { isoDate } from "../calendar/dates.ts";
import { peakMonthOf, shareOf, surplusOf, sustainabilityOf } from "./budget.ts";
import { instalmentsOf } from "./schedule.ts";

test("a month may leave less than nothing", () => {
  expect(surplusOf({ incomeFen: 100, essentials: { housing: 80, food: 30 }, otherFen: 5 })).toBe(
    -15,
  );
});

test("the peak is the month in which most falls due, counted over all plans", () => {
  const steps = instalmentsOf({
    schedule: [
      { fromOn: isoDate("2026-01-10"), count: 2, amountFen: 100 },
      { fromOn: isoDate("2026-03-10"), count: 2, amountFen: 300 },
    ],
  });
  const level = instalmentsOf({
    schedule: [{ fromOn: isoDate("2026-02-05"), count: 2, amountFen: 250 }],
  });
  expect(peakMonthOf([...steps, ...level], isoDate("2026-01-01"))).toEqual({
    month: "2026-03",
    amountFen: 550,
  });
  expect(peakMonthOf(steps, isoDate("2026-05-01"))).toBeUndefined();
});

test("what leaves a fifth to spare is comfortable, what leaves less is tight, what is more is over", () => {
  expect([800, 801, 1_000, 1_001].map((fen) => sustainabilityOf(fen, 1_000))).toEqual([
    "comfortable",
    "tight",
    "tight",
    "over",
  ]);
  expect(sustainabilityOf(0, -1)).toBe("over");
});

test("a share of nothing is none", () => {
  expect(shareOf(1, 0)).toBeUndefined();
  assert(
    property(integer({ min: 1, max: 1e11 }), (fen) => {
      expect(shareOf(fen, fen)).toBe(10_000);
    }),
  );
});
