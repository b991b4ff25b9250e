import { expect, test } from "vitest";
import {
  emptyAccount,
  monthsUpTo,
  readingOf,
  statusChoicesOf,
  stepsOf,
  type CheckValues,
} from "./reading.ts";

const allFine: CheckValues = {
  ...emptyAccount,
  on: "2026-11-25",
  channel: "",
  statusCode: "3",
  balance: "zero",
  marks: "right",
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
  expect(statusChoicesOf("C1").map(({ code }) => code)).toEqual(["2", "1", "missing", "other"]);
  expect(readingOf({ ...allFine, accountType: "C1", statusCode: "2" }, "online-loan")).toEqual({
    reportId: "report-2026-11-25",
    accountType: "C1",
    statusCode: "2",
    balanceFen: 0,
    marks: "not-read",
    on: "2026-11-25",
  });
});

test("odd months and special transactions are told by their codes; half a line is nothing", () => {
  const odd: CheckValues = {
    ...allFine,
    marks: "wrong",
    oddMonths: [
      { month: "2026-10", mark: "1" },
      { month: "2026-09", mark: "" },
    ],
    special: ["5"],
  };
  expect(readingOf(odd, "online-loan")).toMatchObject({
    marks: "wrong",
    oddMonths: [{ month: "2026-10", mark: "1" }],
    specialTransactions: ["5"],
  });
});

test("words of no code table are told as they are printed (B21)", () => {
  const odd = { ...allFine, statusCode: "other", printedStatus: " 已修复 " };
  expect(readingOf(odd, "online-loan")).toMatchObject({
    statusCode: "other",
    printedStatus: "已修复",
  });
});

test("the months of a record go back five years, over the turns of the years", () => {
  const months = monthsUpTo("2026-02-24");
  expect([months[0], months[1], months[2], months[59]]).toEqual([
    "2026-02",
    "2026-01",
    "2025-12",
    "2021-03",
  ]);
});
