import type { Graph } from "./graph.ts";

/** What the child process is told. All are absolute paths. */
export interface Job {
  readonly stage: string;
  readonly bundle: string;
  readonly root: string;
  readonly platform: string;
  /** Where the platform puts the zips of the functions. */
  readonly work: string;
  readonly outcomeFile: string;
  readonly secrets: { readonly missing: readonly string[] };
}

/** What it says at its end. A graph with failures is not to be trusted. */
export interface Outcome {
  readonly failures: readonly string[];
  readonly graph?: Graph;
}
