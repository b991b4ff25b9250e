import { importObjectKey, readImport } from "../../import/import-job.ts";
import { failed, isEnded } from "../../jobs/long-job.ts";
import type { Context } from "../../kernel/context.ts";
import { refuse, type Refused } from "../../kernel/refusal.ts";
import { permit } from "../../policy/permit.ts";
import type { LongJob } from "../../ports/long-jobs.ts";
import { untilUncontended } from "../../store/retry.ts";
import type { ImportStepped } from "./step-import.ts";

/** Ends an import wherever it stands. What was recorded stays recorded; a worker hears of it at its next note. */
export async function cancelImport(
  ctx: Context,
  importId: string,
): Promise<ImportStepped | Refused> {
  const refused = permit(ctx, "import.manage");
  if (refused !== undefined) return refused;
  const ref = { orgId: ctx.org.id, jobId: importId };
  const stepped = await untilUncontended(async (): Promise<ImportStepped | Refused | undefined> => {
    const found = await ctx.longJobs.load(ref);
    if (found === undefined || found.kind !== "import") return refuse("import.unknown");
    if (isEnded(found)) return refuse("import.over");
    const next = cancelled(found, ctx);
    return (await ctx.longJobs.rewrite(next)) ? { kind: "stepped", job: next } : undefined;
  });
  if (stepped.kind === "stepped") await removeParts(ctx, stepped.job);
  return stepped;
}

/** People's rows are needed no more. */
async function removeParts({ files }: Context, job: LongJob): Promise<void> {
  for (const part of ["file", "rows", "check"] as const) {
    await files.remove(importObjectKey(job, part));
  }
}

function cancelled(found: LongJob, { clock }: Context): LongJob {
  const { headings, mapping, counts } = readImport(found).mark;
  const result = { headings, mapping, counts };
  return { ...failed(found, clock.now(), "import.cancelled"), result };
}
