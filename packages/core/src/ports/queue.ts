import type { FileRef } from "../kernel/ids.ts";

/** Wakes workers. It may lose everything it holds: the due index is the truth. */
export interface WakeQueue {
  /** Sends every reference, in as many batches as it takes; returns those the queue did not take. */
  wake(refs: readonly FileRef[]): Promise<readonly FileRef[]>;
  /** Roughly how many references wait to be worked on. */
  depth(): Promise<number>;
}
