import type { SQSBatchItemFailure, SQSBatchResponse, SQSEvent, SQSRecord } from "aws-lambda";
import { withLogFields } from "../adapters/log.ts";
import type { App } from "../compose.ts";

/**
 * Does `work` with what each record says, read as JSON. A record that is no JSON, or whose work fails, fails
 * alone: the queue gives it again, and after its last time to the dead letters. Nothing of it is logged but
 * its id. What says `again` goes back as well, and is no failure of ours.
 */
export async function eachRecord(
  { ports: { log } }: App,
  { Records }: SQSEvent,
  work: (message: unknown) => Promise<"again" | void>,
): Promise<SQSBatchResponse> {
  async function failuresOf({ body, messageId }: SQSRecord): Promise<SQSBatchItemFailure[]> {
    try {
      const end = await work(JSON.parse(body));
      return end === "again" ? [{ itemIdentifier: messageId }] : [];
    } catch (error) {
      log.error("a message failed", {}, error);
      return [{ itemIdentifier: messageId }];
    }
  }

  const failed = Records.map((record) =>
    withLogFields({ messageId: record.messageId }, () => failuresOf(record)),
  );
  return { batchItemFailures: (await Promise.all(failed)).flat() };
}
