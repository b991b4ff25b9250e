import { expect, test } from "vitest";
import type { Debt } from "../../api/clients.ts";
import { factOf, factsFor, type WhatIfValues } from "./what-if-facts.ts";

const said = { on: "2026-11-01", by: "user:wang", seq: 1 };
const debt = {
  balanceFen: 0,
  settlements: [{ how: "paid", ...said }],
  payments: [
    { id: "p1", amountFen: 2_000_000, ...said },
    { id: "p2", amountFen: 100, reversed: said, ...said },
  ],
  terms: { autoDebits: [{ id: "bank", channel: "bank" }] },
  cancelledDebits: [{ authorisationId: "bank", ...said }],
  anomalies: [{ id: "a1", kind: "status", ...said }],
  objections: [{ id: "o1", channel: "ccrc", anomalies: ["a1"], answered: said, ...said }],
  complaints: [],
} as unknown as Debt;

const typed: WhatIfValues = {
  debtId: "loan",
  fact: "",
  on: "2026-11-20",
  which: "",
  value: "",
  amount: "",
  account: "",
  settledOn: "",
  reason: "",
};

test("only what can happen to the debt as it stands is offered", () => {
  const types = factsFor(debt, "en").map(({ type }) => type);
  expect(types).toEqual([
    "settlement.declared",
    "payment.reversed",
    "settlement.certified",
    "account.closed",
    "objection.filed",
    "anomaly.dismissed",
    "complaint.filed",
  ]);
});

test("a thing is named so that it can be told from the others", () => {
  const reversed = factOf("payment.reversed");
  expect(reversed?.things?.(debt, "zh-CN")).toEqual([
    { value: "p1", label: "2026年11月1日（周日） 20,000.00元" },
  ]);
});

test("what was left empty on the paper is not said", () => {
  const certified = factOf("settlement.certified");
  expect(certified?.data(typed, "n")).toEqual({ remaining: 0 });
  expect(certified?.data({ ...typed, amount: "1,280.50", account: " HT-1 " }, "n")).toEqual({
    remaining: 0,
    account: "HT-1",
    amountFen: 128_050,
  });
});

test("what the event opens gets a name of its own", () => {
  const filed = factOf("objection.filed");
  expect(filed?.data({ ...typed, which: "a1", value: "ccrc" }, "n1")).toEqual({
    objectionId: "n1",
    channel: "ccrc",
    anomalies: ["a1"],
  });
});
