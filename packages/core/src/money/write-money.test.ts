import { expect, test } from "vitest";
import { writeMoney, writeMoneyInTable } from "./write-money.ts";

test("an amount in a sentence carries its unit behind it", () => {
  expect(writeMoney(128_050, "zh-CN")).toBe("1,280.50元");
  expect(writeMoney(128_050, "en")).toBe("1,280.50 yuan");
});

test("an amount in a table carries the sign in front", () => {
  expect(writeMoneyInTable(128_050)).toBe("¥1,280.50");
  expect(writeMoneyInTable(-3860)).toBe("-¥38.60");
});

test("fen never lose their leading zeros", () => {
  expect([0, 1, 10, 99, 100].map((fen) => writeMoneyInTable(fen))).toEqual([
    "¥0.00",
    "¥0.01",
    "¥0.10",
    "¥0.99",
    "¥1.00",
  ]);
});

test("thousands are grouped in threes, however many", () => {
  expect(writeMoneyInTable(99_999)).toBe("¥999.99");
  expect(writeMoneyInTable(100_000)).toBe("¥1,000.00");
  expect(writeMoneyInTable(2_000_000)).toBe("¥20,000.00");
  expect(writeMoneyInTable(Number.MAX_SAFE_INTEGER)).toBe("¥90,071,992,547,409.91");
});

test("minus zero is zero", () => {
  expect(writeMoney(-0, "zh-CN")).toBe("0.00元");
});

test.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])("%s is no number of fen", (fen) => {
  expect(() => writeMoney(fen, "zh-CN")).toThrow(RangeError);
});
