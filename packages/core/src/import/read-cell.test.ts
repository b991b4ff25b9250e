import * as fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, dayNumberOf, isoDate } from "../calendar/dates.ts";
import { writeMoney, writeMoneyInTable } from "../money/write-money.ts";
import { debtKinds, licences } from "./choices.ts";
import type { CellReading } from "./column.ts";
import { readCell } from "./read-cell.ts";

const read = (
  as: CellReading["as"] & ("amount" | "day" | "rate" | "yes-no" | "id"),
  text: string,
) => readCell({ as }, text);
const good = (value: unknown) => ({ kind: "read", value });

test.each([
  ["1234.5", 123_450],
  ["1,234.50", 123_450],
  ["１，２３４．５０元", 123_450],
  ["¥1,234.50", 123_450],
  ["￥ 1234.50", 123_450],
  ["1 234.50", 123_450],
  ["1234.50 yuan", 123_450],
  ["RMB 20", 2_000],
  ["1.2万", 1_200_000],
  ["1.23456万元", 1_234_560],
  ["0.01", 1],
  ["20000.00000", 2_000_000],
])("%s is %i fen", (text, fen) => {
  expect(read("amount", text)).toEqual(good(fen));
});

test.each([
  ["1,23", "not-an-amount"],
  ["12,34.5", "not-an-amount"],
  ["约1000", "not-an-amount"],
  ["1e5", "not-an-amount"],
  ["-20", "negative"],
  ["(20.00)", "negative"],
  ["1.005", "half-a-fen"],
  ["0", "nothing"],
  ["9999999999.99", "too-much"],
])("%s is no amount: %s", (text, code) => {
  expect(read("amount", text)).toEqual({ kind: "flawed", code });
});

test("an amount of nothing is one where a balance may be nothing", () => {
  expect(readCell({ as: "amount-or-zero" }, "0.00")).toEqual(good(0));
});

test("whatever amount this house writes, it reads", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100_000_000_000 }), (fen) => {
      for (const written of [
        writeMoney(fen, "zh-CN"),
        writeMoney(fen, "en"),
        writeMoneyInTable(fen),
      ]) {
        expect(read("amount", written)).toEqual(good(fen));
      }
    }),
  );
});

test.each([
  "2026-03-31",
  "2026/3/31",
  "2026.3.31",
  "20260331",
  "2026年3月31日",
  "２０２６年３月３１日",
  "2026-03-31 10:22:03",
  "2026-03-31T00:00:00.000Z",
  "46112",
  "46112.5",
])("%s is the last of March", (text) => {
  expect(read("day", text)).toEqual(good("2026-03-31"));
});

test.each(["31/3/2026", "2026-02-30", "2026", "三月底", "26-3-31", "9.9", "123"])(
  "%s is no day",
  (text) => {
    expect(read("day", text)).toEqual({ kind: "flawed", code: "not-a-day" });
  },
);

test("every day is read back, however it is written", () => {
  const first = isoDate("1950-01-01");
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 50_000 }), (days) => {
      const day = addDays(first, days);
      const [year, month, date] = day.split("-").map(Number);
      const serial = dayNumberOf(day) - dayNumberOf(isoDate("1900-01-01")) + 2;
      for (const written of [
        day,
        `${year}/${month}/${date}`,
        `${year}年${month}月${date}日`,
        day.replaceAll("-", ""),
        String(serial),
      ]) {
        expect(read("day", written)).toEqual(good(day));
      }
    }),
  );
});

test.each([
  ["15.4", 1_540],
  ["15.4%", 1_540],
  ["０.154", 1_540],
  ["0", 0],
  ["0.5%", 50],
  ["24", 2_400],
])("a rate of %s is %i basis points", (text, points) => {
  expect(read("rate", text)).toEqual(good(points));
});

test("yes and no come in both languages, and nothing else does", () => {
  for (const word of ["是", "有", "Yes", "TRUE", "1"]) {
    expect(read("yes-no", word)).toEqual(good(true));
  }
  for (const word of ["否", "无", "no", "FALSE", "0"]) {
    expect(read("yes-no", word)).toEqual(good(false));
  }
  expect(read("yes-no", "也许")).toEqual({ kind: "flawed", code: "not-yes-no" });
});

test("each choice is read by each of its words, and no word means two things", () => {
  for (const choices of [licences, debtKinds]) {
    for (const [value, words] of Object.entries(choices)) {
      for (const word of [value, ...words]) {
        expect(readCell({ as: "choice", of: choices }, ` ${word.toUpperCase()} `)).toEqual(
          good(value),
        );
      }
    }
  }
  expect(readCell({ as: "choice", of: licences }, "当铺")).toEqual({
    kind: "flawed",
    code: "not-a-choice",
  });
});

test("a text loses the guard against formulas, control characters and wide spaces", () => {
  const line = { as: "line", most: 10 } as const;
  expect(readCell(line, "'+8613")).toEqual(good("+8613"));
  expect(readCell(line, " 李\u0000\n女士　 ")).toEqual(good("李 女士"));
  expect(readCell(line, " \t\u200b ")).toEqual({ kind: "empty" });
  expect(readCell(line, "十一个字的名字真的很长吗")).toMatchObject({ code: "too-long" });
  expect(read("id", "C-1 2")).toMatchObject({ code: "not-an-id" });
});
