import { expect, test } from "vitest";
import { active, agreed, begun, draft, pay, shared } from "../testing/planned-debt.ts";
import type { Story } from "../testing/told-story.ts";
import { dueSteps } from "./plan.ts";

/** What the clockwork says of a plan, and what it puts on lists. */

const said = (story: Story, day: string, time: string) =>
  dueSteps(story.planOn(day, time)).map(({ step }) => step.notice);

test("mails the draft the day it is shared, and anew when the plan changes", () => {
  expect(said(shared(), "2026-01-06", "09:00")).toEqual(["plan-ready"]);
  expect(agreed().followUps("2026-01-07", "R21.read")[0]?.state).toBe("done");
  const changed = agreed().tell("2026-01-09", "plan.changed", { ...draft, reason: "改日子" });
  expect(said(changed, "2026-01-09", "09:00")).toEqual(["plan-ready"]);
});

test("a question and a yes each become a task of the desk", () => {
  const asked = shared().tell("2026-01-07", "plan.answered", {
    planId: "pl1",
    answer: "question",
    words: "?",
  });
  expect(asked.followUps("2026-01-08", "R21.asked")[0]).toMatchObject({
    state: "open",
    due: "2026-01-09",
  });
  expect(agreed().followUps("2026-01-08", "R21.begin")[0]?.state).toBe("open");
  expect(active().followUps("2026-01-08", "R21.begin")[0]?.state).toBe("done");
});

test("reminds seven, three and one day ahead of an instalment, and says the same evening that it is open (B22)", () => {
  const [first] = active().followUps("2026-01-10", "R21.due");
  expect(first?.steps.map(({ id, at }) => [id, at])).toEqual([
    ["week", "2026-01-24T09:00"],
    ["three", "2026-01-28T09:00"],
    ["eve", "2026-01-30T09:00"],
    ["unpaid-staff", "2026-01-31T18:00"],
    ["unpaid", "2026-02-01T09:00"],
  ]);
  expect(first).toMatchObject({ due: "2026-01-31", attentionOn: "2026-02-02" });
});

test("once it is paid nothing more is said, and it cannot be ticked off without a payment", () => {
  const story = active();
  const key = story.followUps("2026-01-25", "R21.due")[0]?.key ?? "";
  expect(story.ask("2026-01-25", "followup.done", { followUp: key })?.code).toBe(
    "followup.proof-missing",
  );
  pay(story, "2026-01-25", 1_000_00);
  const [first] = story.followUps("2026-01-26", "R21.due");
  expect(first).toMatchObject({ state: "done", endedOn: "2026-01-25" });
  expect(first?.steps.filter(({ state }) => state === "waiting")).toEqual([]);
});

test("the next instalment always stands on the list, and the list stays short", () => {
  const story = begun();
  story
    .tell("2026-01-05", "plan.drafted", {
      planId: "pl1",
      schedule: [{ fromOn: "2026-01-31", count: 60, amountFen: 100_00 }],
    })
    .tell("2026-01-06", "plan.shared", { planId: "pl1" })
    .tell("2026-01-07", "plan.answered", { planId: "pl1", answer: "agree" })
    .tell("2026-01-08", "plan.activated", { planId: "pl1" });
  for (const day of ["2026-01-08", "2027-06-15", "2032-01-15"]) {
    expect(story.followUps(day, "R21.due").length).toBeLessThanOrEqual(9);
    expect(story.followUps(day, "R21.due").length).toBeGreaterThan(0);
  }
});

test("a plan that ended or a debt that is paid off asks for nothing more", () => {
  const ended = active().tell("2026-01-20", "plan.ended", {
    planId: "pl1",
    reason: "called-off",
  });
  expect(ended.followUps("2026-01-21", "R21.due").map(({ state }) => state)).not.toContain("open");
  const paid = pay(active(), "2026-01-20", 6_000_00);
  expect(paid.followUps("2026-01-21", "R21.due").map(({ state }) => state)).toEqual([
    "done",
    "done",
  ]);
});

test("two misses call for a review, mailed to staff (B13)", () => {
  expect(active().followUps("2026-02-28", "R21.review")).toEqual([]);
  const [review] = active().followUps("2026-03-01", "R21.review");
  expect(review).toMatchObject({ anchorOn: "2026-03-01", due: "2026-03-03" });
  expect(said(active(), "2026-03-02", "09:00")).toContain("plan-review-staff");
  const changed = active().tell("2026-03-02", "plan.changed", {
    ...draft,
    schedule: [{ fromOn: "2026-03-20", count: 12, amountFen: 500_00 }],
    reason: "改小",
  });
  expect(changed.followUps("2026-03-02", "R21.review")).toEqual([]);
});

test("two of three that only just worked are talked over, unless it pays by itself (B42)", () => {
  const close = () => pay(pay(active(), "2026-01-31", 1_000_00), "2026-03-01", 1_000_00);
  expect(close().followUps("2026-03-01", "R21.near")).toHaveLength(1);
  const early = pay(pay(active(), "2026-01-30", 1_000_00), "2026-03-01", 1_000_00);
  expect(early.followUps("2026-03-01", "R21.near")).toEqual([]);
  const bound = active().tell("2026-01-09", "plan.autopay-set", {
    planId: "pl1",
    authorisationId: "a1",
  });
  expect(
    pay(pay(bound, "2026-01-31", 1_000_00), "2026-02-28", 1_000_00).followUps(
      "2026-03-01",
      "R21.near",
    ),
  ).toEqual([]);
});

test("a promised day is spoken of before it comes, and done when it is kept (B32)", () => {
  const story = begun().tell("2026-01-05", "promise.made", {
    promiseId: "z1",
    promisedOn: "2026-02-10",
    amountFen: 3_000_00,
  });
  expect(said(story, "2026-02-03", "09:00")).toEqual(["promise-soon"]);
  expect(
    pay(pay(story, "2026-02-04", 1_000_00), "2026-02-05", 2_000_00).followUps(
      "2026-02-06",
      "R21.promise",
    )[0],
  ).toMatchObject({ state: "done", endedOn: "2026-02-05" });
});
