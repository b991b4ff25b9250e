import { addMs } from "../../calendar/instant.ts";
import {
  advanced,
  failed,
  finished,
  held,
  isEnded,
  isHeld,
  isHopeless,
  passedOn,
  rested,
} from "../../jobs/long-job.ts";
import type { Context } from "../../kernel/context.ts";
import { insist } from "../../policy/permit.ts";
import type { JobProgress, LongJob, LongJobKind } from "../../ports/long-jobs.ts";

/** A job in the hands of this worker, and how it says how far it has come. */
export interface JobInHand {
  readonly job: LongJob;
  /** Throws when the job was taken from this worker: whoever has it now does the rest. */
  note(progress: JobProgress, mark?: unknown): Promise<void>;
}

/** How a share of work ends. `more`: what is left begins where the last note says. */
export type ShareEnd =
  | { readonly kind: "more" }
  /** A person has to say how it goes on; until then nothing is sent. */
  | { readonly kind: "waits" }
  | { readonly kind: "done"; readonly result: unknown }
  | { readonly kind: "failed"; readonly failure: string };

export type JobOutcome =
  /** Nobody asked for it, or it is long over and gone. */
  | { readonly kind: "unknown" }
  /** Another worker has it: the message comes again later. */
  | { readonly kind: "held" }
  | { readonly kind: "passed-on" | "waits" }
  /** Over, now or before: what has to be said of it may be said again. */
  | { readonly kind: "ended"; readonly job: LongJob };

export interface JobWork {
  readonly jobId: string;
  readonly kind: LongJobKind;
  /** As long as this worker may live. */
  readonly leaseMs: number;
  share(inHand: JobInHand): Promise<ShareEnd>;
}

/**
 * Takes a share of a long job: of two workers one gets it, by the row's version. A worker that dies leaves it
 * held until its lease is over, and the message that comes again then begins at the last note. Sends itself
 * the next message where there is more.
 */
export async function workOnJob(
  ctx: Context,
  { jobId, kind, leaseMs, share }: JobWork,
): Promise<JobOutcome> {
  insist(ctx, "job.work");
  const ref = { orgId: ctx.org.id, jobId };
  const found = await ctx.longJobs.load(ref);
  if (found === undefined || found.kind !== kind) return { kind: "unknown" };
  if (isEnded(found)) return { kind: "ended", job: found };
  const now = ctx.clock.now();
  if (isHeld(found, now)) return { kind: "held" };
  if (isHopeless(found)) return giveUp(ctx, found);
  let job = held(found, addMs(now, leaseMs));
  if (!(await ctx.longJobs.rewrite(job))) return { kind: "held" };

  const end = await share({
    job,
    async note(progress, mark) {
      job = advanced(job, progress, mark);
      if (!(await ctx.longJobs.rewrite(job))) throw new Error("The job was taken over.");
    },
  });
  const next = endOf(job, end, ctx);
  if (!(await ctx.longJobs.rewrite(next))) return { kind: "held" };
  if (end.kind === "waits") return end;
  if (end.kind !== "more") return { kind: "ended", job: next };
  await ctx.jobQueue.send(kind, ref);
  return { kind: "passed-on" };
}

async function giveUp(ctx: Context, found: LongJob): Promise<JobOutcome> {
  const job = failed(found, ctx.clock.now(), "job.gave-up");
  return (await ctx.longJobs.rewrite(job)) ? { kind: "ended", job } : { kind: "held" };
}

function endOf(job: LongJob, end: ShareEnd, { clock }: Context): LongJob {
  if (end.kind === "more") return passedOn(job);
  if (end.kind === "waits") return rested(job);
  return end.kind === "done"
    ? finished(job, clock.now(), end.result)
    : failed(job, clock.now(), end.failure);
}
