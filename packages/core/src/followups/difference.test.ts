import { expect, test } from "vitest";
import { settledOn, startStory, type Story } from "../testing/told-story.ts";
import { differenceOf } from "./difference.ts";

function changeBy(story: Story, day: string, type: string, data: Record<string, unknown>) {
  const before = story.planOn(day);
  story.tell(day, type, data);
  return differenceOf(before, story.planOn(day)).map(
    ({ change, rule, due, from }) =>
      `${change} ${rule} ${from === undefined ? "" : `${from} to `}${due}`,
  );
}

test("a part payment changes nothing, the last one adds the whole flow", () => {
  const story = startStory("debt").tell("2026-03-01", "debt.recorded", {
    kind: "online-loan",
    creditor: { name: "样例", licence: "bank" },
    principalFen: 100,
    outstandingFen: 100,
  });
  expect(changeBy(story, "2026-03-01", "payment.made", { paymentId: "a", amountFen: 40 })).toEqual(
    [],
  );
  const settled = changeBy(story, "2026-03-02", "payment.made", { paymentId: "b", amountFen: 60 });
  expect(settled).toContain("added R01 2026-03-03");
  expect(settled).toContain("added R06.main 2026-04-16");
  expect(settled.every((line) => line.startsWith("added "))).toBe(true);
});

test("a debit date that becomes known moves the cancellation", () => {
  const story = settledOn("2026-02-10", { autoDebits: [{ id: "bank", channel: "bank" }] });
  const autoDebits = [{ id: "bank", channel: "bank", nextDebitOn: "2026-02-12" }];
  expect(changeBy(story, "2026-02-10", "debt.amended", { autoDebits })).toEqual([
    "moved R03 2026-02-13 to 2026-02-11",
  ]);
});

test("a fact that ends a follow-up says so, a reversal supersedes the rest", () => {
  const story = settledOn("2026-02-10");
  const seen = { status: "settled", where: "app" };
  expect(changeBy(story, "2026-02-11", "account.status-seen", seen)).toEqual([
    "done R01 2026-02-11",
  ]);
  const reversed = changeBy(story, "2026-02-12", "payment.reversed", {
    paymentId: "p1",
    reason: "退回",
  });
  expect(reversed).toContain("superseded R04 2026-02-17");
  expect(reversed).not.toContain("superseded R01 2026-02-11");
});

test("a follow-up whose reason is corrected away counts as superseded", () => {
  const creditor = { name: "样例", licence: "bank", manualClosure: true };
  const story = settledOn("2026-02-10", { creditor });
  const corrected = { creditor: { ...creditor, manualClosure: false } };
  expect(changeBy(story, "2026-02-11", "debt.amended", corrected)).toEqual([
    "superseded R05 2026-02-17",
  ]);
});
