import { dossierOfJob, type Dossier } from "../../dossier/dossier-job.ts";
import type { Context } from "../../kernel/context.ts";
import type { ClientId } from "../../kernel/ids.ts";
import { loadDossier } from "./load-dossier.ts";

/** How far one dossier is; asked every two seconds while somebody waits. Undefined when it is out of reach. */
export async function readDossier(
  ctx: Context,
  input: { readonly clientId: ClientId; readonly dossierId: string },
): Promise<Dossier | undefined> {
  const found = await loadDossier(ctx, "dossier.read", input);
  return found && dossierOfJob(found.job, ctx.clock.now());
}
