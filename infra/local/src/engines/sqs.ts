import type { LongJobKind } from "@aftercare/core/ports/long-jobs.ts";
import { CreateQueueCommand, SQSClient } from "@aws-sdk/client-sqs";
import { buildApp } from "fauxqs";
import { localAccount, localCredentials } from "../account.ts";
import { errorCode } from "../error-code.ts";
import { loopback, portInUse } from "./loopback.ts";

const maxReceiveCount = 5;

export interface SqsEngine {
  readonly endpoint: string;
  readonly port: number;
  readonly queueUrl: string;
  readonly deadLetterUrl: string;
  /** Where long jobs wait. */
  readonly jobQueueUrls: Readonly<Record<LongJobKind, string>>;
  stop(): Promise<void>;
}

/**
 * Starts the SQS stand-in with the queues and one for dead letters. It lives in memory: what waits may be
 * lost at any time, the table is the truth. `visibilitySeconds`: how long a worker may take.
 */
export async function startSqs(options: {
  readonly port?: number | undefined;
  readonly visibilitySeconds?: number;
  /** Of long jobs, which may take a quarter of an hour. */
  readonly jobVisibilitySeconds?: number;
}): Promise<SqsEngine> {
  // Its own start function listens on every interface, so the app is built and held to loopback here.
  const app = buildApp({ logger: false, defaultRegion: localAccount.region });
  const endpoint = await app
    .listen({ host: loopback, port: options.port ?? 0 })
    .catch((error: unknown) => {
      if (errorCode(error) !== "EADDRINUSE") throw error;
      throw portInUse("the SQS stand-in", options.port ?? 0, error);
    });
  const { visibilitySeconds = 60, jobVisibilitySeconds = 960 } = options;
  await createQueues(endpoint, visibilitySeconds, jobVisibilitySeconds);
  // The engine's own URLs have a host name that does not resolve everywhere.
  const urlOf = (name: string) => `${endpoint}/${localAccount.accountId}/${name}`;
  return {
    endpoint,
    port: Number(new URL(endpoint).port),
    queueUrl: urlOf(localAccount.wakeQueue),
    deadLetterUrl: urlOf(localAccount.deadLetterQueue),
    jobQueueUrls: {
      dossier: urlOf(localAccount.dossierQueue),
      import: urlOf(localAccount.importQueue),
    },
    stop: () => app.close(),
  };
}

async function createQueues(
  endpoint: string,
  visibilitySeconds: number,
  jobVisibilitySeconds: number,
): Promise<void> {
  const client = sqsClientAt(endpoint);
  await createQueue(client, localAccount.deadLetterQueue, {});
  const { wakeQueue, dossierQueue, importQueue } = localAccount;
  for (const [queue, seconds] of [
    [wakeQueue, visibilitySeconds],
    [dossierQueue, jobVisibilitySeconds],
    [importQueue, jobVisibilitySeconds],
  ] as const) {
    await createQueue(client, queue, {
      VisibilityTimeout: String(seconds),
      RedrivePolicy: JSON.stringify({ deadLetterTargetArn: deadLetterArn(), maxReceiveCount }),
    });
  }
  client.destroy();
}

async function createQueue(
  client: SQSClient,
  name: string,
  attributes: Record<string, string>,
): Promise<void> {
  await client.send(new CreateQueueCommand({ QueueName: name, Attributes: attributes }));
}

function deadLetterArn(): string {
  const { region, accountId, deadLetterQueue } = localAccount;
  return `arn:aws:sqs:${region}:${accountId}:${deadLetterQueue}`;
}

export function sqsClientAt(endpoint: string): SQSClient {
  return new SQSClient({ endpoint, region: localAccount.region, credentials: localCredentials });
}
