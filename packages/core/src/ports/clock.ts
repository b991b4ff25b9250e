import type { Instant } from "../calendar/instant.ts";

export interface Clock {
  now(): Instant;
}
