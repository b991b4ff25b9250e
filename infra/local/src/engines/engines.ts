import { join } from "node:path";
import { openClock } from "../clock.ts";
import type { MovableClock } from "../clock.ts";
import { startDynamo } from "./dynamo.ts";
import type { DynamoEngine } from "./dynamo.ts";
import { makeEnvironment } from "./environment.ts";
import { claimFolder } from "./folder-claim.ts";
import { findFreePort, loopback } from "./loopback.ts";
import { startMail } from "./mail/mail.ts";
import type { MailEngine } from "./mail/mail.ts";
import { startS3 } from "./s3/s3.ts";
import type { S3Engine } from "./s3/s3.ts";
import { startSqs } from "./sqs.ts";
import type { SqsEngine } from "./sqs.ts";

/** Any port left out is a free one. */
export interface EnginePorts {
  readonly api?: number;
  readonly dynamo?: number;
  readonly s3?: number;
  readonly sqs?: number;
  readonly mail?: number;
}

export interface Engines {
  /** Undefined when a DynamoDB server from outside was given. */
  readonly dynamo: DynamoEngine | undefined;
  readonly s3: S3Engine;
  readonly sqs: SqsEngine;
  readonly mail: MailEngine;
  readonly clock: MovableClock;
  /** Where the API is to listen; nobody listens there yet. */
  readonly apiPort: number;
  /** Exactly what product code reads. Never put into this process's own environment. */
  readonly env: Readonly<Record<string, string>>;
  readonly startedInMs: number;
  stop(): Promise<void>;
}

export interface EngineOptions {
  readonly dir: string;
  readonly ports?: EnginePorts;
  /** Further pages that may post to the bucket, beside the app's own. */
  readonly origins?: readonly string[];
  /** A DynamoDB server to use instead of ours: what AWS_ENDPOINT_URL_DYNAMODB says. */
  readonly dynamoEndpoint?: string | undefined;
  /** For how long the queue hides a message that a worker took; 60 when left out. */
  readonly visibilitySeconds?: number;
}

/**
 * Starts everything that stands in for the cloud, on loopback, with all data under `dir`. When one part
 * cannot start, those already up are stopped again.
 * @throws AppError `config.invalid` that says what is missing, taken or running already.
 */
export async function startEngines(options: EngineOptions): Promise<Engines> {
  const startMs = performance.now();
  const { dir, ports = {}, visibilitySeconds = 60 } = options;
  await using starting = new AsyncDisposableStack();
  starting.adopt(await claimFolder(dir), (claim) => claim.release());

  const clock = openClock(dir);
  const apiPort = await findFreePort("the API", ports.api);
  const appUrl = `http://${loopback}:${apiPort}`;
  const origins = [appUrl, `http://localhost:${apiPort}`, ...(options.origins ?? [])];

  const dynamo =
    options.dynamoEndpoint === undefined
      ? starting.adopt(await startDynamo({ dir: join(dir, "dynamo") }, ports.dynamo), stop)
      : undefined;
  const mailOptions = { dir: join(dir, "mail"), clock, port: ports.mail };
  const mail = starting.adopt(await startMail(mailOptions), stop);
  const s3Options = { dir: join(dir, "s3"), clock, origins, port: ports.s3 };
  const s3 = starting.adopt(await startS3(s3Options), stop);
  const jobVisibilitySeconds = options.visibilitySeconds ?? 960;
  const sqsOptions = { port: ports.sqs, visibilitySeconds, jobVisibilitySeconds };
  const sqs = starting.adopt(await startSqs(sqsOptions), stop);

  const dynamoEndpoint = options.dynamoEndpoint ?? dynamo?.endpoint ?? "";
  const env = await makeEnvironment(dir, {
    dynamo: dynamoEndpoint,
    s3: s3.endpoint,
    sqs: sqs.endpoint,
    mail: mail.endpoint,
    queueUrl: sqs.queueUrl,
    jobQueueUrls: sqs.jobQueueUrls,
    app: appUrl,
  });
  const started = starting.move();
  return {
    dynamo,
    s3,
    sqs,
    mail,
    clock,
    apiPort,
    env,
    startedInMs: Math.round(performance.now() - startMs),
    stop: () => started.disposeAsync(),
  };
}

function stop(engine: { stop(): Promise<void> }): Promise<void> {
  return engine.stop();
}
