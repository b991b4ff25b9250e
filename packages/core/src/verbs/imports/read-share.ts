import { createHash } from "node:crypto";
import { findRows } from "../../import/find-rows.ts";
import { importObjectKey, readImport, type ImportMark } from "../../import/import-job.ts";
import type { Context } from "../../kernel/context.ts";
import type { LongJob } from "../../ports/long-jobs.ts";
import type { JobInHand, ShareEnd } from "../jobs/work-on-job.ts";
import { keepPart, readWhole } from "./import-files.ts";

const sampleRows = 5;

/** Reads the file that was posted, keeps its rows, and asks which column tells what. */
export async function readShare(ctx: Context, { job, note }: JobInHand): Promise<ShareEnd> {
  const { order, mark } = readImport(job);
  const bytes = await arrivedBytes(ctx, job);
  if (bytes === undefined) return { kind: "failed", failure: "not-arrived" };
  const sheet = await ctx.sheets.read(bytes);
  if (sheet.kind === "flawed") return { kind: "failed", failure: sheet.code };
  const found = findRows(order.kind, sheet.rows);
  if (found.kind === "flawed") return { kind: "failed", failure: found.code };
  const { headings, mapping, rows } = found;
  await keepPart(ctx, job, "rows", { rows });
  const counts = { rows: rows.length, good: 0, known: 0, flawed: 0, recorded: 0 };
  const sample = rows.slice(0, sampleRows).map(({ cells }) => cells);
  const next: ImportMark = { ...mark, stage: "map", headings, sample, mapping, counts };
  await note({ done: 0, total: rows.length }, next);
  // The rows are all that is needed from here on; the file itself holds more of people than that.
  await ctx.files.remove(importObjectKey(job, "file"));
  return { kind: "waits" };
}

/** The ticket let these very bytes in and no others; whoever posts nothing is told. */
async function arrivedBytes(ctx: Context, job: LongJob): Promise<Uint8Array | undefined> {
  const key = importObjectKey(job, "file");
  const { order } = readImport(job);
  const head = await ctx.files.head(key);
  if (head === undefined || head.sizeBytes !== order.sizeBytes) return undefined;
  const bytes = await readWhole(ctx, key);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return sha256 === order.sha256 ? bytes : undefined;
}
