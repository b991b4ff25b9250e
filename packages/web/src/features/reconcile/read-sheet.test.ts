import { expect, test } from "vitest";
import { uiTexts } from "../../ui/ui-texts.ts";
import { checkStatement, noAmounts, statementEventOf, sumOfFive } from "./read-sheet.ts";
import { sheetFormTexts } from "./reconcile-texts.ts";

const typed = {
  ...noAmounts,
  purpose: "statement",
  split: "yes",
  totalFen: "",
  validUntil: "",
  on: "2026-02-05",
  principalFen: "8,000",
  overdueInterestFen: "312.40",
};

test("what is left empty is zero, and the sum is exact", () => {
  expect(checkStatement(typed)).toEqual({});
  expect(sumOfFive({ ...typed, penaltyFen: "0.1", lateFeeFen: "0.2" })).toBe(8_312_70);
  expect(statementEventOf(typed)).toEqual({
    type: "statement.received",
    data: {
      purpose: "statement",
      principalFen: 8_000_00,
      overdueInterestFen: 312_40,
      penaltyFen: 0,
      lateFeeFen: 0,
      serviceFeeFen: 0,
      on: "2026-02-05",
    },
  });
});

test("five empty amounts are no statement, and words are no amount", () => {
  expect(checkStatement({ ...typed, ...noAmounts })).toEqual({
    principalFen: sheetFormTexts.needsOne,
  });
  expect(checkStatement({ ...typed, penaltyFen: "不少" })).toEqual({
    penaltyFen: uiTexts.amountFlaw,
  });
});

test("a total alone is an event of its own, and a quote has its last day", () => {
  const quote = { ...typed, split: "no", purpose: "payoff-quote", validUntil: "2026-02-28" };
  expect(checkStatement(quote)).toEqual({ totalFen: uiTexts.amountFlaw });
  expect(statementEventOf({ ...quote, totalFen: "8856.60" })).toEqual({
    type: "statement.total-received",
    data: {
      purpose: "payoff-quote",
      validUntil: "2026-02-28",
      on: "2026-02-05",
      totalFen: 8_856_60,
    },
  });
});
