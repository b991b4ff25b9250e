import type { Instant } from "@aftercare/core/calendar/instant.ts";
import type { MovableClock } from "../clock.ts";

export interface World {
  readonly clock: MovableClock;
  /** The first moment after `instant` at which any case file is due; undefined when there is none. */
  nextDueAfter(instant: Instant): Promise<Instant | undefined>;
  /** Does everything that is due by now: sweeps, empties the queue, delivers all feedback. */
  drain(): Promise<void>;
}

/**
 * Lets time pass until `target` the way it passes for people: from one due moment to the next, doing at each
 * what is due then. Nothing is done late, so every mail and event carries the time it would have had.
 */
export async function liveUntil(target: Instant, world: World): Promise<void> {
  for (;;) {
    const before = world.clock.now();
    await world.drain();
    const next = await world.nextDueAfter(before);
    if (next === undefined || next > target) break;
    if (next > world.clock.now()) world.clock.moveTo(next);
  }
  if (target > world.clock.now()) world.clock.moveTo(target);
  await world.drain();
}
