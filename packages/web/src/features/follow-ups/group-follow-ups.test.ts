import { expect, test } from "vitest";
import type { FollowUp } from "../../api/clients.ts";
import { groupFollowUps } from "./group-follow-ups.ts";

function followUp(key: string, more: Partial<FollowUp> = {}): FollowUp {
  const one = { key, kind: "task", state: "open", comesUp: "later", comesUpOn: "2026-12-01" };
  return { ...one, ...more } as FollowUp;
}

const keysOf = (group: readonly FollowUp[]) => group.map(({ key }) => key);

test("what is due comes first, staff's own work among it, and replies stand apart", () => {
  const grouped = groupFollowUps([
    followUp("later"),
    followUp("today", { comesUp: "today", comesUpOn: "2026-11-25" }),
    followUp("desk", { comesUp: "past", comesUpOn: "2026-11-20", kind: "desk" }),
    followUp("soon", { comesUp: "soon", comesUpOn: "2026-11-27" }),
    followUp("reply", { comesUp: "past", comesUpOn: "2026-11-19", kind: "awaited" }),
  ]);
  expect(keysOf(grouped.past)).toEqual(["desk", "today"]);
  expect(keysOf(grouped.soon)).toEqual(["soon"]);
  expect(keysOf(grouped.later)).toEqual(["later"]);
  expect(keysOf(grouped.awaited)).toEqual(["reply"]);
});

test("what has ended is apart from the rest, the last one first", () => {
  const { ended, later } = groupFollowUps([
    followUp("old", { state: "done", endedOn: "2026-11-01" }),
    followUp("new", { state: "skipped", endedOn: "2026-11-20" }),
    followUp("never", { state: "superseded" }),
  ]);
  expect(keysOf(ended)).toEqual(["new", "old", "never"]);
  expect(later).toEqual([]);
});
