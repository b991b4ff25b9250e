import { addMs, type Instant } from "../../calendar/instant.ts";
import { dataStateOf } from "../../casefile/data-state.ts";
import { dossierOfJob, type Dossier } from "../../dossier/dossier-job.ts";
import { standingOf } from "../../evidence/standing.ts";
import type { Context } from "../../kernel/context.ts";
import type { ClientId } from "../../kernel/ids.ts";
import { refuse, type Refused } from "../../kernel/refusal.ts";
import type { RefusalCode } from "../../kernel/refusal-texts.ts";
import type { Snapshot } from "../../ports/case-files.ts";
import { isClientFile } from "../cases/read-files.ts";
import { recordAccess } from "../record/write-access-record.ts";
import { loadDossier } from "./load-dossier.ts";

export interface DossierOpened {
  readonly kind: "link";
  readonly url: string;
  readonly expiresAt: Instant;
}

const linkSeconds = 5 * 60;

const refusals: Readonly<Record<Exclude<Dossier["state"], "done">, RefusalCode>> = {
  waiting: "dossier.not-ready",
  working: "dossier.not-ready",
  stuck: "dossier.not-ready",
  failed: "dossier.unknown",
  expired: "dossier.expired",
};

/**
 * A link to the file, good for five minutes and recorded before it is given. What may not be shown any more
 * (consent withdrawn, file deleted) is not given in an older copy either (TC17): a new dossier leaves it out.
 */
export async function openDossier(
  ctx: Context,
  input: { readonly clientId: ClientId; readonly dossierId: string },
): Promise<DossierOpened | Refused> {
  const found = await loadDossier(ctx, "dossier.open", input);
  if (found === undefined) return refuse("dossier.unknown");
  const dossier = dossierOfJob(found.job, ctx.clock.now());
  const { state, result, purpose } = dossier;
  if (state !== "done") return refuse(refusals[state]);
  if (result === undefined) return refuse("dossier.unknown");
  const client = found.files.find(isClientFile);
  if (client === undefined || dataStateOf(client.facts) !== "active") return refuse("data.locked");
  if (!(await mayAllBeShown(ctx, found.files, result.evidenceIds))) {
    return refuse("dossier.outdated");
  }
  const { clientId, dossierId: subject } = input;
  const detail = { part: "dossier", purpose };
  await recordAccess(ctx, { kind: "data.exported", clientId, subject, detail });
  const url = await ctx.files.downloadLink({
    key: result.key,
    version: result.version,
    filename: result.fileName,
    mediaType: "application/zip",
    expiresInSeconds: linkSeconds,
  });
  return { kind: "link", url, expiresAt: addMs(ctx.wallClock.now(), linkSeconds * 1000) };
}

async function mayAllBeShown(
  ctx: Context,
  files: readonly Snapshot[],
  evidenceIds: readonly string[],
): Promise<boolean> {
  const client = files.find(isClientFile);
  if (client === undefined) return false;
  const records = await ctx.evidence.list(ctx.org.id, client.ref.clientId);
  const shown = new Set(
    records
      .filter((record) => {
        const owner = files.find(({ ref }) => ref.debtId === record.debtId);
        return standingOf(record, owner?.facts, client.facts) === "stored";
      })
      .map(({ ref }) => ref.evidenceId),
  );
  return evidenceIds.every((id) => shown.has(id));
}
