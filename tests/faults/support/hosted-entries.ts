import type { Handlers } from "@aftercare/local/runner/handlers.ts";
import { makeLimiter } from "@aftercare/local/limiter.ts";
import type { SQSBatchResponse, SQSEvent } from "aws-lambda";
import type { Stage } from "./stage.ts";
import { hostWorkers, type WorkerHost } from "./worker-host.ts";

export interface HostedEntries {
  readonly sweep: WorkerHost;
  readonly remind: WorkerHost;
  readonly mailFeedback: WorkerHost;
  stop(): Promise<void>;
}

/** Takes the clockwork out of the test's process: each entry lives in one that can be killed. */
export function hostEntries(stage: Stage): HostedEntries {
  const place = { env: stage.engines.env, dir: stage.dir };
  const sweep = hostWorkers("sweep", place);
  const remind = hostWorkers("remind", place);
  const mailFeedback = hostWorkers("mailFeedback", place);
  stage.use({
    sweep: invokeOf(sweep),
    remind: invokeOf(remind),
    mailFeedback: invokeOf(mailFeedback),
  });
  const stop = async () => {
    await Promise.all([sweep, remind, mailFeedback].map((host) => host.stop()));
  };
  return { sweep, remind, mailFeedback, stop };
}

/** A host as the runner calls an entry. What comes back crossed a process border: it is what the entry said. */
export function invokeOf<Result>(host: WorkerHost): (event: unknown) => Promise<Result> {
  return (event) => host.invoke(event) as Promise<Result>;
}

export function oneAtATime<Result>(host: WorkerHost): (event: unknown) => Promise<Result> {
  const inTurn = makeLimiter(1);
  const call = invokeOf<Result>(host);
  return (event) => inTurn(() => call(event));
}

/** One message a call: then the points of a process are the points of one reminder after the other. */
export function oneByOne(remind: WorkerHost): Handlers["remind"] {
  const call = oneAtATime(remind);
  return async ({ Records }: SQSEvent): Promise<SQSBatchResponse> => {
    const results = await Promise.allSettled(Records.map((record) => call({ Records: [record] })));
    const failed = Records.filter((_, at) => results[at]?.status === "rejected");
    return { batchItemFailures: failed.map(({ messageId }) => ({ itemIdentifier: messageId })) };
  };
}
