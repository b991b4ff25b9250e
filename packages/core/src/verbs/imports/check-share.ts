import { groupRows } from "../../import/group-rows.ts";
import { readImport, type ImportMark } from "../../import/import-job.ts";
import type { Context } from "../../kernel/context.ts";
import { sideBySide } from "../desk/side-by-side.ts";
import type { JobInHand, ShareEnd } from "../jobs/work-on-job.ts";
import { keepPart, loadRows } from "./import-files.ts";
import { inChunks } from "./in-chunks.ts";
import { onlyLook, tellGroup, type RowOutcome } from "./tell-group.ts";

/** So often somebody who looks on sees it move. */
const rowsBetweenNotes = 500;

/**
 * Tries every row on the client's files as they are, one after the other, and records nothing. Reads each
 * client once. What is found stands in one object; a worker that died is followed by one that begins anew.
 */
export async function checkShare(ctx: Context, inHand: JobInHand): Promise<ShareEnd> {
  const { job, note } = inHand;
  const { order, mark } = readImport(job);
  const { mapping = {} } = mark;
  const sheet = { kind: order.kind, mapping };
  const { rows } = await loadRows(ctx, job);
  const outcomes: RowOutcome[] = [];
  const look = { isWanted: () => true, tell: onlyLook };
  for (const chunk of inChunks(groupRows(mapping, rows), rowsBetweenNotes)) {
    const found = await sideBySide(chunk, (group) => tellGroup(ctx, sheet, group, look));
    outcomes.push(...found.flat());
    await note({ done: outcomes.length, total: rows.length });
  }
  const flaws = outcomes.flatMap((outcome) => outcome.flaws).toSorted((a, b) => a.row - b.row);
  const rowsOf = (kind: RowOutcome["kind"]) =>
    outcomes.filter((outcome) => outcome.kind === kind).map(({ row }) => row);
  const good = rowsOf("good");
  await keepPart(ctx, job, "check", { flaws, good });
  const counts = {
    rows: rows.length,
    good: good.length,
    known: rowsOf("known").length,
    flawed: rowsOf("flawed").length,
    recorded: 0,
  };
  const next: ImportMark = { ...mark, stage: "review", counts };
  await note({ done: rows.length, total: rows.length }, next);
  return { kind: "waits" };
}
