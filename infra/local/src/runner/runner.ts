import type { SQSClient } from "@aws-sdk/client-sqs";
import { sqsClientAt } from "../engines/sqs.ts";
import type { Engines } from "../engines/engines.ts";
import { localRoutes } from "../control/local-routes.ts";
import type { Instant } from "@aftercare/core/calendar/instant.ts";
import { makeContext } from "./context.ts";
import type { Handlers } from "./handlers.ts";
import { liveUntil } from "./living.ts";
import { printProblem } from "./problems.ts";
import type { ReportProblem } from "./problems.ts";
import { pumpQueue, type QueuePump } from "./pump-queue.ts";
import { insistTaken, queued } from "./queued.ts";
import { serveApi, type LocalRoutes } from "./serve-api.ts";
import { serveWeb, type WebOptions } from "./serve-web.ts";
import { scheduledEvent, tickEveryMinute } from "./tick.ts";

const asyncTimeoutMs = 60_000;
/** As long as the cloud lets a long job run. */
const jobTimeoutMs = 900_000;

/** This machine as the cloud: real requests and real time come in, and the product's entries are called. */
export interface Runner {
  /** Where the API answers; `/_local/` below it is this machine's own page. */
  readonly url: string;
  /** Does all that is due by now: sweep, queue, files, mail feedback, webhooks. */
  drain(): Promise<void>;
  /** Moves the clock to `target` from one due moment to the next. */
  liveUntil(target: Instant): Promise<void>;
  stop(): Promise<void>;
}

export interface RunnerOptions {
  readonly engines: Engines;
  readonly handlers: Handlers;
  /** See `World` in living.ts. */
  nextDueAfter(instant: Instant): Promise<Instant | undefined>;
  /** Sweeps every minute and polls the queue by itself; tests that step by `drain` leave it off. */
  readonly background: boolean;
  /** The built web app; without it only the API and the server's own pages answer. */
  readonly web?: WebOptions | undefined;
  readonly report?: ReportProblem;
}

export async function startRunner(options: RunnerOptions): Promise<Runner> {
  const { engines, handlers, report = printProblem } = options;
  const { clock, mail, s3 } = engines;
  const client = sqsClientAt(engines.sqs.endpoint);
  const { queueUrl } = engines.sqs;
  const pump = pumpQueue({ client, queueUrl, handle: handlers.remind, report });
  const jobs = pumpJobs(client, engines, handlers, report);

  const sweep = () => handlers.sweep(scheduledEvent(clock.now()), context("sweep"));
  const deliver = () => handlers.deliver(scheduledEvent(clock.now()), context("deliver"));
  const digest = () => handlers.digest(scheduledEvent(clock.now()), context("digest"));
  s3.created.deliverTo((event) => take("evidence", handlers.evidence, event));
  mail.feedback.deliverTo((event) => take("mail-feedback", handlers.mailFeedback, event));

  /** Rule, queue and Lambda in one. What the entry gives back is said, and fails: the outbox comes again. */
  async function take(entry: string, handle: Handlers["remind"], event: unknown): Promise<void> {
    try {
      insistTaken(await handle(queued(`aftercare-${entry}`, event), context(entry)));
    } catch (error) {
      report(entry, error);
      throw error;
    }
  }

  let stopped = false;

  /** Fails on a machine that is being stopped: no clock may go on over work that was left. */
  async function drain(): Promise<void> {
    // First, so that the sweep finds what the end of a job made due.
    for (const each of jobs) await each.drain();
    await sweep();
    await pump.drain();
    await s3.created.settle();
    await mail.feedback.settle();
    while ((await deliver()).left);
    if (stopped) throw new Error("This machine is being stopped.");
  }

  const live = (target: Instant) =>
    liveUntil(target, { clock, drain, nextDueAfter: (instant) => options.nextDueAfter(instant) });
  const own = localRoutes({ clock, log: mail.log, liveUntil: live });
  const app = options.web && serveWeb(options.web, new URL(engines.s3.endpoint).origin);
  const local: LocalRoutes = async (request, response) =>
    (await own(request, response)) || ((await app?.(request, response)) ?? false);
  const api = await serveApi({ handlers, report, port: engines.apiPort, local });
  const ticking = options.background
    ? [
        tickEveryMinute("sweep", sweep, report),
        tickEveryMinute("deliver", deliver, report),
        // In the cloud once an hour. Who moves the clock over a Monday morning leaves its mails out.
        tickEveryMinute("digest", digest, report),
      ]
    : [];
  if (options.background) for (const each of [pump, ...jobs]) each.start();

  return {
    url: api.url,
    drain,
    liveUntil: live,
    stop: async () => {
      stopped = true;
      await api.stop();
      await Promise.all(ticking.map((each) => each.stop()));
      await Promise.all([pump, ...jobs].map((each) => each.stop()));
      client.destroy();
    },
  };
}

/** One message a call, as in the cloud. */
function pumpJobs(
  client: SQSClient,
  { sqs }: Engines,
  handlers: Handlers,
  report: ReportProblem,
): readonly QueuePump[] {
  const { dossier, import: imports } = sqs.jobQueueUrls;
  const shared = { client, report, timeoutMs: jobTimeoutMs, batchSize: 1, concurrency: 2 };
  return [
    { ...shared, queueUrl: dossier, entry: "build-dossier", handle: handlers.buildDossier },
    { ...shared, queueUrl: imports, entry: "import-rows", handle: handlers.importRows },
  ].map(pumpQueue);
}

function context(entry: string) {
  return makeContext(entry, asyncTimeoutMs);
}
