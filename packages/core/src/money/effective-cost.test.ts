import * as fc from "fast-check";
import { expect, test } from "vitest";
import { yearlyCost } from "./effective-cost.ts";

const equal = (months: number, fen: number) => Array.from({ length: months }, () => fen);

/** A second way to the same rate: Newton's steps on the closed form for equal instalments. */
function byNewton(receivedFen: number, months: number, instalmentFen: number): number {
  let rate = 0.05;
  for (let step = 0; step < 100; step += 1) {
    const shrunk = (1 + rate) ** -months;
    const worth = (instalmentFen * (1 - shrunk)) / rate - receivedFen;
    const slope =
      (instalmentFen * (months * rate * (shrunk / (1 + rate)) - (1 - shrunk))) / rate ** 2;
    rate -= worth / slope;
  }
  return rate;
}

test.each([
  ["12 x 944.00 for 10,000", 10_000_00, 944_00, 2367, 2641],
  ["12 x 945.60 for 10,000, on the line", 10_000_00, 945_60, 2400, 2683],
  ["12 x 604.00 for 6,000", 6_000_00, 604_00, 3641, 4314],
  ["12 x 1,188.00 for 12,000", 12_000_00, 1_188_00, 3306, 3856],
])("TC18: %s", (_, received, instalment, nominalBasisPoints, effectiveBasisPoints) => {
  expect(yearlyCost(received, equal(12, instalment))).toEqual({
    nominalBasisPoints,
    effectiveBasisPoints,
  });
});

test("both ways come to the same rate for equal instalments", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1_000_00, max: 500_000_00 }),
      fc.integer({ min: 2, max: 60 }),
      fc.integer({ min: 101, max: 180 }),
      (received, months, percentPaid) => {
        const instalment = Math.ceil((received * percentPaid) / 100 / months);
        const cost = yearlyCost(received, equal(months, instalment));
        const monthly = byNewton(received, months, instalment);
        expect(Math.abs((cost?.nominalBasisPoints ?? 0) - monthly * 120_000)).toBeLessThan(0.51);
      },
    ),
  );
});

test("a debt that bears the rate found is paid off by just these payments, whatever they are", () => {
  const payments = fc.array(fc.integer({ min: 0, max: 5_000_00 }), {
    minLength: 2,
    maxLength: 48,
  });
  fc.assert(
    fc.property(payments, fc.integer({ min: 40, max: 99 }), (paid, share) => {
      const sum = paid.reduce((total, one) => total + one, 0);
      const received = Math.floor((sum * share) / 100);
      const cost = yearlyCost(received, paid);
      if (cost === undefined || cost.nominalBasisPoints > 20_000) return;
      const rate = cost.nominalBasisPoints / 120_000;
      const left = paid.reduce((owed, one) => owed * (1 + rate) - one, received);
      // Half a basis point of rounding, over all the months that it bears interest.
      const slack = sum * paid.length * (0.5 / 120_000) * (1 + rate) ** paid.length + 1;
      expect(Math.abs(left)).toBeLessThan(slack);
    }),
  );
});

test("paying later costs no more, paying more never costs less", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 500_00 }), (n, more) => {
      const plain = yearlyCost(1_000_00 * n, equal(n, 1_100_00))?.nominalBasisPoints ?? 0;
      const later = yearlyCost(1_000_00 * n, [0, ...equal(n, 1_100_00)])?.nominalBasisPoints ?? 0;
      const dear = yearlyCost(1_000_00 * n, equal(n, 1_100_00 + more))?.nominalBasisPoints ?? 0;
      expect(later).toBeLessThanOrEqual(plain);
      expect(dear).toBeGreaterThanOrEqual(plain);
    }),
  );
});

test("nothing on top is no cost, and nothing received has no rate", () => {
  const none = { nominalBasisPoints: 0, effectiveBasisPoints: 0 };
  expect(yearlyCost(1_200_00, equal(12, 100_00))).toEqual(none);
  expect(yearlyCost(1_200_00, equal(6, 100_00))).toEqual(none);
  expect(yearlyCost(0, equal(12, 100_00))).toBeUndefined();
});
