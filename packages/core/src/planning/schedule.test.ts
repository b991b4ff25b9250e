import { assert, integer, property } from "fast-check";
import { describe, expect, test } from "vitest";
import { isoDate } from "../calendar/dates.ts";
import {
  amortise,
  instalmentsOf,
  payMonthly,
  scheduleOfOffer,
  splitEvenly,
  totalOf,
} from "./schedule.ts";

const firstOn = isoDate("2026-01-31");
const balance = integer({ min: 1, max: 100_000_000 });
const days = (runs: Parameters<typeof totalOf>[0]["schedule"], anchorDay?: number) =>
  instalmentsOf({ schedule: runs, ...(anchorDay === undefined ? {} : { anchorDay }) }).map(
    ({ dueOn }) => dueOn,
  );

test("the anchor day stays 31 at month ends (TC15)", () => {
  expect(days(splitEvenly(600, 6, firstOn))).toEqual([
    "2026-01-31",
    "2026-02-28",
    "2026-03-31",
    "2026-04-30",
    "2026-05-31",
    "2026-06-30",
  ]);
});

test("where the sums change, the anchor day still stays", () => {
  const runs = scheduleOfOffer(
    {
      schedule: [
        { months: 1, monthlyFen: 100 },
        { months: 2, monthlyFen: 200 },
      ],
    },
    firstOn,
  );
  expect(runs.map(({ fromOn }) => fromOn)).toEqual(["2026-01-31", "2026-02-28"]);
  expect(days(runs, 31)).toEqual(["2026-01-31", "2026-02-28", "2026-03-31"]);
});

test("a month without a payment is no instalment", () => {
  const runs = scheduleOfOffer(
    {
      schedule: [
        { months: 2, monthlyFen: 0 },
        { months: 1, monthlyFen: 500 },
      ],
    },
    isoDate("2026-03-10"),
  );
  expect(instalmentsOf({ schedule: runs })).toEqual([
    { n: 1, dueOn: "2026-05-10", amountFen: 500 },
  ]);
});

describe("whatever the sum", () => {
  test("equal parts add up to it, and differ by less than one part's rest", () => {
    assert(
      property(balance, integer({ min: 1, max: 120 }), (total, count) => {
        const rows = instalmentsOf({ schedule: splitEvenly(total, count, firstOn) });
        const sums = rows.map(({ amountFen }) => amountFen);
        expect(sums.reduce((sum, fen) => sum + fen, 0)).toBe(total);
        expect(Math.max(...sums) - Math.min(...sums)).toBeLessThan(count);
      }),
    );
  });

  test("so much a month ends at zero, and the last is the smallest", () => {
    assert(
      property(
        integer({ min: 1, max: 3_600_000 }),
        integer({ min: 10_000, max: 1_000_000 }),
        (total, monthly) => {
          const runs = payMonthly(total, monthly, firstOn);
          expect(totalOf({ schedule: runs })).toBe(total);
          expect(runs.at(-1)?.amountFen).toBeLessThanOrEqual(monthly);
        },
      ),
    );
  });

  test("instalments with interest end at zero, the last no larger than the others, one fen less would not do", () => {
    assert(
      property(
        integer({ min: 1_200, max: 50_000_000 }),
        integer({ min: 0, max: 3_600 }),
        integer({ min: 1, max: 60 }),
        (total, rate, count) => {
          const runs = amortise(total, rate, count, firstOn);
          const sums = instalmentsOf({ schedule: runs }).map(({ amountFen }) => amountFen);
          const [level = 0] = sums;
          expect(sums.length).toBeLessThanOrEqual(count);
          expect(leftAfter(total, rate, sums)).toBe(0);
          expect(Math.max(...sums)).toBe(level);
          const less = Array.from({ length: count }, () => level - 1);
          expect(leftAfter(total, rate, less)).toBeGreaterThan(0);
        },
      ),
    );
  });
});

/** The ledger kept the long way round, in 1/120,000 fen. */
function leftAfter(totalFen: number, basisPoints: number, payments: readonly number[]): number {
  const unit = 120_000n;
  let exact = BigInt(totalFen) * unit;
  let carried = 0n;
  for (const payment of payments) {
    const whole = exact / unit;
    const interest = carried + whole * BigInt(basisPoints);
    carried = interest % unit;
    exact = (whole + interest / unit - BigInt(payment)) * unit;
  }
  return Number(exact / unit);
}
