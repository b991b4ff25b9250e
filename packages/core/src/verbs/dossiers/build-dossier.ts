import { addMs, msOfInstant } from "../../calendar/instant.ts";
import { dataStateOf } from "../../casefile/data-state.ts";
import { dossierOf, type DossierContents } from "../../dossier/contents.ts";
import { dossierKeyOf, type DossierResult } from "../../dossier/dossier-job.ts";
import { archiveNameOf } from "../../dossier/file-names.ts";
import type { PackedProof } from "../../dossier/manifest.ts";
import { words } from "../../dossier/words.ts";
import type { Context } from "../../kernel/context.ts";
import type { LongJob } from "../../ports/long-jobs.ts";
import { appendEvent } from "../cases/append-event.ts";
import { isClientFile } from "../cases/read-files.ts";
import { systemEvent } from "../cases/system-event.ts";
import { workOnJob, type JobInHand, type JobOutcome, type ShareEnd } from "../jobs/work-on-job.ts";
import { gatherDossier } from "./gather-dossier.ts";
import { packDossier, type Packing } from "./pack-dossier.ts";

export interface DossierCall extends Pick<Packing, "writePdf"> {
  readonly jobId: string;
  readonly leaseMs: number;
}

/**
 * Makes a dossier whole, in one go: what a worker left half done is begun anew under the same key, and its parts
 * are thrown away. A second delivery of a finished one says again that it is ready, which the event's id makes
 * no second time.
 */
export async function buildDossier(
  ctx: Context,
  { jobId, leaseMs, writePdf }: DossierCall,
): Promise<JobOutcome> {
  const outcome = await workOnJob(ctx, {
    jobId,
    kind: "dossier",
    leaseMs,
    share: (inHand) => pack(ctx, inHand, writePdf),
  });
  if (outcome.kind === "ended") await tell(ctx, outcome.job);
  return outcome;
}

async function pack(
  ctx: Context,
  inHand: JobInHand,
  writePdf: Packing["writePdf"],
): Promise<ShareEnd> {
  const { job } = inHand;
  const sources = await gatherDossier(ctx, job);
  if (sources === undefined || job.clientId === undefined) {
    return { kind: "failed", failure: "dossier.gone" };
  }
  const contents = dossierOf(sources);
  const total = contents.proofs.length;
  await inHand.note({ done: 0, total });
  let known: readonly PackedProof[] = [];
  const packed = everyTwoSeconds(ctx, async (proofs) => {
    await inHand.note({ done: proofs.length, total });
  });
  const key = dossierKeyOf(job.orgId, job.clientId, job.jobId);
  const entries = packDossier(ctx, contents, {
    at: ctx.clock.now(),
    writePdf,
    packed: async (proofs) => {
      known = proofs;
      await packed(proofs);
    },
  });
  const written = await ctx.archives.write(key, entries);
  return { kind: "done", result: { key, ...written, ...resultOf(contents, known) } };
}

function resultOf(
  { sources, scope, proofs, gaps }: DossierContents,
  packed: readonly PackedProof[],
): Omit<DossierResult, "key" | "sizeBytes"> {
  const { language } = sources.order;
  const title = `${words.title[language]} ${scope.title[language]}`;
  return {
    fileName: archiveNameOf(title, sources.today),
    evidenceIds: proofs.map(({ record }) => record.ref.evidenceId),
    notVerified: packed.filter(({ state }) => state !== "verified").length,
    gaps: gaps.length,
  };
}

const noteEveryMs = 2_000;

/** Progress is looked at every two seconds; writing it down more often tells nobody. */
function everyTwoSeconds(
  { wallClock }: Context,
  note: (proofs: readonly PackedProof[]) => Promise<void>,
): (proofs: readonly PackedProof[]) => Promise<void> {
  let next = wallClock.now();
  return async (proofs) => {
    const now = wallClock.now();
    if (msOfInstant(now) < msOfInstant(next)) return;
    next = addMs(now, noteEveryMs);
    await note(proofs);
  };
}

/** Of a client whose data was deleted meanwhile the file goes at once. */
async function tell(ctx: Context, job: LongJob): Promise<void> {
  const { orgId, clientId, jobId, state } = job;
  const log = { org: orgId, job: jobId, failure: job.failure };
  if (clientId === undefined || state !== "done") return ctx.log.error("a dossier failed", log);
  const file = await ctx.cases.load({ orgId, clientId });
  const result = job.result as DossierResult;
  if (file === undefined || !isClientFile(file) || dataStateOf(file.facts) === "deleted") {
    await ctx.files.remove(result.key);
    return;
  }
  const data = {
    dossierId: jobId,
    files: result.evidenceIds.length,
    sizeBytes: result.sizeBytes,
    notVerified: result.notVerified,
  };
  const type = "aftercare.dossier.ready.v1";
  const event = systemEvent({ orgId, clientId }, type, `dossier-ready-${jobId}`, data);
  const told = await appendEvent(ctx, event, { read: { snapshot: file } });
  if (told.kind === "refused")
    ctx.log.warn("a dossier was not told", { org: orgId, code: told.code });
}
