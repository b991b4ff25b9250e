import { expect, test } from "vitest";
import { checkOffer, offerDataOf, scheduleOf, type TypedOffer } from "./read-offer.ts";

const typed: TypedOffer = {
  kind: "instalment",
  proposedBy: "lender",
  covers: "6,000",
  pause: "",
  monthly: "604",
  months: "12",
  thenMonthly: "",
  thenMonths: "",
  waived: "",
  fee: "",
  contractFee: "",
  validUntil: "",
  noNewPenaltyOnNotYetDue: "unknown",
  collectionPauses: "yes",
  certificateAfterwards: "unknown",
  inWriting: "unknown",
  costTable: "unknown",
  note: "",
  on: "2026-11-25",
};

test("the payments are read as their kind asks for them", () => {
  expect(scheduleOf(typed)).toEqual([{ months: 12, monthlyFen: 604_00 }]);
  const once = { ...typed, kind: "lump-sum", months: "" } as const;
  expect(scheduleOf(once)).toEqual([{ months: 1, monthlyFen: 604_00 }]);
  expect(scheduleOf({ ...typed, kind: "extension", pause: "３个月" })).toEqual([
    { months: 3, monthlyFen: 0 },
    { months: 12, monthlyFen: 604_00 },
  ]);
  const steps = { ...typed, kind: "step-up", thenMonthly: "900", thenMonths: "6" } as const;
  expect(scheduleOf(steps)).toEqual([
    { months: 12, monthlyFen: 604_00 },
    { months: 6, monthlyFen: 900_00 },
  ]);
});

test("what is missing or no number is a flaw, and what is not asked is none", () => {
  expect(checkOffer(typed)).toEqual({});
  expect(Object.keys(checkOffer({ ...typed, monthly: "0", months: "1.5" }))).toEqual([
    "monthly",
    "months",
  ]);
  expect(Object.keys(checkOffer({ ...typed, kind: "step-up" }))).toEqual([
    "thenMonthly",
    "thenMonths",
  ]);
  expect(checkOffer({ ...typed, kind: "lump-sum", months: "" })).toEqual({});
  expect(Object.keys(checkOffer({ ...typed, kind: "lump-sum", contractFee: "101" }))).toEqual([
    "contractFee",
  ]);
});

test("what nobody knows is not told", () => {
  expect(offerDataOf(typed)).toEqual({
    kind: "instalment",
    proposedBy: "lender",
    coversFen: 6_000_00,
    schedule: [{ months: 12, monthlyFen: 604_00 }],
    clauses: {
      noNewPenaltyOnNotYetDue: "unknown",
      collectionPauses: "yes",
      certificateAfterwards: "unknown",
      inWriting: "unknown",
    },
    on: "2026-11-25",
  });
  expect(offerDataOf({ ...typed, fee: "60" })).toMatchObject({ feeFen: 60_00 });
  expect(offerDataOf({ ...typed, costTable: "no" })).toMatchObject({ costTableAttached: false });
});
