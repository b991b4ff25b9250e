import { SQSClient } from "@aws-sdk/client-sqs";
import type { WakeQueue } from "@aftercare/core/ports/queue.ts";
import type { Config, Environment } from "../config.ts";
import { clientOptions, type TimeLimits } from "./aws-clients.ts";
import { makeWakeQueue } from "./sqs-wake-queue.ts";

export const queueLimits: TimeLimits = {
  connectionTimeoutMs: 1_000,
  requestTimeoutMs: 5_000,
  attempts: 3,
};

export function openWakeQueue(config: Config, environment: Environment): WakeQueue {
  const client = new SQSClient(clientOptions(environment, "SQS", queueLimits));
  return makeWakeQueue(client, { queueUrl: config.wakeQueueUrl() });
}
