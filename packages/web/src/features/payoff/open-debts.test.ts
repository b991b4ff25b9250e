import { expect, test } from "vitest";
import { budgetRange, isOpen } from "./open-debts.ts";

test("the slider reaches from the instalments to a third of what is owed", () => {
  const debts = [
    { id: "a", balanceFen: 18_000_00, instalmentFen: 850_50 },
    { id: "b", balanceFen: 6_000_00 },
  ];
  expect(budgetRange(debts)).toEqual({
    stepFen: 100_00,
    leastFen: 900_00,
    mostFen: 8_000_00,
    usualFen: 1_900_00,
  });
});

test("a settled, a closed and a paid-off debt are not in line", () => {
  const debt = {
    clientId: "li",
    debtId: "a",
    state: "active" as const,
    balanceFen: 100,
    creditor: "x",
    kind: "online-loan",
    principalFen: 100,
    isPrivate: false,
    isSecured: false,
  };
  expect(isOpen(debt)).toBe(true);
  expect(isOpen({ ...debt, state: "settled" })).toBe(false);
  expect(isOpen({ ...debt, closedOn: "2026-01-01" })).toBe(false);
  expect(isOpen({ ...debt, balanceFen: 0 })).toBe(false);
});
