import { expect, test } from "vitest";
import type { PlannedDebt } from "../../api/plans.ts";
import { isFixed, outcomeOf, usualFirstOn } from "./scenario.ts";

const debt = (debtId: string, more: Partial<PlannedDebt> = {}): PlannedDebt => ({
  debtId,
  creditor: debtId,
  kind: "online-loan",
  isSettled: false,
  balanceFen: 1_200_00,
  isHighlyUsed: false,
  differencesFen: 0,
  isCompared: false,
  autoDebits: [],
  offers: [],
  promises: [],
  ...more,
});
const firstOn = "2026-12-12";

test("the fullest month is measured against what a month leaves, and what has no plan is named", () => {
  const debts = [debt("a"), debt("b"), debt("c")];
  const choices = { a: { way: "even", months: 12 }, b: { way: "even", months: 6 } };
  expect(outcomeOf(debts, { firstOn, choices }, 250_00)).toEqual({
    peak: { month: "2026-12", amountFen: 300_00 },
    spareFen: -50_00,
    totalFen: 2_400_00,
    lastOn: "2027-11-12",
    open: ["c"],
  });
});

test("a plan that was shared counts in every scenario, and what is paid off in none", () => {
  const said = { on: "2026-11-01", by: "test", seq: 1 };
  const plan = {
    id: "p",
    state: "active" as const,
    schedule: [{ fromOn: "2026-12-05", count: 2, amountFen: 70_00 }],
    totalFen: 140_00,
    terms: said,
    streak: 0,
    rows: [],
    ...said,
  };
  const debts = [debt("a", { plan }), debt("b", { isSettled: true })];
  expect(debts.map(isFixed)).toEqual([true, true]);
  expect(outcomeOf(debts, { firstOn, choices: {} }, undefined)).toMatchObject({
    totalFen: 140_00,
    open: [],
    peak: { amountFen: 70_00 },
  });
});

test("without interest the rate changes nothing, with it the sum grows", () => {
  const choices = { a: { way: "rate", months: 12 } };
  const free = outcomeOf([debt("a")], { firstOn, choices }, undefined);
  expect(free.totalFen).toBe(1_200_00);
  const dear = outcomeOf(
    [debt("a", { annualRateBasisPoints: 2_400 })],
    { firstOn, choices },
    undefined,
  );
  expect(dear.totalFen).toBeGreaterThan(1_200_00);
});

test("instalments begin two days after the salary of next month, or on its tenth", () => {
  expect(usualFirstOn("2026-11-22", 15)).toBe("2026-12-17");
  expect(usualFirstOn("2026-12-31", 30)).toBe("2027-01-04");
  expect(usualFirstOn("2026-11-22", undefined)).toBe("2026-12-10");
});
