import { SendMessageCommand, type SQSClient } from "@aws-sdk/client-sqs";
import { AppError } from "@aftercare/core/kernel/errors.ts";
import type { JobQueue } from "@aftercare/core/ports/job-queue.ts";
import type { LongJobKind } from "@aftercare/core/ports/long-jobs.ts";

/** One queue a kind of job: a big import keeps nobody from a dossier. */
export function makeJobQueue(
  client: SQSClient,
  { queueUrlOf }: { queueUrlOf(kind: LongJobKind): string },
): JobQueue {
  return {
    async send(kind, { orgId, jobId }) {
      const MessageBody = JSON.stringify({ orgId, jobId, kind });
      const command = new SendMessageCommand({ QueueUrl: queueUrlOf(kind), MessageBody });
      await client.send(command).catch((cause: unknown) => {
        const why = "The queue did not take the message.";
        throw new AppError("queue.unavailable", why, { retriable: true, cause });
      });
    },
  };
}
