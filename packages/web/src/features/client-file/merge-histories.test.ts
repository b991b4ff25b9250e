import { expect, test } from "vitest";
import type { TimelineEntry } from "../../api/clients.ts";
import { mergeHistories } from "./merge-histories.ts";

const entry = (day: number, seq = day): TimelineEntry => ({
  seq,
  type: "aftercare.note.added.v1",
  title: "备注",
  on: "2026-11-01",
  recordedAt: `2026-11-0${day}T01:00:00.000Z`,
  by: "user:a",
  source: "app",
  id: String(seq),
  data: {},
  difference: [],
});
const seqs = (...histories: Parameters<typeof mergeHistories>[0]) =>
  mergeHistories(histories).map(({ entry: { seq } }) => seq);

test("several files read as one, the last recorded first", () => {
  const own = { debtId: undefined, entries: [entry(5), entry(2)], hasMore: false };
  const debt = { debtId: "loan", entries: [entry(4), entry(1)], hasMore: false };
  expect(seqs(own, debt)).toEqual([5, 4, 2, 1]);
});

test("it ends where one of them is not loaded any further", () => {
  const own = { debtId: undefined, entries: [entry(5), entry(3)], hasMore: true };
  const debt = { debtId: "loan", entries: [entry(4), entry(1)], hasMore: false };
  expect(seqs(own, debt)).toEqual([5, 4, 3]);
});

test("what one commit recorded stays in its order", () => {
  const own = { debtId: undefined, entries: [entry(5, 9), entry(5, 8)], hasMore: false };
  expect(seqs(own)).toEqual([9, 8]);
});
