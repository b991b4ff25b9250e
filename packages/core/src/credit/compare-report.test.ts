import { expect, test } from "vitest";
import { isoDate } from "../calendar/dates.ts";
import type { ReadAccount, ReportReadFact } from "../casefile/credit-facts.ts";
import { debtFacts, settledOn, startStory, type Story } from "../testing/told-story.ts";
import { compareReport } from "./compare-report.ts";

const clean: ReadAccount = {
  debtId: "loan",
  accountType: "D1",
  statusCode: "3",
  balanceFen: 0,
  oddMonths: [],
};

function read(on: string, ...accounts: readonly ReadAccount[]): ReportReadFact {
  return { reportId: "r", accounts, on: isoDate(on), by: "li", seq: 9 };
}

function compared(story: Story, on: string, account: Partial<ReadAccount>) {
  const { debts } = compareReport(read(on, { ...clean, ...account }), [
    { debtId: "loan", facts: debtFacts(story) },
  ]);
  const [debt] = debts;
  if (debt === undefined) throw new Error("Nothing was compared.");
  return debt;
}

const settled = (terms = {}) => settledOn("2026-01-05", { hadOverdue: false, ...terms });

test("a settled account that reads 结清 with nothing left is the same as the ledger", () => {
  const { state, accounts } = compared(settled(), "2026-02-24", {});
  expect(state).toBe("same");
  expect(accounts).toMatchObject([
    { expectedStatus: "3", marks: "right", anomalies: [], hints: [] },
  ]);
});

test("what is late, left, or marked after the settlement is told by kind", () => {
  const odd = {
    statusCode: "2",
    balanceFen: 5,
    oddMonths: [{ month: "2026-02", mark: "1" }],
  } as const;
  const { state, accounts } = compared(settled(), "2026-02-24", odd);
  expect(state).toBe("different");
  expect(accounts[0]?.anomalies).toEqual(["status", "balance", "marks"]);
});

test("within thirty days of the settlement it is too early, and the day to look again is named", () => {
  const { state, lookAgainOn } = compared(settled(), "2026-02-03", { statusCode: "1" });
  expect([state, lookAgainOn]).toEqual(["early", "2026-02-19"]);
  expect(compared(settled(), "2026-02-04", { statusCode: "1" }).state).toBe("different");
});

test("late months are borne out by our own overdues, and wrong where there were none", () => {
  const overdue = settled({
    hadOverdue: true,
    overdues: [{ producedOn: "2025-06-20", amountFen: 1 }],
  });
  const months = ["2025-05", "2025-06", "2025-12", "2026-02"].map((month) => ({
    month,
    mark: "2",
  }));
  const [account] = compared(overdue, "2026-03-01", { oddMonths: months }).accounts;
  expect(account?.months.borneOut.map(({ month }) => month)).toEqual(["2025-06", "2025-12"]);
  expect(account?.months.wrong.map(({ month }) => month)).toEqual(["2025-05", "2026-02"]);
  const [nobodyKnows] = compared(settledOn("2026-01-05"), "2026-03-01", {
    oddMonths: [{ month: "2025-05", mark: "1" }],
  }).accounts;
  expect(nobodyKnows).toMatchObject({
    marks: "not-read",
    anomalies: [],
    hints: ["months-unclear"],
  });
});

test("G is worse than C: of a debt that was paid in full it is wrong", () => {
  const ended = { oddMonths: [{ month: "2026-01", mark: "G" }] };
  const closed = { oddMonths: [{ month: "2026-01", mark: "C" }] };
  expect(compared(settled(), "2026-03-01", ended).accounts[0]?.anomalies).toEqual(["marks"]);
  expect(compared(settled(), "2026-03-01", closed).accounts[0]?.anomalies).toEqual([]);
});

test("words of no code table are no anomaly; those of forged reports are named as such", () => {
  const words = (printedStatus: string) =>
    compared(settled(), "2026-03-01", { statusCode: "other", printedStatus }).accounts[0];
  expect(words("已修复")).toMatchObject({ anomalies: [], hints: ["suspicious-words"] });
  expect(words("其他")).toMatchObject({ anomalies: [], hints: ["unknown-words"] });
});

test("a transfer, a waiver and a payment by another are hints, not errors", () => {
  const told = { specialTransactions: ["13", "11", "2", "5"] };
  const [account] = compared(settled(), "2026-03-01", told).accounts;
  expect(account?.anomalies).toEqual([]);
  expect(account?.hints).toEqual(["creditor-changed", "debt-reduced", "paid-by-another"]);
});

test("where an insurer paid, its own account is asked for, and must have ended (A31)", () => {
  const story = settled({ insurer: "样例保险" });
  story.tell("2026-01-05", "compensation.paid", { insurer: "样例保险" });
  expect(compared(story, "2026-03-01", {}).accounts[0]?.hints).toEqual(["insurer-missing"]);
  const both = read("2026-03-01", clean, { ...clean, accountType: "C1", statusCode: "1" });
  const { debts } = compareReport(both, [{ debtId: "loan", facts: debtFacts(story) }]);
  expect(debts[0]?.accounts.map(({ anomalies }) => anomalies)).toEqual([[], ["insurer-account"]]);
});

test("of a debt that is being paid only what speaks against our books is odd", () => {
  const story = startStory("debt").tell("2026-01-05", "debt.recorded", {
    kind: "online-loan",
    creditor: { name: "样例", licence: "consumer-finance" },
    principalFen: 100,
    outstandingFen: 60,
    hadOverdue: false,
  });
  const odd = (account: Partial<ReadAccount>) =>
    compared(story, "2026-03-01", account).accounts[0]?.anomalies;
  expect(odd({ statusCode: "1", balanceFen: 60 })).toEqual([]);
  expect(odd({ statusCode: "1", balanceFen: 61 })).toEqual(["balance"]);
  expect(odd({ statusCode: "2", balanceFen: 60 })).toEqual(["status"]);
});

test("an account that is none of our debts is listed, and many inquiries are noticed", () => {
  const fact = { ...read("2026-03-01", { ...clean, debtId: undefined, lender: "某小贷" }) };
  const { unknown, manyInquiries, debts } = compareReport({ ...fact, inquiriesIn90Days: 3 }, [
    { debtId: "loan", facts: debtFacts(settled()) },
  ]);
  expect(unknown).toMatchObject([{ lender: "某小贷" }]);
  expect(manyInquiries).toBe(true);
  expect(debts).toMatchObject([{ state: "not-read" }]);
  expect(compareReport({ ...fact, inquiriesIn90Days: 2 }, []).manyInquiries).toBe(false);
});

test("a lender that never reports is rightly missing", () => {
  const silent = { creditor: { name: "样例", licence: "other-licensed", reportsToPbc: false } };
  const gone = { statusCode: "missing" } as const;
  expect(compared(settled(silent), "2026-03-01", gone).accounts[0]).toMatchObject({
    anomalies: [],
    hints: ["not-reported"],
  });
  expect(compared(settled(), "2026-03-01", gone).state).toBe("different");
});
