import type { Context as Acting } from "@aftercare/core/kernel/context.ts";
import { idPattern, type OrgId } from "@aftercare/core/kernel/ids.ts";
import type { LongJobKind } from "@aftercare/core/ports/long-jobs.ts";
import type { JobOutcome } from "@aftercare/core/verbs/jobs/work-on-job.ts";
import type { Context, SQSBatchResponse, SQSEvent } from "aws-lambda";
import { z } from "zod";
import type { App } from "../compose.ts";
import { eachRecord } from "./each-record.ts";

const id = z.string().regex(idPattern);
const jobMessage = z.strictObject({
  orgId: id.transform((text) => text as OrgId),
  jobId: id,
  kind: z.string(),
});

export type Deadline = Pick<Context, "getRemainingTimeInMillis">;

/** What one message asks of a worker, and how long it may live. */
export interface JobCall {
  readonly jobId: string;
  readonly leaseMs: number;
}

/** A worker that was ended by its deadline is gone by then: another may take over. */
const marginMs = 5_000;

/**
 * Each message of a queue of long jobs. A job that another worker has comes again later, and nothing is lost
 * when that worker dies; of a message for a job that is over nothing is left to do.
 */
export function eachJob(
  app: App,
  event: SQSEvent,
  deadline: Deadline,
  kind: LongJobKind,
  work: (ctx: Acting, call: JobCall) => Promise<JobOutcome>,
): Promise<SQSBatchResponse> {
  return eachRecord(app, event, async (message) => {
    const { orgId: org, jobId } = jobMessage.parse(message);
    const ctx = await app.contextFor(org, { kind: "system", process: kind });
    if (ctx === undefined)
      throw new Error("The message names an organisation that does not exist.");
    const leaseMs = Math.ceil(deadline.getRemainingTimeInMillis()) + marginMs;
    const outcome = await work(ctx, { jobId, leaseMs });
    app.ports.log.info("job", { org, job: jobId, outcome: outcome.kind });
    return outcome.kind === "held" ? "again" : undefined;
  });
}
