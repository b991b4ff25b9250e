import { createHash } from "node:crypto";
import { addMs, type Instant } from "../calendar/instant.ts";

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

/** Waiting times between the tries, some four days in all: a weekend's standstill is caught up with. */
const waitsMs = [
  5 * second,
  5 * minute,
  30 * minute,
  2 * hour,
  5 * hour,
  10 * hour,
  14 * hour,
  20 * hour,
  24 * hour,
];

/**
 * When a delivery is tried again after so many tries; undefined after the last. Up to a fifth is added, the
 * same for the same delivery and try, so that a receiver that comes back is not met by everybody at once.
 */
export function retryAt(deliveryId: string, attempt: number, now: Instant): Instant | undefined {
  const waitMs = waitsMs[attempt - 1];
  if (waitMs === undefined) return undefined;
  return addMs(now, Math.round(waitMs * (1 + chanceOf(deliveryId, attempt) / 5)));
}

/** From 0 to 1. */
function chanceOf(deliveryId: string, attempt: number): number {
  const hash = createHash("sha256").update(`${deliveryId} ${attempt}`).digest();
  return hash.readUInt32BE(0) / 2 ** 32;
}
