import { expect, test } from "vitest";
import { accountTypes, readStatuses } from "../casefile/credit-facts.ts";
import {
  isSuspiciousStatus,
  monthlyMarks,
  specialTransactions,
  statusesOf,
  statusText,
} from "./report-codes.ts";

test.each(accountTypes)("every status of %s can be recorded, and none stands twice", (type) => {
  const codes = statusesOf(type).map(({ code }) => code);
  expect(readStatuses).toEqual(expect.arrayContaining(codes));
  expect(new Set(codes).size).toBe(codes.length);
});

test("the tables are those of the layout: so many codes for each kind of account", () => {
  const sizes = accountTypes.map((type) => [type, statusesOf(type).length]);
  expect(Object.fromEntries(sizes)).toEqual({ C1: 2, D1: 8, R1: 7, R2: 8, R3: 8, R4: 6 });
  expect(specialTransactions.map(({ code }) => code).toSorted((a, b) => +a - +b)).toEqual(
    "1 2 3 4 5 8 11 12 13 14 15 16 17".split(" "),
  );
  expect(monthlyMarks.map(({ code }) => code).toSorted()).toEqual(
    "# * / 1 2 3 4 5 6 7 A B C D G M N Z".split(" "),
  );
});

test("“ended” is the success of an account of claims, and no other account has it", () => {
  const ended = accountTypes.filter((type) =>
    statusesOf(type).some(({ text }) => text["zh-CN"] === "结束"),
  );
  expect(ended).toEqual(["C1"]);
  expect(statusText("C1", "3")).toBeUndefined();
});

test("no status of the report is taken for a suspicious word", () => {
  const printed = accountTypes.flatMap((type) => statusesOf(type).map(({ text }) => text["zh-CN"]));
  expect(printed.filter(isSuspiciousStatus)).toEqual([]);
});

test.each(["已修复", "尚待观察期", "征信修复中"])("%s is no word of a report", (printed) => {
  expect(isSuspiciousStatus(printed)).toBe(true);
});
