import type { Instant } from "../calendar/instant.ts";
import type { JobProgress, LongJob } from "../ports/long-jobs.ts";

/** The states of a long job, one function a step: waiting → working (held by one) → done or failed. */

type Asked = Pick<LongJob, "orgId" | "jobId" | "kind" | "askedBy" | "askedAt" | "order"> &
  Partial<Pick<LongJob, "clientId">>;

export function newLongJob(asked: Asked): LongJob {
  return { ...asked, state: "waiting", progress: { done: 0, total: 0 }, tries: 0, version: 1 };
}

export function isEnded({ state }: LongJob): boolean {
  return state === "done" || state === "failed";
}

/** Somebody works on it, as far as anybody can know. */
export function isHeld({ heldUntil }: LongJob, now: Instant): boolean {
  return heldUntil !== undefined && heldUntil > now;
}

export function held(job: LongJob, heldUntil: Instant): LongJob {
  return { ...job, state: "working", heldUntil, tries: job.tries + 1, version: job.version + 1 };
}

/** Fewer than the queue gives a message: who waits is told before it is put aside. */
const mostTries = 3;

/** Workers took it up again and again and none came any further. */
export function isHopeless({ tries }: LongJob): boolean {
  return tries >= mostTries;
}

/** Still in the same hands. */
export function advanced(job: LongJob, progress: JobProgress, mark?: unknown): LongJob {
  const next = { ...job, progress, version: job.version + 1 };
  return mark === undefined ? next : { ...next, mark };
}

/** A share is done and there is more: whoever comes next takes it up. */
export function passedOn({ heldUntil: _, ...job }: LongJob): LongJob {
  return { ...job, tries: 0, version: job.version + 1 };
}

/** It is a person's turn: in nobody's hands, and no message waits. */
export function rested(job: LongJob): LongJob {
  return { ...passedOn(job), state: "waiting" };
}

export function finished(job: LongJob, endedAt: Instant, result: unknown): LongJob {
  const { heldUntil: _held, mark: _mark, ...rest } = job;
  const progress = { done: job.progress.total, total: job.progress.total };
  return { ...rest, state: "done", progress, endedAt, result, version: job.version + 1 };
}

export function failed(job: LongJob, endedAt: Instant, failure: string): LongJob {
  const { heldUntil: _held, mark: _mark, ...rest } = job;
  return { ...rest, state: "failed", endedAt, failure, version: job.version + 1 };
}
