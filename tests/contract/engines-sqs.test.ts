import {
  GetQueueAttributesCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
} from "@aws-sdk/client-sqs";
import type { SQSClient } from "@aws-sdk/client-sqs";
import { startSqs, sqsClientAt } from "@aftercare/local/engines/sqs.ts";
import type { SqsEngine } from "@aftercare/local/engines/sqs.ts";
import { pumpQueue } from "@aftercare/local/runner/pump-queue.ts";
import type { PumpOptions } from "@aftercare/local/runner/pump-queue.ts";
import type { SQSEvent } from "aws-lambda";
import { afterEach, beforeEach, expect, test } from "vitest";

let sqs: SqsEngine;
let client: SQSClient;
let problems: unknown[];

beforeEach(async () => {
  sqs = await startSqs({ visibilitySeconds: 1 });
  client = sqsClientAt(sqs.endpoint);
  problems = [];
});

afterEach(async () => {
  client.destroy();
  await sqs.stop();
});

function pumpWith(handle: PumpOptions["handle"], concurrency = 2) {
  const report = (_entry: string, error: unknown) => void problems.push(error);
  return pumpQueue({ client, queueUrl: sqs.queueUrl, handle, report, concurrency });
}

async function wake(...bodies: string[]) {
  for (const MessageBody of bodies) {
    await client.send(new SendMessageCommand({ QueueUrl: sqs.queueUrl, MessageBody }));
  }
}

async function countIn(queueUrl: string) {
  const { Attributes } = await client.send(
    new GetQueueAttributesCommand({ QueueUrl: queueUrl, AttributeNames: ["All"] }),
  );
  const { ApproximateNumberOfMessages, ApproximateNumberOfMessagesNotVisible } = Attributes ?? {};
  return Number(ApproximateNumberOfMessages) + Number(ApproximateNumberOfMessagesNotVisible);
}

const bodiesOf = (event: SQSEvent) => event.Records.map(({ body }) => body);

test("messages reach the entry in Lambda's shape and are deleted", async () => {
  await wake("one");
  const events: SQSEvent[] = [];
  await pumpWith(async (event) => void events.push(event)).drain();

  expect(events[0]?.Records[0]).toMatchObject({
    body: "one",
    eventSource: "aws:sqs",
    eventSourceARN: expect.stringMatching(/^arn:aws:sqs:.*:aftercare-wake$/),
    attributes: { ApproximateReceiveCount: "1", SentTimestamp: expect.stringMatching(/^\d+$/) },
  });
  expect(await countIn(sqs.queueUrl)).toBe(0);
});

test("of a batch only the reported failures come back", async () => {
  await wake("good", "bad", "better");
  const seen: string[] = [];
  const pump = pumpWith(async (event) => {
    seen.push(...bodiesOf(event));
    const failed = event.Records.filter(({ body }) => body === "bad");
    return {
      batchItemFailures: failed.map(({ messageId }) => ({ itemIdentifier: messageId })),
    };
  });
  await pump.drain();
  expect(await countIn(sqs.queueUrl)).toBe(1);

  await new Promise((resolve) => setTimeout(resolve, 1_100));
  await pump.drain();
  expect(seen.toSorted()).toEqual(["bad", "bad", "better", "good"]);
});

test("when the entry throws, the whole batch comes back and the problem is told", async () => {
  await wake("one", "two");
  const pump = pumpWith(async () => {
    throw new Error("the entry broke");
  });
  await pump.drain();
  expect(await countIn(sqs.queueUrl)).toBe(2);
  expect(problems[0]).toMatchObject({ message: "the entry broke" });
});

test("a message that fails five times ends in the dead-letter queue, and blocks no other", async () => {
  await wake("poison");
  const receives: number[] = [];
  const pump = pumpWith(async (event) => {
    for (const { body, attributes } of event.Records) {
      if (body === "poison") receives.push(Number(attributes.ApproximateReceiveCount));
    }
    const failed = event.Records.filter(({ body }) => body === "poison");
    return { batchItemFailures: failed.map(({ messageId }) => ({ itemIdentifier: messageId })) };
  });
  pump.start();
  await wake("good");
  await expect.poll(() => countIn(sqs.deadLetterUrl), { timeout: 20_000, interval: 200 }).toBe(1);
  await pump.stop();

  expect(receives).toEqual([1, 2, 3, 4, 5]);
  expect(await countIn(sqs.queueUrl)).toBe(0);
  const dead = await client.send(new ReceiveMessageCommand({ QueueUrl: sqs.deadLetterUrl }));
  expect(dead.Messages?.[0]?.Body).toBe("poison");
});

test("a drain waits for what the entry is still working on, and for what that sends", async () => {
  await wake("first");
  const done: string[] = [];
  const pump = pumpWith(async (event) => {
    await new Promise((resolve) => setTimeout(resolve, 50));
    if (bodiesOf(event).includes("first")) await wake("second");
    done.push(...bodiesOf(event));
  });
  await pump.drain();
  expect(done).toEqual(["first", "second"]);
});

test("a drain while the background polls leaves nothing behind either", async () => {
  const done: string[] = [];
  const pump = pumpWith(async (event) => void done.push(...bodiesOf(event)));
  pump.start();
  for (const round of [1, 2, 3]) {
    await wake(`${round}a`, `${round}b`);
    await pump.drain();
    expect(done).toHaveLength(round * 2);
  }
  await pump.stop();
});

test("a queue that goes away and comes back, empty, is polled on", async () => {
  const done: string[] = [];
  const pump = pumpWith(async (event) => void done.push(...bodiesOf(event)));
  pump.start();
  const { port } = sqs;
  await sqs.stop();
  await expect.poll(() => problems.length, { timeout: 10_000 }).toBeGreaterThan(0);
  sqs = await startSqs({ port, visibilitySeconds: 1 });
  await wake("after");
  await expect.poll(() => done, { timeout: 10_000 }).toEqual(["after"]);
  await pump.stop();
});

test("no more batches are worked on at once than allowed", async () => {
  await wake(...Array.from({ length: 35 }, (_, index) => String(index)));
  let working = 0;
  let most = 0;
  const pump = pumpWith(async () => {
    working += 1;
    most = Math.max(most, working);
    await new Promise((resolve) => setTimeout(resolve, 30));
    working -= 1;
  }, 2);
  await pump.drain();
  expect(most).toBe(2);
  expect(await countIn(sqs.queueUrl)).toBe(0);
});
