import { ReceiveMessageCommand } from "@aws-sdk/client-sqs";
import { sqsClientAt } from "@aftercare/local/engines/sqs.ts";
import type { House } from "./house.ts";

/** What the sweep put into the queue, as it reads there. */
export async function takeWakeUps({ engines }: House): Promise<readonly object[]> {
  const sqs = sqsClientAt(engines.sqs.endpoint);
  const command = new ReceiveMessageCommand({
    QueueUrl: engines.sqs.queueUrl,
    MaxNumberOfMessages: 10,
  });
  const { Messages = [] } = await sqs.send(command);
  sqs.destroy();
  return Messages.map(({ Body = "" }) => JSON.parse(Body) as object);
}
