import type { JobRef, LongJobKind } from "./long-jobs.ts";

/** Wakes a worker for a long job. The row is the truth: a second message changes nothing. */
export interface JobQueue {
  /** @throws AppError `queue.unavailable` */
  send(kind: LongJobKind, job: JobRef): Promise<void>;
}
