import { importKinds } from "@aftercare/core/import/column.ts";
import { failureWords } from "@aftercare/core/import/failure-texts.ts";
import { importStages, readImport } from "@aftercare/core/import/import-job.ts";
import type { Language } from "@aftercare/core/kernel/language.ts";
import type { LongJob } from "@aftercare/core/ports/long-jobs.ts";
import type { FlawedRow } from "@aftercare/core/verbs/imports/list-flawed-rows.ts";
import { z } from "@hono/zod-openapi";
import { id, instant, list } from "./parts.ts";

const count = z.int().min(0);

/** `upload`, `map` and `review` wait for a person; `read`, `check` and `record` for the machine. */
const steps = [...importStages, "done", "failed"] as const;

const counts = z.strictObject({
  rows: count,
  /** To be recorded. */
  good: count,
  /** There already: nothing is recorded. */
  known: count,
  flawed: count,
  recorded: count,
});

export const importSchema = z
  .strictObject({
    importId: id,
    kind: z.enum(importKinds),
    fileName: z.string(),
    step: z.enum(steps),
    askedBy: z.string(),
    askedAt: instant,
    endedAt: instant.optional(),
    /** Rows that are through in this step. */
    progress: z.strictObject({ done: count, total: count }),
    /** What the file's columns are called, in their order. */
    headings: list(z.string()).optional(),
    sample: list(list(z.string())).optional(),
    /** Which column tells which field, from 0: what the headings suggest, then what was chosen. */
    mapping: z.record(z.string(), count).optional(),
    counts: counts.optional(),
    startedBy: z.string().optional(),
    failure: z.strictObject({ code: z.string(), detail: z.string() }).optional(),
  })
  .openapi("Import");

export function importView(job: LongJob, language: Language): z.infer<typeof importSchema> {
  const { order, mark } = readImport(job);
  const { headings, sample, mapping, counts: found, startedBy } = mark;
  const { jobId: importId, askedBy, askedAt, endedAt, progress, failure, state } = job;
  return {
    importId,
    kind: order.kind,
    fileName: order.fileName,
    step: state === "done" || state === "failed" ? state : mark.stage,
    askedBy,
    askedAt,
    ...(endedAt === undefined ? {} : { endedAt }),
    progress,
    ...(headings === undefined ? {} : { headings }),
    ...(sample === undefined ? {} : { sample }),
    ...(mapping === undefined ? {} : { mapping: { ...mapping } }),
    ...(found === undefined ? {} : { counts: found }),
    ...(startedBy === undefined ? {} : { startedBy }),
    ...(failure === undefined
      ? {}
      : { failure: { code: failure, detail: failureWords(failure)[language] } }),
  };
}

export const askedImportSchema = z
  .strictObject({
    import: importSchema,
    upload: z.strictObject({ url: z.url(), fields: z.record(z.string(), z.string()) }),
    expiresAt: instant,
  })
  .openapi("AskedImport");

const flawSchema = z.strictObject({
  /** The field that it is about, where it is about one. */
  field: z.string().optional(),
  value: z.string().optional(),
  code: z.string(),
  reason: z.string(),
});

export const flawedRowSchema = z
  .strictObject({
    /** As people count them: the headings are row 1 where the file begins with them. */
    row: count,
    cells: list(z.string()),
    flaws: list(flawSchema),
  })
  .openapi("FlawedRow");

export function flawedRowView(
  { row, cells, flaws }: FlawedRow,
  language: Language,
): z.infer<typeof flawedRowSchema> {
  return {
    row,
    cells,
    flaws: flaws.map(({ row: _, why, ...flaw }) => ({ ...flaw, reason: why[language] })),
  };
}
