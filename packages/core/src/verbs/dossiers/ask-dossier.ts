import { dataStateOf } from "../../casefile/data-state.ts";
import {
  dossierOfJob,
  mostDossierBytes,
  type Dossier,
  type KeptOrder,
} from "../../dossier/dossier-job.ts";
import { refuseChoice, type DossierOrder } from "../../dossier/dossier-order.ts";
import { writeSize } from "../../dossier/write-size.ts";
import { newLongJob } from "../../jobs/long-job.ts";
import { actorRef } from "../../kernel/actor.ts";
import type { Context } from "../../kernel/context.ts";
import type { ClientId } from "../../kernel/ids.ts";
import { refuse, type Refused } from "../../kernel/refusal.ts";
import type { LongJob } from "../../ports/long-jobs.ts";
import { appendEvent } from "../cases/append-event.ts";
import { momentOf } from "../cases/moment.ts";
import { isClientFile, isDebtFile, loadClientFor, type ClientFile } from "../cases/read-files.ts";
import { isClient } from "../cases/staff-words.ts";
import { systemEvent } from "../cases/system-event.ts";
import { recordAccess } from "../record/write-access-record.ts";

export interface DossierAsked {
  readonly kind: "asked";
  readonly dossier: Dossier;
}

/**
 * A41, B66: asks for a dossier of one client for one purpose. Sent again under the same id it wakes the worker
 * again and changes nothing else. In the access record before anything is put together.
 */
export async function askDossier(
  ctx: Context,
  { clientId, ...order }: DossierOrder & { readonly clientId: ClientId },
): Promise<DossierAsked | Refused> {
  const files = await loadClientFor(ctx, "dossier.ask", clientId);
  const client = files.find(isClientFile);
  if (client === undefined) return refuse("client.unknown");
  const { dossierId, ...wanted } = order;
  const before = await ctx.longJobs.load({ orgId: ctx.org.id, jobId: dossierId });
  if (before !== undefined) return askAgain(ctx, clientId, before);

  const seen = files.filter(isDebtFile).flatMap(({ ref }) => ref.debtId ?? []);
  const kept: KeptOrder = {
    ...wanted,
    seen: wanted.debtIds.length === 0 ? seen : wanted.debtIds,
    from: isClient(ctx.actor) ? "client" : "staff",
  };
  const refused =
    refuseChoice(order) ??
    (wanted.debtIds.every((debtId) => seen.includes(debtId))
      ? undefined
      : refuse("debt.unknown")) ??
    (await refuseNow(ctx, client, kept));
  if (refused !== undefined) return refused;

  const { purpose } = wanted;
  const detail = { part: "dossier-asked", purpose };
  await recordAccess(ctx, { kind: "data.exported", clientId, subject: dossierId, detail });
  const told = await recordAsked(ctx, client, dossierId, kept);
  if (told.kind === "refused") return told;
  const job = newLongJob({
    orgId: ctx.org.id,
    jobId: dossierId,
    kind: "dossier",
    clientId,
    askedBy: actorRef(ctx.actor),
    askedAt: momentOf(ctx).at,
    order: kept,
  });
  return wake(ctx, await ctx.longJobs.add(job));
}

/** The first order stands; another client's, or another kind of job, is nobody's business here. */
async function askAgain(
  ctx: Context,
  clientId: ClientId,
  job: LongJob,
): Promise<DossierAsked | Refused> {
  if (job.kind !== "dossier" || job.clientId !== clientId) return refuse("dossier.unknown");
  return wake(ctx, job);
}

async function wake(ctx: Context, job: LongJob): Promise<DossierAsked> {
  const { orgId, jobId, state } = job;
  if (state === "waiting" || state === "working") {
    await ctx.jobQueue.send("dossier", { orgId, jobId });
  }
  return { kind: "asked", dossier: dossierOfJob(job, ctx.clock.now()) };
}

const lookedAt = 10;

/** One at a time for a client, and no more than one worker can pack in its time. */
async function refuseNow(
  ctx: Context,
  { ref, facts }: ClientFile,
  { seen, debtIds }: KeptOrder,
): Promise<Refused | undefined> {
  const { orgId, clientId } = ref;
  if (dataStateOf(facts) !== "active") return refuse("data.locked");
  const now = ctx.clock.now();
  const of = { kind: "dossier", clientId } as const;
  const { items } = await ctx.longJobs.list(orgId, of, { limit: lookedAt });
  const states = items.map((job) => dossierOfJob(job, now).state);
  if (states.some((state) => state === "waiting" || state === "working")) {
    return refuse("dossier.under-way");
  }
  const records = await ctx.evidence.list(orgId, clientId);
  const sizeBytes = records
    .filter(({ state }) => state === "stored")
    .filter(({ debtId }) => (debtId === undefined ? debtIds.length === 0 : seen.includes(debtId)))
    .reduce((sum, record) => sum + record.sizeBytes, 0);
  if (sizeBytes <= mostDossierBytes) return undefined;
  const slots = { size: writeSize(sizeBytes), most: writeSize(mostDossierBytes) };
  return refuse("dossier.too-large", { field: "debtIds", slots });
}

function recordAsked(ctx: Context, { ref }: ClientFile, dossierId: string, order: KeptOrder) {
  const { purpose, debtIds, from } = order;
  const data = { dossierId, purpose, debtIds, from };
  const type = "aftercare.dossier.asked.v1";
  return appendEvent(ctx, systemEvent(ref, type, `dossier-asked-${dossierId}`, data));
}
