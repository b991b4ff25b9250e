import { expect, test } from "vitest";
import { msOfInstant, type Instant } from "../calendar/instant.ts";
import { retryAt } from "./retry.ts";

const now = "2026-11-21T02:00:00.000Z" as Instant;
const seconds = [5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400];

test("each wait is the stated one and up to a fifth more", () => {
  for (const [nth, wait] of seconds.entries()) {
    const next = retryAt("msg_1", nth + 1, now) ?? now;
    const waited = (msOfInstant(next) - msOfInstant(now)) / 1000;
    expect(waited).toBeGreaterThanOrEqual(wait);
    expect(waited).toBeLessThanOrEqual(wait * 1.2);
  }
});

test("after the tenth try there is no other", () => {
  expect(retryAt("msg_1", 10, now)).toBeUndefined();
});

test("the same delivery waits the same, others do not come with it", () => {
  expect(retryAt("msg_1", 3, now)).toBe(retryAt("msg_1", 3, now));
  const waits = new Set(Array.from({ length: 50 }, (_, n) => retryAt(`msg_${n}`, 3, now)));
  expect(waits.size).toBeGreaterThan(45);
});
