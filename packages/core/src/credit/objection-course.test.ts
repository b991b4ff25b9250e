import { expect, test } from "vitest";
import { isoDate } from "../calendar/dates.ts";
import { debtFacts, settledOn, type Story } from "../testing/told-story.ts";
import { ladderOf, objectionStateOf, type Course } from "./objection-course.ts";

/** TC02's objection: filed on 2026-02-27, an answer owed by 2026-03-19. */
function filed(channel = "ccrc"): Story {
  return settledOn("2026-01-05")
    .tell("2026-02-24", "anomaly.found", { anomalyId: "a1", kind: "status" })
    .tell("2026-02-27", "objection.filed", { objectionId: "o1", channel, anomalies: ["a1"] });
}

function course(story: Story, today: string): Course {
  const { objections, complaints } = debtFacts(story);
  const [objection] = objections;
  if (objection === undefined) throw new Error("Nothing was filed.");
  const clocks = new Map(
    story
      .planOn(today)
      .followUps.flatMap(({ rule, subject = "", due }) =>
        rule === "R09" || rule === "R10" ? [[subject, due] as const] : [],
      ),
  );
  return {
    objection,
    complaints,
    replyClock(id) {
      const due = clocks.get(id);
      return due && { due, isPast: due < isoDate(today) };
    },
  };
}

const stateOn = (story: Story, today: string) => objectionStateOf(course(story, today));
const ladderOn = (story: Story, today: string) =>
  ladderOf(course(story, today)).map(({ step, state }) => `${step} ${state}`);

test("filed, then late, by the clock of twenty days", () => {
  expect(stateOn(filed(), "2026-03-19")).toBe("filed");
  expect(stateOn(filed(), "2026-03-20")).toBe("overdue-reply");
  expect(ladderOn(filed(), "2026-03-20")).toEqual([
    "filed done",
    "reply late",
    "own-statement later",
    "pboc-complaint open",
    "court open",
  ]);
});

test("the platform's states are shown as they were seen, and only move on", () => {
  const story = filed().tell("2026-03-01", "objection.progressed", {
    objectionId: "o1",
    state: "checking",
  });
  expect(stateOn(story, "2026-03-02")).toBe("checking");
  story.tell("2026-03-05", "objection.progressed", { objectionId: "o1", state: "handling" });
  expect(stateOn(story, "2026-03-06")).toBe("handling");
  const back = { objectionId: "o1", state: "checking" };
  expect(story.ask("2026-03-06", "objection.progressed", back)?.code).toBe("objection.state-back");
  story.tell("2026-03-10", "objection.progressed", { objectionId: "o1", state: "handled" });
  expect(stateOn(story, "2026-03-25")).toBe("handled");
});

test("papers that did not pass end the clock, and the error can be objected to anew", () => {
  const story = filed().tell("2026-03-02", "objection.progressed", {
    objectionId: "o1",
    state: "review-failed",
  });
  expect(stateOn(story, "2026-03-03")).toBe("review-failed");
  expect(story.followUps("2026-03-03", "R09")).toMatchObject([{ state: "done" }]);
  expect(story.followUps("2026-03-03", "R08")).toMatchObject([{ state: "open" }]);
  story.tell("2026-03-04", "objection.filed", {
    objectionId: "o2",
    channel: "ccrc",
    anomalies: ["a1"],
  });
  expect(story.followUps("2026-03-05", "R08")).toMatchObject([{ state: "done" }]);
});

test("an institution has no platform", () => {
  const asked = { objectionId: "o1", state: "checking" };
  expect(filed("institution").ask("2026-03-01", "objection.progressed", asked)?.code).toBe(
    "objection.no-platform",
  );
});

