import { addMs, type Instant } from "../../calendar/instant.ts";
import { dataStateOf } from "../../casefile/data-state.ts";
import type { ClientFacts } from "../../casefile/facts.ts";
import { downloadNameOf } from "../../evidence/download-name.ts";
import { standingOf, type Standing } from "../../evidence/standing.ts";
import type { Actor } from "../../kernel/actor.ts";
import type { Context } from "../../kernel/context.ts";
import type { ClientId } from "../../kernel/ids.ts";
import type { RefusalCode } from "../../kernel/refusal-texts.ts";
import { refuse, type Refused } from "../../kernel/refusal.ts";
import { covers, reachOf } from "../../policy/permit.ts";
import type { Reach } from "../../policy/policy.ts";
import type { EvidenceRecord } from "../../ports/evidence-records.ts";
import { isClientFile } from "../cases/read-files.ts";
import { recordAccess } from "../record/write-access-record.ts";

export interface DownloadOpened {
  readonly kind: "link";
  readonly url: string;
  readonly expiresAt: Instant;
}

const linkSeconds = 5 * 60;

const refusals: Readonly<Record<Exclude<Standing, "stored">, RefusalCode>> = {
  awaited: "evidence.awaited",
  refused: "evidence.refused",
  removed: "evidence.removed",
  locked: "evidence.locked",
};

/** A link that saves the file under its own name, good for five minutes. Every one is recorded before it is given. */
export async function openDownload(
  ctx: Context,
  input: { readonly clientId: ClientId; readonly evidenceId: string },
): Promise<DownloadOpened | Refused> {
  const reach = reachOf(ctx.actor, "evidence.open");
  if (reach === undefined) return refuse("evidence.unknown");
  const record = await ctx.evidence.load({ orgId: ctx.org.id, ...input });
  if (record === undefined) return refuse("evidence.unknown");
  const found = await loadStanding(ctx, reach, record);
  if (found === undefined) return refuse("evidence.unknown");
  const { standing, client } = found;
  if (standing !== "stored") return refuse(refusals[standing]);
  if (client !== undefined && !mayOpenLocked(ctx.actor, client)) return refuse("data.locked");
  const { clientId, evidenceId } = input;
  const detail = { kind: record.kind };
  await recordAccess(ctx, { kind: "evidence.opened", clientId, subject: evidenceId, detail });
  const url = await ctx.files.downloadLink({
    key: record.key,
    version: record.version,
    filename: downloadNameOf(record.fileName, record.mediaType),
    mediaType: record.mediaType,
    expiresInSeconds: linkSeconds,
  });
  ctx.log.info("evidence opened", { org: ctx.org.id, evidence: evidenceId });
  return { kind: "link", url, expiresAt: addMs(ctx.clock.now(), linkSeconds * 1000) };
}

/** Undefined when the file it belongs to is out of reach. */
async function loadStanding(
  ctx: Context,
  reach: Reach,
  record: EvidenceRecord,
): Promise<{ standing: Standing; client: ClientFacts | undefined } | undefined> {
  const { ref, debtId } = record;
  const client = { orgId: ref.orgId, clientId: ref.clientId };
  const refs = debtId === undefined ? [client] : [client, { ...client, debtId }];
  const files = await ctx.cases.loadMany(refs);
  const owner = files.find((file) => file.ref.debtId === debtId);
  if (owner === undefined || !covers(ctx.actor, reach, owner)) return undefined;
  const facts = files.find(isClientFile)?.facts;
  return { standing: standingOf(record, owner.facts, facts), client: facts };
}

/** Data that is only stored is opened for a dispute, by those who decide; the person has the export. */
function mayOpenLocked(actor: Actor, client: ClientFacts): boolean {
  if (dataStateOf(client) === "active") return true;
  return actor.kind === "user" && (actor.role === "supervisor" || actor.role === "admin");
}
