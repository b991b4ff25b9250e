import {
  GetQueueAttributesCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
} from "@aws-sdk/client-sqs";
import { sqsClientAt } from "@aftercare/local/engines/sqs.ts";
import type { Stage } from "./stage.ts";

/** What lies in a queue, seen or hidden. */
export async function depthOf({ engines }: Stage, queueUrl: string): Promise<number> {
  const client = sqsClientAt(engines.sqs.endpoint);
  const names = ["ApproximateNumberOfMessages", "ApproximateNumberOfMessagesNotVisible"] as const;
  const { Attributes } = await client.send(
    new GetQueueAttributesCommand({ QueueUrl: queueUrl, AttributeNames: [...names] }),
  );
  client.destroy();
  return names.reduce((sum, name) => sum + Number(Attributes?.[name] ?? 0), 0);
}

/** Puts a body into the wake queue as it is. */
export async function putIntoQueue({ engines }: Stage, body: string): Promise<void> {
  const { endpoint, queueUrl } = engines.sqs;
  const client = sqsClientAt(endpoint);
  await client.send(new SendMessageCommand({ QueueUrl: queueUrl, MessageBody: body }));
  client.destroy();
}

/** The bodies of what nobody could work on. */
export async function deadLetters({ engines }: Stage): Promise<string[]> {
  const { endpoint, deadLetterUrl } = engines.sqs;
  const client = sqsClientAt(endpoint);
  const found = new Set<string>();
  const request = { QueueUrl: deadLetterUrl, MaxNumberOfMessages: 10, VisibilityTimeout: 60 };
  for (;;) {
    const { Messages = [] } = await client.send(new ReceiveMessageCommand(request));
    if (Messages.length === 0) break;
    for (const { Body = "" } of Messages) found.add(Body);
  }
  client.destroy();
  return [...found].toSorted();
}
