import { expect, test } from "vitest";
import type { PlannedDebt, PlanRow } from "../../api/plans.ts";
import { goalOf, leftOf, spanOf, streakOf } from "./plan-shape.ts";

const said = { on: "2026-11-01", by: "test", seq: 1 };
const row = (dueOn: string, state: PlanRow["state"], paidFen = 0): PlanRow => ({
  n: 1,
  dueOn,
  amountFen: 500,
  paidFen,
  state,
});
const debt = (debtId: string, rows: readonly PlanRow[], streak = 0): PlannedDebt => ({
  debtId,
  creditor: debtId,
  kind: "online-loan",
  isSettled: false,
  balanceFen: 1_000,
  isHighlyUsed: false,
  differencesFen: 0,
  isCompared: false,
  autoDebits: [],
  offers: [],
  promises: [],
  plan: { id: "p", state: "active", schedule: [], totalFen: 0, terms: said, streak, rows, ...said },
});

test("the next bill of all plans is the goal, and what was missed comes before it", () => {
  const a = debt("a", [row("2026-11-01", "kept"), row("2026-12-10", "next")]);
  const b = debt("b", [row("2026-12-05", "next"), row("2027-01-05", "later")]);
  expect(goalOf({ debts: [a, b] })?.debt.debtId).toBe("b");
  const missed = debt("c", [row("2026-11-20", "missed"), row("2026-12-20", "next")]);
  expect(goalOf({ debts: [a, b, missed] })?.row.dueOn).toBe("2026-11-20");
  expect(goalOf({ debts: [] })).toBeUndefined();
});

test("what is paid off is no goal", () => {
  expect(
    goalOf({ debts: [{ ...debt("a", [row("2026-12-10", "next")]), isSettled: true }] }),
  ).toBeUndefined();
});

test("the longest count is told, and a part that was paid is not asked for again", () => {
  expect(streakOf({ debts: [debt("a", [], 2), debt("b", [], 5)] })).toBe(5);
  expect(leftOf({ rows: [row("2026-12-10", "next", 200), row("2027-01-10", "later")] })).toBe(800);
});

test("months without a payment do not make the least instalment nothing", () => {
  const schedule = [
    { fromOn: "2026-12-10", count: 2, amountFen: 0 },
    { fromOn: "2027-02-10", count: 3, amountFen: 300 },
    { fromOn: "2027-05-10", count: 3, amountFen: 500 },
  ];
  expect(spanOf({ schedule })).toEqual({ leastFen: 300, mostFen: 500 });
});
