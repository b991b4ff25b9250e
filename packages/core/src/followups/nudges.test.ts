import { describe, expect, test } from "vitest";
import { settledOn, type Story } from "../testing/told-story.ts";
import { dueSteps } from "./plan.ts";

/** A settlement on 2026-01-05 asks for the certificate on the 12th and chases it on the 20th. */
const followUp = "R04@2026-01-05";
const key = `${followUp}/nudge-n1`;

function nudged(notBefore = "2026-01-14T10:02", more: object = {}): Story {
  const data = { nudgeId: "n1", followUp, notBefore, ...more };
  return settledOn("2026-01-05").tell("2026-01-14", "nudge.asked", data);
}

const step = (story: Story, day: string, time?: string) =>
  story
    .planOn(day, time)
    .followUps.flatMap(({ steps }) => steps.filter((one) => one.key === key))[0];

describe("a nudge", () => {
  test("is a step of its own: what was last said, at its minute and not before", () => {
    const story = nudged();
    expect(step(story, "2026-01-14", "10:01")).toMatchObject({
      notice: "certificate-request",
      audience: "client",
      at: "2026-01-14T10:02",
      state: "waiting",
    });
    expect(step(story, "2026-01-14", "10:02")).toMatchObject({ state: "due" });
    expect(step(nudged("2026-01-21T09:00"), "2026-01-21", "09:00")).toMatchObject({
      notice: "certificate-chase",
    });
  });

  test("that was sent is due no more, and its follow-up goes on as before", () => {
    const story = nudged().tell("2026-01-14", "notice.sent", {
      mail: "m9",
      steps: [key],
      messageId: "x",
    });
    const due = dueSteps(story.planOn("2026-01-15")).map((one) => one.step.key);
    expect(due).not.toContain(key);
    expect(step(story, "2026-01-15")).toMatchObject({ state: "sent" });
    expect(story.planOn("2026-01-20").followUps.find((one) => one.key === followUp)).toMatchObject({
      state: "open",
    });
  });

  test("is dropped when the thing is done, or the client wants to hear of it later", () => {
    const day = "2026-01-14";
    const skipped = nudged().tell(day, "followup.skipped", { followUp, reason: "不用" });
    expect(step(skipped, day)).toMatchObject({ state: "dropped" });
    const later = nudged().tell(day, "followup.snoozed", { followUp, until: "2026-01-20" });
    expect(step(later, day)).toMatchObject({ state: "dropped" });
  });

  test("that was taken back leaves no step behind", () => {
    const story = nudged().tell("2026-01-14", "nudge.withdrawn", { nudgeId: "n1" });
    expect(step(story, "2026-01-14", "23:00")).toBeUndefined();
    expect(story.ask("2026-01-14", "nudge.withdrawn", { nudgeId: "n1" })).toMatchObject({
      code: "nudge.unknown",
    });
  });

  test("without a moment of the product's own leaves at the end of its day at the earliest", () => {
    const story = settledOn("2026-01-05").tell("2026-01-14", "nudge.asked", {
      nudgeId: "n1",
      followUp,
    });
    expect(step(story, "2026-01-14", "22:00")).toMatchObject({ at: "2026-01-14T23:59" });
  });
});

describe("is refused", () => {
  const ask = (story: Story, day: string, more: object = {}) =>
    story.ask(day, "nudge.asked", { nudgeId: "n2", followUp, ...more })?.code;

  test("within three days of the one before, and taken from then on", () => {
    expect(ask(nudged(), "2026-01-16")).toBe("nudge.reminded-lately");
    expect(ask(nudged(), "2026-01-17")).toBeUndefined();
  });

  test("about what is not there, has ended, or cannot be done yet", () => {
    const story = settledOn("2026-01-05");
    const day = "2026-01-14";
    expect(ask(story, day, { followUp: "R99@2026-01-05" })).toBe("followup.unknown");
    story.tell(day, "followup.skipped", { followUp, reason: "不用" });
    expect(ask(story, day)).toBe("followup.ended");
  });

  test("under a name that is taken", () => {
    expect(ask(nudged(), "2026-01-20", { nudgeId: "n1" })).toBe("id.taken");
  });

  test("to be taken back once its mail left or is on its way", () => {
    const sent = { mail: "m9", steps: [key], messageId: "x" };
    const story = nudged().tell("2026-01-14", "notice.sent", sent);
    expect(story.ask("2026-01-14", "nudge.withdrawn", { nudgeId: "n1" })?.code).toBe("nudge.sent");
  });
});
