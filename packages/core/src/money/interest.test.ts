import * as fc from "fast-check";
import { expect, test } from "vitest";
import { divideHalfEven, plausibleResidual, residualInterest } from "./interest.ts";

test("20,000 at 23.5 % for 3 days is 38.63", () => {
  expect(residualInterest(2_000_000, 2350, 3)).toBe(3863);
});

test("a half goes to the even neighbour", () => {
  expect([5, 15, 25, -5].map((n) => divideHalfEven(n, 10))).toEqual([0, 2, 2, 0]);
});

test("a quotient is never further than half from the true one", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e12 }), fc.integer({ min: 1, max: 1e6 }), (a, b) => {
      expect(Math.abs(divideHalfEven(a, b) * b - a) * 2).toBeLessThanOrEqual(b);
    }),
  );
});

test("a demand of 5,000 is no leftover interest", () => {
  const demand = { principalFen: 2_000_000, annualRateBasisPoints: 2350, demandFen: 500_000 };
  expect(plausibleResidual(demand).plausible).toBe(false);
});

test("a loan without interest has no residual", () => {
  const demand = { principalFen: 2_000_000, annualRateBasisPoints: 0, demandFen: 3860 };
  expect(plausibleResidual(demand)).toEqual({ plausible: false, days: 0, interestFen: 0 });
});
