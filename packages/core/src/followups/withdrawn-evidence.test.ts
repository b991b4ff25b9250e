import { describe, expect, test } from "vitest";
import { settledOn, startStory, type Story } from "../testing/told-story.ts";

const sha256 = "a".repeat(64);

function withReport(): Story {
  const added = { kind: "credit_report", sha256, sizeBytes: 1, mediaType: "application/pdf" };
  return settledOn("2026-03-01").tell("2026-03-02", "evidence.added", {
    evidenceId: "r1",
    ...added,
  });
}

const call = { evidenceIds: ["r1"] };
const rule = (story: Story, day: string) => story.followUps(day, "N05");

describe("evidence whose consent was withdrawn", () => {
  test("is due for deletion at once", () => {
    const story = withReport().tell("2026-03-05", "evidence.erasure-called", call);
    expect(rule(story, "2026-03-05")).toMatchObject([
      { due: "2026-03-05", state: "open", steps: [{ audience: "machine", state: "due" }] },
    ]);
  });

  test("is asked about again when it was put off, and at once when it is called anew", () => {
    const story = withReport()
      .tell("2026-03-05", "evidence.erasure-called", call)
      .tell("2026-03-05", "evidence.purge-deferred", { until: "2026-04-04" });
    expect(rule(story, "2026-03-06")).toMatchObject([{ due: "2026-04-04" }]);
    story.tell("2026-03-20", "evidence.erasure-called", call);
    expect(rule(story, "2026-03-20").map(({ state, due }) => [state, due])).toEqual([
      ["superseded", "2026-03-05"],
      ["open", "2026-03-20"],
    ]);
    expect(story.followUps("2026-03-20", "N04")).toEqual([]);
  });

  test("ends when it is deleted", () => {
    const story = withReport().tell("2026-03-05", "evidence.erasure-called", call);
    const step = "N05@2026-03-05#4/erase";
    expect(rule(story, "2026-03-05")[0]?.steps[0]?.key).toBe(step);
    story.tell("2026-03-06", "evidence.purged", { evidenceIds: ["r1"], step });
    expect(rule(story, "2026-03-06")).toMatchObject([
      { state: "done", steps: [{ state: "sent" }] },
    ]);
  });

  test("stays when the consent is given again, also in a closed case", () => {
    const story = withReport()
      .tell("2026-03-05", "case.closed", { reason: "done" })
      .tell("2026-03-05", "evidence.erasure-called", call);
    expect(rule(story, "2026-03-05")).toMatchObject([{ state: "open" }]);
    story.tell("2026-03-05", "evidence.erasure-recalled");
    expect(rule(story, "2026-03-06")).toMatchObject([
      { state: "superseded", endReason: "consent-given" },
    ]);
  });
});

test("what lies in the client's own file is kept for three years after the case was closed", () => {
  const story = startStory("client")
    .tell("2026-03-01", "client.enrolled", { name: "李女士", language: "zh-CN" })
    .tell("2026-03-05", "case.closed", { reason: "done" });
  expect(story.followUps("2026-03-06", "R12.own")).toMatchObject([
    { due: "2029-03-05", state: "planned", steps: [{ on: "2029-03-06", audience: "machine" }] },
  ]);
  story.tell("2029-03-06", "evidence.purge-deferred", { until: "2031-01-01", because: "debts" });
  expect(story.followUps("2029-03-07", "R12.own")).toMatchObject([{ due: "2031-01-01" }]);
  expect(story.followUps("2029-03-07", "N04")).toEqual([]);
  story.tell("2029-04-01", "case.reopened", { reason: "again" });
  expect(story.followUps("2029-04-01", "R12.own")).toEqual([]);
});
