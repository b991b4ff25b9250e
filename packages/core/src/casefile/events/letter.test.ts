import { expect, test } from "vitest";
import { debtFacts, settledOn } from "../../testing/told-story.ts";

const sent = { letterId: "l1", letter: "grace", how: "post" };

test("B51: a letter that asks for something is awaited for fifteen days, and its answer ends that", () => {
  const story = settledOn("2026-02-02").tell("2026-03-02", "letter.sent", sent);
  expect(story.followUps("2026-03-02", "R27")).toMatchObject([
    { state: "open", due: "2026-03-17", steps: [{ notice: "letter-reply", on: "2026-03-17" }] },
  ]);
  story.tell("2026-03-10", "letter.answered", { letterId: "l1", outcome: "agreed" });
  expect(story.followUps("2026-03-10", "R27")).toMatchObject([{ state: "done" }]);
  expect(story.followUps("2026-03-10", "R27.refused")).toEqual([]);
});

test("B52: a no is talked over within three working days, until the next step is recorded", () => {
  const story = settledOn("2026-02-02")
    .tell("2026-03-02", "letter.sent", sent)
    .tell("2026-03-06", "letter.answered", { letterId: "l1", outcome: "refused" });
  // From Friday on: Monday, Tuesday, Wednesday.
  expect(story.followUps("2026-03-06", "R27.refused")).toMatchObject([
    { state: "open", due: "2026-03-11" },
  ]);
  story.tell("2026-03-09", "letter.sent", { ...sent, letterId: "l2", letter: "negotiation" });
  expect(story.followUps("2026-03-09", "R27.refused")).toMatchObject([{ state: "done" }]);
});

test("a certificate request is awaited by its own rule, and nothing else waits for it", () => {
  const asked = { ...sent, letter: "certificate-request" };
  const story = settledOn("2026-02-02").tell("2026-03-02", "letter.sent", asked);
  expect(story.followUps("2026-03-02", "R27")).toEqual([]);
});

test("a letter that was made leaves its hash in the timeline and nothing in the facts", () => {
  const story = settledOn("2026-02-02");
  const before = debtFacts(story);
  const made = { letter: "grace", language: "zh-CN", as: "pdf", sha256: "a".repeat(64) };
  expect(debtFacts(story.tell("2026-03-02", "letter.made", made))).toEqual({
    ...before,
    seq: before.seq + 1,
  });
});

test("the same id twice and an answer to an unknown letter are refused", () => {
  const story = settledOn("2026-02-02").tell("2026-03-02", "letter.sent", sent);
  expect(story.ask("2026-03-03", "letter.sent", sent)?.code).toBe("id.taken");
  const answer = { letterId: "l9", outcome: "agreed" };
  expect(story.ask("2026-03-03", "letter.answered", answer)?.code).toBe("letter.unknown");
});
