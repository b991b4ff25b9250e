import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { addMs, instantOfMs, msOfInstant } from "@aftercare/core/calendar/instant.ts";
import type { Instant } from "@aftercare/core/calendar/instant.ts";
import type { Clock } from "@aftercare/core/ports/clock.ts";
import { z } from "zod";
import { errorCode } from "./error-code.ts";

const dayMs = 24 * 60 * 60 * 1000;
const savedClock = z.object({ offsetMs: z.int() });

/** Real time plus an offset. Every process that opens the same folder reads the same time. */
export interface MovableClock extends Clock {
  /** Time stands at `instant` now, and goes on from there. */
  moveTo(instant: Instant): void;
  /** `days` of 24 hours each; may be a fraction or negative. */
  advance(days: number): void;
  /** Back to real time. */
  reset(): void;
  /** How far this clock is ahead of real time. */
  offsetMs(): number;
}

/**
 * Opens the clock kept in `dir`; it starts at real time. The file is read on every call (8 µs), because a
 * child process must see a move at once.
 */
export function openClock(dir: string, realNowMs: () => number = Date.now): MovableClock {
  mkdirSync(dir, { recursive: true });
  const path = join(dir, "clock.json");

  const offsetMs = () => readOffset(path);
  const now = () => instantOfMs(realNowMs() + offsetMs());
  const moveTo = (instant: Instant) => writeOffset(path, msOfInstant(instant) - realNowMs());

  return {
    now,
    moveTo,
    offsetMs,
    advance: (days) => moveTo(addMs(now(), days * dayMs)),
    reset: () => rmSync(path, { force: true }),
  };
}

function readOffset(path: string): number {
  try {
    return savedClock.parse(JSON.parse(readFileSync(path, "utf8"))).offsetMs;
  } catch (error) {
    if (errorCode(error) === "ENOENT") return 0;
    throw error;
  }
}

/** A rename is atomic: a reader sees the old offset or the new one, never half a file. */
function writeOffset(path: string, offsetMs: number): void {
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, JSON.stringify({ offsetMs: Math.round(offsetMs) }));
  renameSync(draft, path);
}
