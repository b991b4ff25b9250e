import {
  GetQueueAttributesCommand,
  SendMessageBatchCommand,
  type SQSClient,
} from "@aws-sdk/client-sqs";
import type { FileRef } from "@aftercare/core/kernel/ids.ts";
import type { WakeQueue } from "@aftercare/core/ports/queue.ts";

const batchSize = 10;
const inFlight = 8;

/** One message a case file, ten to a batch, eight batches at once. */
export function makeWakeQueue(
  client: SQSClient,
  options: { readonly queueUrl: string },
): WakeQueue {
  const { queueUrl: QueueUrl } = options;

  async function sendBatch(refs: readonly FileRef[]): Promise<readonly FileRef[]> {
    const Entries = refs.map((ref, index) => ({
      Id: String(index),
      MessageBody: JSON.stringify(ref),
    }));
    const { Failed = [] } = await client.send(new SendMessageBatchCommand({ QueueUrl, Entries }));
    return Failed.flatMap(({ Id }) => refs[Number(Id)] ?? []);
  }

  return {
    async wake(refs) {
      const batches = chunksOf(refs, batchSize);
      const failed: FileRef[] = [];
      const workers = Array.from({ length: Math.min(inFlight, batches.length) }, async () => {
        for (let batch = batches.pop(); batch !== undefined; batch = batches.pop()) {
          failed.push(...(await sendBatch(batch)));
        }
      });
      await Promise.all(workers);
      return failed;
    },

    async depth() {
      const { Attributes } = await client.send(
        new GetQueueAttributesCommand({
          QueueUrl,
          AttributeNames: ["ApproximateNumberOfMessages"],
        }),
      );
      return Number(Attributes?.ApproximateNumberOfMessages ?? 0);
    },
  };
}

function chunksOf<T>(items: readonly T[], size: number): T[][] {
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, n) => items.slice(n * size, (n + 1) * size));
}
