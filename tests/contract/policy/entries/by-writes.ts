import type { Verdict } from "../expectation.ts";

/** Some of the clockwork's verbs say nothing; whether they wrote something tells whether they got in. */
export function byWrites(_: unknown, writes: readonly string[]): Verdict {
  return writes.length > 0 ? "allowed" : "not-there";
}
