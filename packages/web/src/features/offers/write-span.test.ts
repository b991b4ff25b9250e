import { expect, test } from "vitest";
import { writeMonth, writeRate } from "./write-span.ts";

test("a month is written as people write it", () => {
  expect(writeMonth("2027-11-17", "zh-CN")).toBe("2027年11月");
  expect(writeMonth("2027-11-01", "en")).toBe("November 2027");
});

test("rates under each other have the same decimals", () => {
  expect([3641, 4130, 0].map(writeRate)).toEqual(["36.41%", "41.30%", "0.00%"]);
});
