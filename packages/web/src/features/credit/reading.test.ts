import { expect, test } from "vitest";
import { readingOf, statusesOf, stepsOf, type CheckValues } from "./reading.ts";

const allFine: CheckValues = {
  on: "2026-11-25",
  channel: "",
  accountType: "unknown",
  statusCode: "3",
  balance: "zero",
  balanceYuan: "",
  marks: "right",
  repaymentMarks: "",
  line: "",
  lineYuan: "",
};

test("a loan that is settled with nothing left is told by its codes", () => {
  expect(readingOf(allFine, "online-loan")).toEqual({
    reportId: "report-2026-11-25",
    accountType: "D1",
    statusCode: "3",
    balanceFen: 0,
    marks: "right",
    on: "2026-11-25",
  });
});

test("who does not know the account's type is asked nothing: a card is a card", () => {
  expect(readingOf({ ...allFine, statusCode: "4" }, "credit-card")).toMatchObject({
    accountType: "R2",
    statusCode: "4",
  });
});

test("a balance that is left is an amount, one that is not shown is no amount", () => {
  const left = { ...allFine, balance: "left", balanceYuan: "３８.６元" } as const;
  expect(readingOf(left, "online-loan")).toMatchObject({ balanceFen: 3860 });
  const notShown = { ...allFine, balance: "not-shown" } as const;
  expect(readingOf(notShown, "online-loan")).not.toHaveProperty("balanceFen");
});

test("of an account that is not in the report only that is told", () => {
  const gone = { ...allFine, statusCode: "missing" };
  expect(stepsOf(gone, { accountClosed: true })).toEqual(["report", "state"]);
  expect(readingOf(gone, "online-loan")).toEqual({
    reportId: "report-2026-11-25",
    accountType: "D1",
    statusCode: "missing",
    marks: "not-read",
    on: "2026-11-25",
  });
});

test("the credit line is asked for only where the account was closed", () => {
  expect(stepsOf(allFine, { accountClosed: false })).not.toContain("line");
  expect(stepsOf(allFine, { accountClosed: true })).toContain("line");
});

test("the account of whoever paid in the client's place is ended, never settled", () => {
  expect(statusesOf("C1").map(({ code }) => code)).toEqual(["2", "1", "missing"]);
  expect(readingOf({ ...allFine, accountType: "C1", statusCode: "2" }, "online-loan")).toEqual({
    reportId: "report-2026-11-25",
    accountType: "C1",
    statusCode: "2",
    balanceFen: 0,
    marks: "not-read",
    on: "2026-11-25",
  });
});
