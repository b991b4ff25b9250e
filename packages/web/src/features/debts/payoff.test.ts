import { expect, test } from "vitest";
import { payoffOf } from "./payoff.ts";

const said = { by: "user:li", seq: 1 };

test("the balance before the first payment is what is left and all that was paid", () => {
  const payments = [
    { id: "b", amountFen: 300, on: "2026-02-01", ...said },
    { id: "a", amountFen: 200, on: "2026-01-01", ...said },
  ];
  expect(payoffOf({ payments, balanceFen: 500 })).toEqual({
    startFen: 1000,
    points: [
      { on: "2026-01-01", paidFen: 200, leftFen: 800 },
      { on: "2026-02-01", paidFen: 300, leftFen: 500 },
    ],
  });
});

test("a payment that was taken back is not there", () => {
  const reversed = { on: "2026-01-02", ...said };
  const payments = [{ id: "a", amountFen: 200, on: "2026-01-01", ...said, reversed }];
  expect(payoffOf({ payments, balanceFen: 500 })).toEqual({ startFen: 500, points: [] });
});