test("after a no: a statement, the central bank's branch, the court, or the end", () => {
  const story = filed().tell("2026-03-16", "objection.answered", {
    objectionId: "o1",
    outcome: "no-error",
  });
  expect(stateOn(story, "2026-03-16")).toBe("answered");
  expect(story.followUps("2026-03-16", "R24")).toMatchObject([
    { state: "open", due: "2026-03-30" },
  ]);
  expect(ladderOn(story, "2026-03-16").slice(2)).toEqual([
    "own-statement open",
    "pboc-complaint open",
    "court open",
  ]);
  story.tell("2026-03-20", "complaint.filed", {
    complaintId: "k1",
    body: "pboc",
    objectionId: "o1",
  });
  expect(stateOn(story, "2026-03-20")).toBe("escalated");
  expect(story.followUps("2026-03-20", "R24")).toMatchObject([{ state: "done" }]);
  expect(ladderOf(course(story, "2026-03-20"))[3]).toEqual({
    step: "pboc-complaint",
    state: "waiting",
    on: "2026-03-20",
    dueOn: "2026-04-19",
  });
  story.tell("2026-03-21", "objection.escalated", { objectionId: "o1", step: "own-statement" });
  expect(ladderOn(story, "2026-04-20").slice(2)).toEqual([
    "own-statement done",
    "pboc-complaint late",
    "court open",
  ]);
  story.tell("2026-04-25", "objection.closed", { objectionId: "o1", why: "accepted" });
  expect(stateOn(story, "2026-04-25")).toBe("closed");
  expect(ladderOn(story, "2026-04-25").at(-1)).toBe("court needless");
});

test("what was corrected needs nothing more", () => {
  const story = filed().tell("2026-03-16", "objection.answered", {
    objectionId: "o1",
    outcome: "corrected",
  });
  expect(stateOn(story, "2026-03-16")).toBe("closed");
  expect(
    ladderOn(story, "2026-03-16")
      .slice(2)
      .every((line) => line.endsWith("needless")),
  ).toBe(true);
});

test("a draft starts no clock, and filing takes it along", () => {
  const draft = { objectionId: "o9", channel: "ccrc", anomalies: ["a1"] };
  const story = settledOn("2026-01-05")
    .tell("2026-02-24", "anomaly.found", { anomalyId: "a1", kind: "status" })
    .tell("2026-02-25", "objection.drafted", draft);
  expect(debtFacts(story).objectionDrafts).toMatchObject([{ id: "o9" }]);
  expect(story.followUps("2026-02-25", "R09")).toEqual([]);
  expect(story.followUps("2026-02-25", "R08")).toMatchObject([{ state: "open" }]);
  story.tell("2026-02-27", "objection.filed", draft);
  expect(debtFacts(story)).not.toHaveProperty("objectionDrafts");
  expect(story.followUps("2026-02-27", "R09")).toMatchObject([
    { state: "open", due: "2026-03-19" },
  ]);
});

test("nobody files for a client without a power of attorney that lies with the debt", () => {
  const story = settledOn("2026-01-05").tell("2026-02-24", "anomaly.found", {
    anomalyId: "a1",
    kind: "status",
  });
  const asked = { objectionId: "o1", channel: "ccrc", anomalies: ["a1"], filedBy: "proxy" };
  expect(story.ask("2026-02-27", "objection.filed", asked)?.code).toBe("objection.no-poa");
  const named = { ...asked, poaEvidenceId: "poa" };
  expect(story.ask("2026-02-27", "objection.filed", named)?.code).toBe("objection.no-poa");
});

test("a matter at court keeps the proofs until it is said to be over", async () => {
  const { isHeldOrDisputed } = await import("../casefile/disputes.ts");
  const story = filed().tell("2026-03-16", "objection.answered", {
    objectionId: "o1",
    outcome: "no-error",
  });
  expect(isHeldOrDisputed(debtFacts(story))).toBe(false);
  story.tell("2026-03-17", "objection.escalated", { objectionId: "o1", step: "court" });
  expect(isHeldOrDisputed(debtFacts(story))).toBe(true);
  story.tell("2026-05-17", "objection.closed", { objectionId: "o1", why: "settled" });
  expect(isHeldOrDisputed(debtFacts(story))).toBe(false);
});
