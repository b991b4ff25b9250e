import { createHash, randomUUID } from "node:crypto";
import type { SQSBatchResponse, SQSEvent, SQSRecord } from "aws-lambda";
import { localAccount } from "../account.ts";

/** A queued message as Lambda hands it over, from what SQS says of it. */
export function recordOf(
  queue: string,
  message: Pick<SQSRecord, "messageId" | "body"> & Partial<SQSRecord>,
): SQSRecord {
  const { region, accountId } = localAccount;
  return {
    receiptHandle: "",
    attributes: {
      ApproximateReceiveCount: "1",
      SentTimestamp: "0",
      SenderId: accountId,
      ApproximateFirstReceiveTimestamp: "0",
    },
    messageAttributes: {},
    md5OfBody: createHash("md5").update(message.body).digest("hex"),
    eventSource: "aws:sqs",
    eventSourceARN: `arn:aws:sqs:${region}:${accountId}:${queue}`,
    awsRegion: region,
    ...message,
  };
}

/** EventBridge events as a rule puts them into a queue and Lambda takes them out: one message each. */
export function queued(queue: string, ...events: readonly unknown[]): SQSEvent {
  const bodies = events.map((event) => JSON.stringify(event));
  return { Records: bodies.map((body) => recordOf(queue, { messageId: randomUUID(), body })) };
}

/** Lambda gives back to the queue what an entry names as failed. @throws Error when it named any. */
export function insistTaken(response: SQSBatchResponse | void): void {
  const failed = response?.batchItemFailures.length ?? 0;
  if (failed > 0) throw new Error(`The entry gave ${failed} back to the queue.`);
}
