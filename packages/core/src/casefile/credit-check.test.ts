import { expect, test } from "vitest";
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
  expect(anomaliesIn({ ...clean, ...changes }, closed)).toEqual(expected);
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
