import { z } from "zod";
import { line } from "../casefile/events/fields.ts";
import type { JobRef, LongJob } from "../ports/long-jobs.ts";
import { importKinds } from "./column.ts";
import type { Mapping } from "./suggest-mapping.ts";

/** The largest file that is taken in: 5 MB. */
export const mostImportBytes = 5 * 1024 * 1024;

/** What a browser tells about a sheet before it sends it. */
export const importRequestSchema = z.strictObject({
  kind: z.enum(importKinds),
  fileName: line(200),
  sizeBytes: z.int().min(1, { error: "The file is empty." }),
  sha256: z.string().regex(/^[0-9a-f]{64}$/, {
    error: "Write the SHA-256 of the file as 64 lower-case hexadecimal digits.",
  }),
});

export type ImportRequest = z.output<typeof importRequestSchema>;

/** How many rows came to what. `good` are those that are to be recorded. */
export interface ImportCounts {
  readonly rows: number;
  readonly good: number;
  readonly known: number;
  readonly flawed: number;
  readonly recorded: number;
}

/**
 * Where an import stands. A person's turn: `upload`, `map`, `review`. The worker's: `read`, `check`, `record`.
 * A job that is done or failed has no stage any more.
 */
export const importStages = ["upload", "read", "map", "check", "review", "record"] as const;
export type ImportStage = (typeof importStages)[number];

export interface ImportMark {
  readonly stage: ImportStage;
  readonly headings?: readonly string[];
  /** The first rows, to see what a column holds. */
  readonly sample?: readonly (readonly string[])[];
  readonly mapping?: Mapping;
  readonly counts?: ImportCounts;
  /** Who pressed start: in whose name the rows are recorded. */
  readonly startedBy?: string;
  /** How many of the clients are through, and where their results lie. */
  readonly from?: number;
  readonly shares?: readonly number[];
}

/** A job's own words, as this room wrote them. */
export function readImport(job: LongJob): {
  readonly order: ImportRequest;
  readonly mark: ImportMark;
} {
  const over = (job.result ?? {}) as Partial<ImportMark>;
  return {
    order: job.order as ImportRequest,
    mark: { stage: "upload", ...over, ...(job.mark as Partial<ImportMark> | undefined) },
  };
}

/** Of an import: the file as it came, its rows, what the check found, what a share recorded, and all of that. */
export type ImportPart = "file" | "rows" | "check" | "outcome" | `share-${number}`;

/** Away from people's proofs: what lies here is gone after thirty days, as the job is. */
export function importObjectKey({ orgId, jobId }: JobRef, part: ImportPart): string {
  return `import/${orgId}/${jobId}/${part}`;
}
