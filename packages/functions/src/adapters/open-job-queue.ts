import { SQSClient } from "@aws-sdk/client-sqs";
import type { JobQueue } from "@aftercare/core/ports/job-queue.ts";
import type { Config, Environment } from "../config.ts";
import { clientOptions } from "./aws-clients.ts";
import { queueLimits } from "./open-wake-queue.ts";
import { makeJobQueue } from "./sqs-job-queue.ts";

export function openJobQueue(config: Config, environment: Environment): JobQueue {
  const client = new SQSClient(clientOptions(environment, "SQS", queueLimits));
  return makeJobQueue(client, { queueUrlOf: (kind) => config.jobQueueUrl(kind) });
}
