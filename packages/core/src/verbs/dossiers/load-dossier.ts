import type { KeptOrder } from "../../dossier/dossier-job.ts";
import type { Context } from "../../kernel/context.ts";
import type { ClientId } from "../../kernel/ids.ts";
import type { Act } from "../../policy/policy.ts";
import type { LongJob } from "../../ports/long-jobs.ts";
import { isClientFile, isDebtFile, loadClientFor } from "../cases/read-files.ts";
import type { Snapshot } from "../../ports/case-files.ts";

export interface DossierFound {
  readonly job: LongJob;
  readonly files: readonly Snapshot[];
}

/** A dossier that the actor may see: the client, and every debt that is in it, within reach. */
export async function loadDossier(
  ctx: Context,
  act: Act,
  { clientId, dossierId }: { readonly clientId: ClientId; readonly dossierId: string },
): Promise<DossierFound | undefined> {
  const files = await loadClientFor(ctx, act, clientId);
  const job = await ctx.longJobs.load({ orgId: ctx.org.id, jobId: dossierId });
  if (job === undefined || job.kind !== "dossier" || job.clientId !== clientId) return undefined;
  return seesAllOf(files, job) ? { job, files } : undefined;
}

export function seesAllOf(files: readonly Snapshot[], { order }: LongJob): boolean {
  if (!files.some(isClientFile)) return false;
  const reached = new Set(files.filter(isDebtFile).map(({ ref }) => ref.debtId));
  return (order as KeptOrder).seen.every((debtId) => reached.has(debtId));
}
