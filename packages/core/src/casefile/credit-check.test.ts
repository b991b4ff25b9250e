import { expect, test } from "vitest";
import { isoDate } from "../calendar/dates.ts";
import { anomaliesIn, type AccountReading } from "./credit-check.ts";
import { scamPatternsIn } from "./scam-patterns.ts";

const clean: AccountReading = { accountType: "D1", statusCode: "3", balanceFen: 0, marks: "right" };

test.each([
  ["a loan that reads 结清", {}, false, []],
  ["a loan that still reads 逾期", { statusCode: "2" }, false, ["status"]],
  ["a loan that is not there", { statusCode: "missing" }, false, ["missing"]],
  ["a balance that is left", { balanceFen: 1 }, false, ["balance"]],
  ["a wrong mark", { marks: "wrong" }, false, ["marks"]],
  ["a true mark that is old", { marks: "true-but-old" }, false, []],
  ["an open card that was never closed", { accountType: "R2", statusCode: "1" }, false, []],
  ["an open card that was closed", { accountType: "R2", statusCode: "1" }, true, ["status"]],
  [
    "a closed card with a line",
    { accountType: "R2", statusCode: "4", creditLineFen: 5 },
    true,
    ["credit-line"],
  ],
  [
    "an open line that was never closed",
    { accountType: "R1", statusCode: "1", creditLineFen: 5 },
    false,
    [],
  ],
  ["an insurer's account that ended", { accountType: "C1", statusCode: "2" }, false, []],
  [
    "an insurer's account still collecting",
    { accountType: "C1", statusCode: "1" },
    false,
    ["insurer-account"],
  ],
] as const)("%s: %o", (_, changes, closed, expected) => {
  const day = isoDate("2026-03-01");
  expect(anomaliesIn({ ...clean, ...changes }, day, { accountClosed: closed })).toEqual(expected);
});

const old: AccountReading = { ...clean, marks: "true-but-old" };

test("a true mark is an anomaly from the day after five years on (B59)", () => {
  const marksGone = { from: isoDate("2030-02-28"), because: "five-years" } as const;
  const read = (on: string) => anomaliesIn(old, isoDate(on), { accountClosed: false, marksGone });
  expect(read("2030-02-27")).toEqual([]);
  expect(read("2030-02-28")).toEqual(["still-shown-after-five-years"]);
});

test("a mark that the one-off repair should have hidden is an anomaly from its day on", () => {
  const marksGone = { from: isoDate("2026-04-01"), because: "one-off-repair" } as const;
  const read = (on: string) => anomaliesIn(old, isoDate(on), { accountClosed: false, marksGone });
  expect(read("2026-03-27")).toEqual([]);
  expect(read("2026-04-01")).toEqual(["marks"]);
});

test("words that are in no code table call for a look, not for an objection (B21)", () => {
  const words = { ...clean, statusCode: "other" };
  expect(anomaliesIn(words, isoDate("2026-03-01"), { accountClosed: false })).toEqual([]);
});

test.each([
  ["系统故障,需重新还款 ¥5,000 到对公账户", ["pay-again", "private-account"]],
  ["帮您注销校园贷账户，清空额度", ["close-account"]],
  ["交3000元修复费，消除逾期记录", ["credit-repair"]],
  ["把验证码告诉我", ["code-or-screen"]],
  ["您的账户待还金额38.6元", []],
])("%s", (said, expected) => {
  expect(scamPatternsIn(said)).toEqual(expected);
});
