import { expect, test } from "vitest";
import type { ComparedDebt, ReadReport } from "../../api/credit-report.ts";
import { checkPage } from "./check-page.ts";
import { countDifferences, findingsOf } from "./findings.ts";
import { emptyOther, emptyRow, reportOf, rowsOf, type ReportValues } from "./reading-of-report.ts";

const debts = [
  { debtId: "loan", creditor: "样例", kind: "online-loan", isPrivate: false, insurer: "某保险" },
  { debtId: "cousin", creditor: "表哥", kind: "private-loan", isPrivate: true },
  { debtId: "old", creditor: "旧", kind: "credit-card", isPrivate: false, closedOn: "2026-01-01" },
];
const rows = rowsOf(debts);
const typed: ReportValues = {
  on: "2026-11-20",
  channel: "",
  rows: [
    { ...emptyRow, statusCode: "2", balance: "zero", boxes: "fine" },
    { ...emptyRow, accountType: "C1", statusCode: "1" },
  ],
  others: [],
  inquiries: "",
};

test("each debt that is reported has a row, and one more where an insurer paid (A31)", () => {
  expect(rows.map(({ name, isInsurers }) => [name, isInsurers])).toEqual([
    ["样例", false],
    ["某保险", true],
  ]);
});

test("boxes that are in order are an empty list, boxes nobody read are none", () => {
  expect(reportOf(typed, rows)).toEqual({
    reportId: "report-2026-11-20",
    accounts: [
      { debtId: "loan", accountType: "D1", statusCode: "2", balanceFen: 0, oddMonths: [] },
      { debtId: "loan", accountType: "C1", statusCode: "1" },
    ],
    on: "2026-11-20",
  });
});

test("an account that was left for now is not told; another's and the inquiries are", () => {
  const other = { ...emptyOther, lender: " 某小贷 ", mine: "no" } as const;
  const more = { ...typed, rows: [emptyRow, emptyRow], others: [other], inquiries: "3" };
  expect(reportOf(more, rows)).toMatchObject({
    accounts: [{ lender: "某小贷", mine: "no", accountType: "D1", statusCode: "1" }],
    inquiriesIn90Days: 3,
  });
});

test("an account of the last page needs its lender, and inquiries are a whole number", () => {
  const page = { at: 3, rows: 2, today: "2026-11-20" };
  expect(checkPage({ ...typed, others: [emptyOther] }, page)).toHaveProperty(["others.0.lender"]);
  expect(checkPage({ ...typed, inquiries: "many" }, page)).toHaveProperty("inquiries");
  expect(checkPage({ ...typed, inquiries: "12" }, page)).toEqual({});
});

const account = { accountType: "D1", statusCode: "2", balanceFen: 0 } as const;
const compared = {
  account: { ...account, debtId: "loan" },
  marks: "right",
  months: { wrong: [], borneOut: [], unclear: [] },
  anomalies: ["status"],
  hints: [],
} as const;
const settled: ComparedDebt = {
  debtId: "loan",
  creditor: "样例",
  settledOn: "2026-09-01",
  balanceFen: 0,
  accounts: [compared],
  state: "different",
  isRecorded: false,
};
const { settledOn: _, ...active } = settled;

function report(...of: readonly ComparedDebt[]): ReadReport {
  return { reportId: "r", on: "2026-11-20", debts: of, unknown: [], manyInquiries: false };
}

test("a settled debt is recorded by its check, one that is being paid by its anomalies", () => {
  expect(findingsOf(report(settled), "li", () => "e1")).toMatchObject([
    {
      clientId: "li",
      debtId: "loan",
      type: "credit.checked",
      data: { reportId: "r", ...account, marks: "right", on: "2026-11-20" },
    },
  ]);
  expect(findingsOf(report(active), "li", () => "e1")).toMatchObject([
    { type: "anomaly.found", data: { anomalyId: "r-D1-status", kind: "status" } },
  ]);
});

test("what is recorded already, or is too early to say, is not recorded", () => {
  const early = { ...settled, state: "early" } as const;
  expect(findingsOf(report(early, { ...settled, isRecorded: true }), "li", () => "e1")).toEqual([]);
  expect(countDifferences([early, settled])).toBe(1);
});
