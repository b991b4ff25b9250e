import { expect, test } from "vitest";
import type { ReviewRow } from "../../api/reviews.ts";
import { placeIn, waitingIn } from "./review-queue.ts";

const row = (clientId: string, ...ids: string[]) =>
  ({
    clientId,
    clientName: clientId,
    since: "2026-11-20",
    uploads: ids.map((evidenceId) => ({ evidenceId, kind: "other", on: "2026-11-20" })),
  }) satisfies ReviewRow;

const rows = [row("an", "e1", "e2"), row("bo", "e3")];

test("uploads come one by one, without those that were decided just now", () => {
  const all = waitingIn(rows, new Set());
  expect(all.map(({ row: { clientId }, upload }) => [clientId, upload.evidenceId])).toEqual([
    ["an", "e1"],
    ["an", "e2"],
    ["bo", "e3"],
  ]);
  expect(waitingIn(rows, new Set(["e1", "e3"])).map(({ upload }) => upload.evidenceId)).toEqual([
    "e2",
  ]);
});

test("after a decision the next one takes the place, and after the last one the one before", () => {
  const left = waitingIn(rows, new Set(["e3"]));
  expect(placeIn(left, 2)).toBe(1);
  expect(placeIn(left, 0)).toBe(0);
  expect(placeIn([], 3)).toBe(0);
});
