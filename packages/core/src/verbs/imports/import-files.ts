import { importObjectKey, type ImportPart } from "../../import/import-job.ts";
import type { RowFlaw, SheetRow } from "../../import/read-row.ts";
import type { Context } from "../../kernel/context.ts";
import type { JobRef } from "../../ports/long-jobs.ts";

/** What an import keeps beside its job, each in one object: 10,000 rows are too much for a row of the table. */

export interface KeptRows {
  readonly rows: readonly SheetRow[];
}

/** What the check found. Rows that are known or flawed are not recorded. */
export interface KeptCheck {
  readonly flaws: readonly RowFlaw[];
  readonly good: readonly number[];
}

/** What the core said when the rows were recorded. */
export interface KeptShare {
  readonly flaws: readonly RowFlaw[];
}

type Kept = KeptRows | KeptCheck | KeptShare;

export async function keepPart(
  { files }: Context,
  job: JobRef,
  part: ImportPart,
  content: Kept,
): Promise<void> {
  const bytes = new TextEncoder().encode(JSON.stringify(content));
  await files.write(importObjectKey(job, part), bytes, "application/json");
}

export const loadRows = (ctx: Context, job: JobRef) => loadPart<KeptRows>(ctx, job, "rows");
export const loadCheck = (ctx: Context, job: JobRef) => loadPart<KeptCheck>(ctx, job, "check");
export const loadShare = (ctx: Context, job: JobRef, from: number) =>
  loadPart<KeptShare>(ctx, job, `share-${from}`);
export const loadOutcome = (ctx: Context, job: JobRef) => loadPart<KeptShare>(ctx, job, "outcome");

/** Only we write these objects: what is read is what was kept. */
async function loadPart<Content extends Kept>(
  ctx: Context,
  job: JobRef,
  part: ImportPart,
): Promise<Content> {
  const bytes = await readWhole(ctx, importObjectKey(job, part));
  return JSON.parse(new TextDecoder().decode(bytes)) as Content;
}

export async function readWhole({ files }: Context, key: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of await files.read(key)) chunks.push(chunk);
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
