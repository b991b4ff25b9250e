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
  const typed = { ...typedOf({ terms, balanceFen: 100 }), lender: " 样例信用卡中心 " };
  expect(amendmentOf(typed, { terms })).toEqual({
    kind: "credit-card",
    creditor: { ...terms.creditor, name: "样例信用卡中心" },
    principalFen: 100_000,
    contract: { signedOn: "2026-01-05" },
  });
});
