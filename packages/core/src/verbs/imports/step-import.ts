import { isEnded } from "../../jobs/long-job.ts";
import { readImport, type ImportMark, type ImportStage } from "../../import/import-job.ts";
import type { Context } from "../../kernel/context.ts";
import { refuse, type Refused } from "../../kernel/refusal.ts";
import { permit } from "../../policy/permit.ts";
import type { LongJob } from "../../ports/long-jobs.ts";

export interface ImportStepped {
  readonly kind: "stepped";
  readonly job: LongJob;
}

interface Step {
  /** Where the import has to stand. */
  readonly from: readonly ImportStage[];
  /** Where it goes; the worker's turn begins. A step that was taken already is only sent again. */
  readonly to: ImportStage;
  change(mark: ImportMark, job: LongJob): Partial<ImportMark> | Refused;
}

/** Takes an import one step on and wakes the worker. Pressed twice, or by two people, it is one step. */
export async function stepImport(
  ctx: Context,
  importId: string,
  step: Step,
): Promise<ImportStepped | Refused> {
  const refused = permit(ctx, "import.manage");
  if (refused !== undefined) return refused;
  const ref = { orgId: ctx.org.id, jobId: importId };
  const found = await ctx.longJobs.load(ref);
  if (found === undefined || found.kind !== "import") return refuse("import.unknown");
  if (isEnded(found)) return refuse("import.over");
  const { mark } = readImport(found);
  if (mark.stage === step.to) {
    await ctx.jobQueue.send("import", ref);
    return { kind: "stepped", job: found };
  }
  if (!step.from.includes(mark.stage)) return refuse("import.not-now");
  const changes = step.change(mark, found);
  if ("kind" in changes) return changes;
  const next: LongJob = {
    ...found,
    mark: { ...mark, ...changes, stage: step.to } satisfies ImportMark,
    progress: { done: 0, total: mark.counts?.rows ?? 0 },
    version: found.version + 1,
  };
  if (!(await ctx.longJobs.rewrite(next))) return refuse("import.not-now");
  await ctx.jobQueue.send("import", ref);
  return { kind: "stepped", job: next };
}
