import { dossierOfJob, type Dossier } from "../../dossier/dossier-job.ts";
import type { Context } from "../../kernel/context.ts";
import type { ClientId } from "../../kernel/ids.ts";
import type { Page, PageOptions } from "../../ports/case-files.ts";
import { isClientFile, loadClientFor } from "../cases/read-files.ts";
import { seesAllOf } from "./load-dossier.ts";

/** The dossiers of a client of the last thirty days, newest first. Undefined when the client is out of reach. */
export async function listDossiers(
  ctx: Context,
  { clientId, ...page }: PageOptions & { readonly clientId: ClientId },
): Promise<Page<Dossier> | undefined> {
  const files = await loadClientFor(ctx, "dossier.read", clientId);
  if (!files.some(isClientFile)) return undefined;
  const of = { kind: "dossier", clientId } as const;
  const { items, ...next } = await ctx.longJobs.list(ctx.org.id, of, page);
  const now = ctx.clock.now();
  const shown = items.filter((job) => seesAllOf(files, job));
  return { ...next, items: shown.map((job) => dossierOfJob(job, now)) };
}
