import { addMs, type Instant } from "../calendar/instant.ts";
import type { ClientId, DebtId, OrgId } from "../kernel/ids.ts";
import type { JobProgress, LongJob } from "../ports/long-jobs.ts";
import type { DossierOrder } from "./dossier-order.ts";

/** For so long the file store keeps a dossier (its lifecycle rule for `dossier/`). */
export const keptForDays = 7;

/**
 * What one worker packs in half of its time: 9 to 18 MB a second were measured on two busy cores with everything
 * on one machine (`npm run bench dossier`), so 4 GB take at most 450 of its 900 seconds. More than this is
 * several dossiers.
 */
export const mostDossierBytes = 4_000_000_000;

/** The order as the job keeps it: with the debts that whoever asked could see. */
export interface KeptOrder extends Omit<DossierOrder, "dossierId"> {
  readonly seen: readonly DebtId[];
  readonly from: "client" | "staff";
}

/** What came of it. */
export interface DossierResult {
  readonly key: string;
  readonly version?: string;
  readonly fileName: string;
  readonly sizeBytes: number;
  readonly evidenceIds: readonly string[];
  readonly notVerified: number;
  readonly gaps: number;
}

/** A dossier as people see it: the job without its machinery. */
export interface Dossier extends Omit<KeptOrder, "seen"> {
  readonly dossierId: string;
  readonly askedAt: Instant;
  readonly askedBy: string;
  /** `stuck`: no worker has it and none came for an hour. */
  readonly state: "waiting" | "working" | "done" | "failed" | "expired" | "stuck";
  readonly progress: JobProgress;
  readonly failure?: string;
  readonly result?: DossierResult & { readonly expiresAt: Instant };
}

/** Beside the evidence and never under its prefix: what lies here is copies, and goes by itself. */
export function dossierKeyOf(orgId: OrgId, clientId: ClientId, dossierId: string): string {
  return `dossier/${orgId}/${clientId}/${dossierId}.zip`;
}

/** Written by `askDossier` and `buildDossier` alone. */
export function dossierOfJob(job: LongJob, now: Instant): Dossier {
  const { seen: _, ...order } = job.order as KeptOrder;
  const { jobId: dossierId, askedAt, askedBy, progress, failure } = job;
  const base = { dossierId, ...order, askedAt, askedBy, progress };
  if (job.state === "done" && job.endedAt !== undefined) {
    const result = job.result as DossierResult;
    const expiresAt = addMs(job.endedAt, keptForDays * 86_400_000);
    return {
      ...base,
      state: expiresAt <= now ? "expired" : "done",
      result: { ...result, expiresAt },
    };
  }
  if (job.state === "failed")
    return { ...base, state: "failed", failure: failure ?? "job.gave-up" };
  return { ...base, state: isStuck(job, now) ? "stuck" : job.state };
}

const stuckAfterMs = 3_600_000;

function isStuck({ heldUntil, askedAt }: LongJob, now: Instant): boolean {
  const since = heldUntil ?? askedAt;
  return addMs(since, stuckAfterMs) <= now;
}
