import { expect, test } from "vitest";
import { followUp } from "./follow-up-for-tests.ts";
import { groupTasks, nextTasks, progressOf } from "./group-tasks.ts";

const late = followUp({ key: "late", comesUp: "past", dueState: "past", comesUpOn: "2026-11-20" });
const today = followUp({ key: "today" });
const soon = followUp({ key: "soon", comesUp: "soon", comesUpOn: "2026-11-28" });
const later = followUp({ key: "later", comesUp: "later", comesUpOn: "2027-01-08" });
const keys = (items: readonly { readonly key: string }[]) => items.map(({ key }) => key);

test("a list is grouped by when it is time, the earliest first", () => {
  const grouped = groupTasks([later, soon, today, late]);
  expect(keys(grouped.now)).toEqual(["late", "today"]);
  expect(keys(grouped.soon)).toEqual(["soon"]);
  expect(keys(grouped.later)).toEqual(["later"]);
});

test("what was put off stands where it comes up, however late its own day is", () => {
  const putOff = { ...late, key: "put-off", comesUp: "soon", comesUpOn: "2026-11-28" } as const;
  expect(keys(groupTasks([putOff]).soon)).toEqual(["put-off"]);
});

test("news and the organisation's own work are on no client's list", () => {
  const others = [followUp({ kind: "news" }), followUp({ kind: "desk" })];
  expect(progressOf(groupTasks(others)).all).toBe(0);
});

test("what was superseded is gone; what was done stays, the last one first", () => {
  const done = (key: string, endedOn: string) => followUp({ key, endedOn, state: "done" });
  const { ended } = groupTasks([
    done("first", "2026-11-20"),
    done("last", "2026-11-24"),
    followUp({ key: "gone", state: "superseded" }),
  ]);
  expect(keys(ended)).toEqual(["last", "first"]);
});

test("a warning about money comes before everything else", () => {
  const scam = followUp({ key: "scam", rule: "R17.scam" });
  expect(keys(groupTasks([late, today, scam]).now)).toEqual(["scam", "late", "today"]);
  const loss = followUp({ key: "loss", rule: "R17.loss" });
  expect(keys(groupTasks([late, scam, loss]).now)).toEqual(["loss", "scam", "late"]);
});

test("the first screen shows a few things of today and this week, and none that wait for others", () => {
  const awaited = followUp({ key: "awaited", kind: "awaited", comesUp: "soon", dueState: "soon" });
  const overdue = { ...awaited, key: "overdue", comesUp: "past", dueState: "past" } as const;
  const grouped = groupTasks([late, today, soon, later, awaited, overdue]);
  expect(keys(nextTasks(grouped, 10))).toEqual(["today", "late", "overdue", "soon"]);
  expect(nextTasks(grouped, 3)).toHaveLength(3);
});

test("however much has waited for a while, the first screen shows what today's mail is about", () => {
  const waited = ["a", "b", "c"].map((key) => ({ ...late, key }));
  expect(keys(nextTasks(groupTasks([...waited, today]), 3))).toEqual(["today", "a", "b"]);
  const scam = followUp({ ...late, key: "scam", rule: "R17.scam" });
  expect(keys(nextTasks(groupTasks([...waited, today, scam]), 3))).toEqual(["scam", "today", "a"]);
});

test("progress counts what has ended of all that is on the list", () => {
  const done = followUp({ state: "done", endedOn: "2026-11-24" });
  expect(progressOf(groupTasks([done, today, later]))).toEqual({ done: 1, open: 2, all: 3 });
});
