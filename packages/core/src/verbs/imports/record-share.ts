import { groupRows, type RowGroup } from "../../import/group-rows.ts";
import { readImport, type ImportCounts, type ImportMark } from "../../import/import-job.ts";
import type { RowFlaw } from "../../import/read-row.ts";
import type { Context } from "../../kernel/context.ts";
import type { LongJob } from "../../ports/long-jobs.ts";
import { sideBySide } from "../desk/side-by-side.ts";
import type { JobInHand, ShareEnd } from "../jobs/work-on-job.ts";
import { actAs } from "./act-as.ts";
import { keepPart, loadCheck, loadRows, loadShare, type KeptCheck } from "./import-files.ts";
import { inChunks } from "./in-chunks.ts";
import { recordingAs } from "./record-row.ts";
import { tellGroup, type RowOutcome } from "./tell-group.ts";

/** What a dead worker's heir does again, and what a person sees at once of the bar. */
const rowsBetweenNotes = 200;

const noCounts: ImportCounts = { rows: 0, good: 0, known: 0, flawed: 0, recorded: 0 };

/**
 * Records the good rows, client by client, a few clients side by side. After each chunk its flaws are kept and
 * the place is noted, in this order: a worker that dies leaves a chunk that is told again, under the same ids.
 */
export async function recordShare(
  ctx: Context,
  { job, note }: JobInHand,
  hasTime: () => boolean,
): Promise<ShareEnd> {
  const { order, mark } = readImport(job);
  const { mapping = {}, startedBy = "" } = mark;
  const acting = await actAs(ctx, startedBy);
  if (acting === undefined) return { kind: "failed", failure: "import.starter-left" };
  const [{ rows }, check] = await Promise.all([loadRows(ctx, job), loadCheck(ctx, job)]);
  const good = new Set(check.good);
  const wanted = { isWanted: (row: number) => good.has(row), tell: recordingAs(acting) };
  const groups = groupRows(mapping, rows);

  let { from = 0, shares = [], counts = noCounts } = mark;
  const begun = from;
  let done = rowsIn(groups.slice(0, from));
  for (const chunk of inChunks(groups.slice(from), rowsBetweenNotes)) {
    // A worker that was just called has time for one chunk: every share gets further.
    if (from > begun && !hasTime()) return { kind: "more" };
    const withGood = chunk.filter((group) => group.rows.some(({ row }) => good.has(row)));
    const told = await sideBySide(withGood, (group) =>
      tellGroup(acting, { kind: order.kind, mapping }, group, wanted),
    );
    const outcomes = told.flat().filter(({ row }) => good.has(row));
    const flaws = outcomes.flatMap((outcome) => outcome.flaws);
    if (flaws.length > 0) {
      await keepPart(ctx, job, `share-${from}`, { flaws });
      shares = [...shares, from];
    }
    counts = addUp(counts, outcomes);
    from += chunk.length;
    done += rowsIn(chunk);
    const place: ImportMark = { ...mark, from, shares, counts };
    await note({ done, total: rows.length }, place);
  }
  await keepOutcome(ctx, job, check, shares);
  const { headings } = mark;
  return { kind: "done", result: { headings, mapping, counts, startedBy } };
}

function rowsIn(groups: readonly RowGroup[]): number {
  return groups.reduce((sum, { rows }) => sum + rows.length, 0);
}

/** A good row that is known by now was told by a worker that died after it, or by somebody meanwhile: it is there. */
function addUp(counts: ImportCounts, outcomes: readonly RowOutcome[]): ImportCounts {
  const flawed = outcomes.filter(({ kind }) => kind === "flawed").length;
  return {
    ...counts,
    recorded: counts.recorded + outcomes.length - flawed,
    flawed: counts.flawed + flawed,
  };
}

/** What was wrong from the beginning and what was refused on the way, in the order of the sheet. */
async function keepOutcome(
  ctx: Context,
  job: LongJob,
  check: KeptCheck,
  shares: readonly number[],
): Promise<void> {
  const kept = await Promise.all(shares.map((from) => loadShare(ctx, job, from)));
  const refused = kept.flatMap((share) => share.flaws);
  const flaws: RowFlaw[] = [...check.flaws, ...refused].toSorted((a, b) => a.row - b.row);
  await keepPart(ctx, job, "outcome", { flaws });
}
