import { createServer } from "node:http";
import { join } from "node:path";
import type { Clock } from "@aftercare/core/ports/clock.ts";
import { closeServer } from "../http.ts";
import { listenOnLoopback } from "../loopback.ts";
import { openOutbox } from "../outbox.ts";
import type { Outbox } from "../outbox.ts";
import { makeFaultPlan } from "./faults.ts";
import type { MailFault } from "./faults.ts";
import { feedbackOf } from "./feedback.ts";
import type { MailFeedbackEvent } from "./feedback.ts";
import { openMailLog } from "./mail-log.ts";
import type { MailLog } from "./mail-log.ts";
import { serveMail } from "./post-office.ts";

export interface MailEngine {
  readonly endpoint: string;
  readonly port: number;
  readonly log: MailLog;
  readonly feedback: Outbox<MailFeedbackEvent>;
  /** Also over HTTP: `PUT /_control/faults` with a JSON list. */
  setFaults(faults: readonly MailFault[]): void;
  stop(): Promise<void>;
}

/**
 * Starts the SES v2 stand-in: `SendEmail` with raw mail. A mail is on the disk before the sender hears that
 * it was accepted, and its feedback is delivered until taken, across restarts. Times are the clock's.
 */
export async function startMail(options: {
  readonly dir: string;
  readonly clock: Clock;
  readonly port?: number | undefined;
}): Promise<MailEngine> {
  await using starting = new AsyncDisposableStack();
  const feedback = starting.adopt(
    await openOutbox<MailFeedbackEvent>(join(options.dir, "feedback-done.jsonl")),
    (outbox) => outbox.close(),
  );
  const log = starting.adopt(
    await openMailLog(options.dir, (mail) => feedbackOf(mail).forEach(feedback.offer)),
    (one) => one.close(),
  );
  const faults = makeFaultPlan();
  const office = { log, feedback, faults, clock: options.clock };
  const server = starting.adopt(
    createServer((request, response) => void serveMail(office, request, response)),
    closeServer,
  );
  const { port, url } = await listenOnLoopback(server, "the SES stand-in", options.port);

  const started = starting.move();
  return {
    port,
    log,
    feedback,
    endpoint: url,
    setFaults: faults.set,
    stop: () => started.disposeAsync(),
  };
}
