import { expect, test } from "vitest";
import { budgetDataOf, checkBudget, typedBudgetOf } from "./read-budget.ts";

const typed = {
  income: "8,000",
  housing: "2000",
  food: "",
  transport: "０",
  family: "",
  health: "",
  other: "300.5",
  salaryDay: "10号",
};

test("what is empty or nothing is left out", () => {
  expect(budgetDataOf(typed)).toEqual({
    incomeFen: 8_000_00,
    essentials: { housing: 2_000_00 },
    otherFen: 300_50,
    salaryDay: 10,
  });
});

test("an income is needed, the rest only has to be an amount", () => {
  expect(Object.keys(checkBudget({ ...typed, income: "" }))).toEqual(["income"]);
  expect(Object.keys(checkBudget({ ...typed, food: "很多" }))).toEqual(["food"]);
  expect(Object.keys(checkBudget({ ...typed, salaryDay: "32" }))).toEqual(["salaryDay"]);
  expect(checkBudget({ ...typed, salaryDay: "" })).toEqual({});
});

test("what was saved comes back to be changed", () => {
  const saved = {
    incomeFen: 8_000_00,
    essentials: { housing: 2_000_00 },
    otherFen: 0,
    surplusFen: 0,
  };
  const back = typedBudgetOf({ ...saved, salaryDay: 10, on: "2026-11-01", by: "x", seq: 1 });
  expect(back).toMatchObject({
    income: "8000.00",
    housing: "2000.00",
    food: "",
    other: "",
    salaryDay: "10",
  });
});
