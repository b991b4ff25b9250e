import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { addMs, msOfInstant, parseInstant } from "@aftercare/core/calendar/instant.ts";
import type { Instant } from "@aftercare/core/calendar/instant.ts";
import { openClock } from "@aftercare/local/clock.ts";
import { liveUntil } from "@aftercare/local/runner/living.ts";
import { afterEach, beforeEach, expect, test } from "vitest";
import { makeFolder } from "./engines-support.ts";

const dayMs = 86_400_000;
let folder: Awaited<ReturnType<typeof makeFolder>>;

beforeEach(async () => {
  folder = await makeFolder();
});

afterEach(async () => folder.remove());

function instant(text: string): Instant {
  const parsed = parseInstant(text);
  if (parsed === undefined) throw new Error(`${text} is not an instant`);
  return parsed;
}

test("a new clock shows real time", () => {
  const clock = openClock(folder.path);
  expect(Math.abs(msOfInstant(clock.now()) - Date.now())).toBeLessThan(50);
  expect(clock.offsetMs()).toBe(0);
});

test("a moved clock goes on from where it was put, and stays so after a restart", () => {
  let realMs = Date.parse("2026-11-25T00:00:00Z");
  openClock(folder.path, () => realMs).moveTo(instant("2027-01-09T01:00:00Z"));
  realMs += 60_000;
  expect(openClock(folder.path, () => realMs).now()).toBe("2027-01-09T01:01:00.000Z");
});

test("two clocks on one folder agree at once", () => {
  const one = openClock(folder.path);
  const other = openClock(folder.path);
  one.advance(45);
  expect(other.offsetMs()).toBe(one.offsetMs());
  expect(Math.round(other.offsetMs() / dayMs)).toBe(45);
  other.reset();
  expect(one.offsetMs()).toBe(0);
});

test("a child process reads the same time", async () => {
  const clock = openClock(folder.path);
  clock.moveTo(instant("2030-05-01T00:00:00Z"));
  const program = `
    const { openClock } = await import("@aftercare/local/clock.ts");
    process.stdout.write(openClock(process.argv[1]).now());`;
  const args = ["--input-type=module", "-e", program, folder.path];
  const { stdout } = await promisify(execFile)(process.execPath, args, {
    cwd: import.meta.dirname,
  });
  expect(stdout).toMatch(/^2030-05-01T00:00:/);
});

/** A world in which each due moment is done by a drain, and doing one may make another. */
function makeWorld(
  dueMoments: readonly Instant[],
  follow: ReadonlyMap<Instant, Instant> = new Map(),
) {
  const clock = openClock(folder.path);
  const waiting = new Set(dueMoments);
  const done: { due: Instant; at: Instant }[] = [];
  return {
    clock,
    done,
    nextDueAfter: async (after: Instant) => [...waiting].filter((due) => due > after).toSorted()[0],
    drain: async () => {
      for (const due of [...waiting].filter((one) => one <= clock.now())) {
        waiting.delete(due);
        done.push({ due, at: clock.now() });
        const next = follow.get(due);
        if (next !== undefined) waiting.add(next);
      }
    },
  };
}

test("time passes from one due moment to the next, and each thing is done in its own minute", async () => {
  openClock(folder.path).moveTo(instant("2026-12-01T00:00:00Z"));
  const first = instant("2026-12-02T01:00:00Z");
  const second = instant("2026-12-09T01:00:00Z");
  const third = instant("2027-01-15T01:00:00Z");
  const later = instant("2027-06-01T01:00:00Z");
  const world = makeWorld([third, first, later], new Map([[first, second]]));

  await liveUntil(instant("2027-02-01T00:00:00Z"), world);

  expect(world.done.map(({ due }) => due)).toEqual([first, second, third]);
  for (const { due, at } of world.done) {
    expect(msOfInstant(at) - msOfInstant(due)).toBeLessThan(60_000);
  }
  expect(world.clock.now()).toMatch(/^2027-02-01T00:00:0/);
});

test("what becomes due while others are being worked on is not put off", async () => {
  const start = instant("2026-12-01T00:00:00Z");
  openClock(folder.path).moveTo(start);
  const soon = addMs(start, 40);
  const world = makeWorld([soon]);
  const drainSlowly = async () => {
    await world.drain();
    await new Promise((resolve) => setTimeout(resolve, 60));
  };
  await liveUntil(addMs(start, 90 * dayMs), { ...world, drain: drainSlowly });
  expect(msOfInstant(world.done[0]?.at ?? start) - msOfInstant(soon)).toBeLessThan(1_000);
});

test("something that stays due for ever does not stop time", async () => {
  const start = instant("2026-12-01T00:00:00Z");
  openClock(folder.path).moveTo(start);
  const stuck = addMs(start, -dayMs);
  let drains = 0;
  await liveUntil(addMs(start, 30 * dayMs), {
    clock: openClock(folder.path),
    drain: async () => void (drains += 1),
    nextDueAfter: async (after) => (stuck > after ? stuck : undefined),
  });
  expect(drains).toBe(2);
});
