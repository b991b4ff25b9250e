import type { EntryName } from "@aftercare/functions/entry-variables.ts";

export interface Budget {
  /** Bytes, each file gzipped, of what every start loads. */
  readonly startGzipped: number;
  /** Processor time of the whole process until it could take its first event, Node's own start included. */
  readonly startCpuMs: number;
}

/**
 * Measured and a quarter more for sizes; twice as much for time, since a machine's speed is no merit of ours.
 * The API and signing in are what a person waits for.
 */
export const budgets: Readonly<Record<EntryName, Budget>> = {
  api: { startGzipped: 350_000, startCpuMs: 650 },
  auth: { startGzipped: 650_000, startCpuMs: 650 },
  remind: { startGzipped: 650_000, startCpuMs: 550 },
  jobs: { startGzipped: 290_000, startCpuMs: 450 },
  sweep: { startGzipped: 290_000, startCpuMs: 450 },
  digest: { startGzipped: 290_000, startCpuMs: 450 },
  deliver: { startGzipped: 290_000, startCpuMs: 450 },
  "build-dossier": { startGzipped: 290_000, startCpuMs: 450 },
  "import-rows": { startGzipped: 290_000, startCpuMs: 450 },
  evidence: { startGzipped: 290_000, startCpuMs: 450 },
  "mail-feedback": { startGzipped: 290_000, startCpuMs: 450 },
  canary: { startGzipped: 100_000, startCpuMs: 250 },
};
