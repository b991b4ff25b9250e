import { expect, test } from "vitest";
import { actOf } from "./act-of.ts";
import { followUp } from "./follow-up-for-tests.ts";

test("a thing that one word ends is ticked off", () => {
  expect(actOf(followUp())).toEqual({ kind: "tick" });
});

test("nothing is offered before its time or after its end", () => {
  expect(actOf(followUp({ state: "planned" })).kind).toBe("none");
  expect(actOf(followUp({ state: "done" })).kind).toBe("none");
});

test.each([
  ["R06.main", "/check/$debtId"],
  ["R13", "/check/$debtId"],
  ["R16.check", "/check/$debtId/insurer"],
  ["R08", "/objection/$debtId"],
  ["R09", "/objection/$debtId"],
  ["R19", "/debts/$debtId"],
])("%s is done on its own screen", (rule, to) => {
  expect(actOf(followUp({ rule }))).toMatchObject({ kind: "go", to });
});

test("a thing that needs a paper leads to the upload, with the paper's kind where there is one", () => {
  expect(actOf(followUp({ rule: "R02", missing: "两种凭证" }))).toEqual({ kind: "upload" });
  expect(actOf(followUp({ rule: "R04", missing: "结清证明" }))).toEqual({
    kind: "upload",
    evidence: "certificate",
  });
});

test("another counsellor is answered with yes or no", () => {
  expect(actOf(followUp({ rule: "K04", missing: "答复" })).kind).toBe("answer");
});
