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
  stop(): Promise<void>;
}

/**
 * Starts the SQS stand-in with the wake queue and its dead-letter queue. It lives in memory: the queue may
 * be lost at any time, the due index is the truth. `visibilitySeconds`: how long a worker may take.
 */
export async function startSqs(options: {
  readonly port?: number | undefined;
  readonly visibilitySeconds?: number;
}): Promise<SqsEngine> {
  // Its own start function listens on every interface, so the app is built and held to loopback here.
  const app = buildApp({ logger: false, defaultRegion: localAccount.region });
  const endpoint = await app
    .listen({ host: loopback, port: options.port ?? 0 })
    .catch((error: unknown) => {
      if (errorCode(error) !== "EADDRINUSE") throw error;
      throw portInUse("the SQS stand-in", options.port ?? 0, error);
    });
  await createQueues(endpoint, options.visibilitySeconds ?? 60);
  // The engine's own URLs have a host name that does not resolve everywhere.
  const urlOf = (name: string) => `${endpoint}/${localAccount.accountId}/${name}`;
  return {
    endpoint,
    port: Number(new URL(endpoint).port),
    queueUrl: urlOf(localAccount.wakeQueue),
    deadLetterUrl: urlOf(localAccount.deadLetterQueue),
    stop: () => app.close(),
  };
}

async function createQueues(endpoint: string, visibilitySeconds: number): Promise<void> {
  const client = sqsClientAt(endpoint);
  await createQueue(client, localAccount.deadLetterQueue, {});
  await createQueue(client, localAccount.wakeQueue, {
    VisibilityTimeout: String(visibilitySeconds),
    RedrivePolicy: JSON.stringify({ deadLetterTargetArn: deadLetterArn(), maxReceiveCount }),
  });
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
