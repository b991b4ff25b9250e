import { expect, test } from "vitest";
import type { Instant } from "../calendar/instant.ts";
import type { OrgId } from "../kernel/ids.ts";
import {
  advanced,
  failed,
  finished,
  held,
  isEnded,
  isHeld,
  isHopeless,
  newLongJob,
  passedOn,
} from "./long-job.ts";

const at = (minute: number) => `2026-03-02T01:0${minute}:00.000Z` as Instant;
const asked = newLongJob({
  orgId: "o" as OrgId,
  jobId: "j",
  kind: "dossier",
  askedBy: "user:li",
  askedAt: at(0),
  order: {},
});

test("a job waits, is held until a time, and ends with what came of it", () => {
  const taken = held(asked, at(5));
  expect([isHeld(taken, at(4)), isHeld(taken, at(5)), isEnded(taken)]).toEqual([
    true,
    false,
    false,
  ]);
  const half = advanced(taken, { done: 2, total: 4 }, { row: 2 });
  const done = finished(half, at(4), { bytes: 7 });
  expect(done).toMatchObject({
    state: "done",
    progress: { done: 4, total: 4 },
    result: { bytes: 7 },
  });
  expect(done).not.toHaveProperty("heldUntil");
  expect(done).not.toHaveProperty("mark");
  expect(isEnded(done)).toBe(true);
});

test("every step is a new version, and what is passed on is in nobody's hands", () => {
  const half = passedOn(advanced(held(asked, at(5)), { done: 1, total: 2 }, "here"));
  expect(half).toMatchObject({ version: 4, state: "working", mark: "here" });
  expect(isHeld(half, at(1))).toBe(false);
  expect(failed(half, at(2), "dossier.too-large")).toMatchObject({ version: 5, state: "failed" });
});

test("three workers that came no further are enough, and a share that was done begins the count anew", () => {
  const twice = held(held(asked, at(1)), at(2));
  expect(isHopeless(twice)).toBe(false);
  expect(isHopeless(held(twice, at(3)))).toBe(true);
  expect(isHopeless(held(passedOn(twice), at(3)))).toBe(false);
});
