import { expect, test } from "vitest";
import { amendmentOf, typedOf } from "./amend-debt.ts";

const terms = {
  creditor: { name: "样例银行", licence: "bank", officialPhone: "95500", reportsToPbc: true },
  kind: "credit-card",
  principalFen: 100_000,
  signedOn: "2026-01-05",
  collateral: [],
  autoDebits: [],
  overdues: [],
};

test("what the form does not ask about a lender stays as it was", () => {
  const said = { principalFen: 90_000, creditor: { name: "样例信用卡中心", licence: "bank" } };
  expect(amendmentOf(said, { terms })).toEqual({
    principalFen: 90_000,
    creditor: { ...terms.creditor, name: "样例信用卡中心" },
  });
});

test("another lender keeps nothing that the register said of the first", () => {
  const before = { ...terms, creditor: { ...terms.creditor, creditorId: "icbc" } };
  const said = { creditor: { name: "另一家", licence: "unknown" } };
  expect(amendmentOf(said, { terms: before })).toEqual({
    creditor: { ...said.creditor, reportsToPbc: true },
  });
});

test("a form begins with what is known, in yuan", () => {
  expect(typedOf({ terms, balanceFen: 12_345 })).toMatchObject({
    lender: "样例银行",
    principal: "1000.00",
    outstanding: "123.45",
    contract: "",
  });
});
