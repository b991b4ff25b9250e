import { readImport } from "../../import/import-job.ts";
import type { RowFlaw } from "../../import/read-row.ts";
import type { Context } from "../../kernel/context.ts";
import { AppError } from "../../kernel/errors.ts";
import type { Refused } from "../../kernel/refusal.ts";
import type { PageOptions } from "../../ports/case-files.ts";
import type { LongJob } from "../../ports/long-jobs.ts";
import { loadCheck, loadOutcome, loadRows } from "./import-files.ts";
import { loadImport } from "./list-imports.ts";

export interface FlawedRow {
  readonly row: number;
  readonly cells: readonly string[];
  readonly flaws: readonly RowFlaw[];
}

interface FlawedRows {
  readonly kind: "listed";
  readonly items: readonly FlawedRow[];
  readonly cursor?: string;
}

/** Every row that something is wrong with, as it stands in the sheet; before the check there is none. */
export async function listFlawedRows(
  ctx: Context,
  { importId, limit, cursor }: PageOptions & { readonly importId: string },
): Promise<FlawedRows | Refused> {
  const found = await loadImport(ctx, importId);
  if (found.kind === "refused") return found;
  const begin = placeOf(cursor);
  const flaws = Map.groupBy(await flawsOf(ctx, found.job), ({ row }) => row);
  const numbers = [...flaws.keys()].slice(begin, begin + limit);
  if (numbers.length === 0) return { kind: "listed", items: [] };
  const { rows } = await loadRows(ctx, found.job);
  const cells = new Map(rows.map((one) => [one.row, one.cells]));
  const items = numbers.map((row) => ({
    row,
    cells: cells.get(row) ?? [],
    flaws: flaws.get(row) ?? [],
  }));
  const next = begin + numbers.length;
  return next < flaws.size
    ? { kind: "listed", items, cursor: String(next) }
    : { kind: "listed", items };
}

async function flawsOf(ctx: Context, job: LongJob): Promise<readonly RowFlaw[]> {
  if (job.state === "done") return (await loadOutcome(ctx, job)).flaws;
  if (job.state === "failed") return [];
  const { stage } = readImport(job).mark;
  return stage === "review" || stage === "record" ? (await loadCheck(ctx, job)).flaws : [];
}

function placeOf(cursor: string | undefined): number {
  if (cursor === undefined) return 0;
  if (/^\d{1,5}$/.test(cursor)) return Number(cursor);
  throw new AppError("cursor.invalid", "This is no place in the list.", { retriable: false });
}
