import { setTimeout as sleep } from "node:timers/promises";
import { DeleteMessageBatchCommand, ReceiveMessageCommand } from "@aws-sdk/client-sqs";
import type { Message, SQSClient } from "@aws-sdk/client-sqs";
import type { SQSEvent, SQSRecord } from "aws-lambda";
import { localAccount } from "../account.ts";
import { makeLimiter } from "../limiter.ts";
import { makeContext } from "./context.ts";
import type { Handlers } from "./handlers.ts";
import type { ReportProblem } from "./problems.ts";
import { recordOf } from "./queued.ts";

const mostMessages = 10;
/** Short, so that a drain never waits long for the poll that is under way. */
const pollSeconds = 1;
const usualTimeoutMs = 60_000;
const pauseAfterProblemMs = 500;

/** Lambda's event source mapping for one queue. */
export interface QueuePump {
  /** Polls from now on, in the background. */
  start(): void;
  /** Works until the queue has nothing to give and nothing is being worked on. */
  drain(): Promise<void>;
  /** Takes nothing more and waits for what is being worked on. */
  stop(): Promise<void>;
}

export interface PumpOptions {
  readonly client: SQSClient;
  readonly queueUrl: string;
  /** The entry's name and how long it may take; the worker of the wake queue where none is said. */
  readonly entry?: string;
  readonly timeoutMs?: number;
  readonly handle: Handlers["remind"];
  readonly report: ReportProblem;
  readonly batchSize?: number;
  /** Batches that are worked on at the same time. */
  readonly concurrency?: number;
}

export function pumpQueue(options: PumpOptions): QueuePump {
  const inTurn = makeLimiter(1);
  const working = new Set<Promise<void>>();
  const most = options.concurrency ?? 4;
  let draining = Promise.resolve();
  let background: Promise<void> | undefined;
  let stopped = false;

  async function takeBatch(waitSeconds: number): Promise<boolean> {
    if (working.size >= most) await Promise.race(working);
    if (stopped) return false;
    const messages = await inTurn(() => receive(options, waitSeconds));
    if (messages.length === 0) return false;
    const work = workOn(options, messages).finally(() => working.delete(work));
    working.add(work);
    return true;
  }

  async function poll(): Promise<void> {
    while (!stopped) {
      await draining;
      if (stopped) return;
      await takeBatch(pollSeconds).catch(pauseAfter);
    }
  }

  /** A queue that is away for a moment must not make this process spin. */
  async function pauseAfter(problem: unknown): Promise<void> {
    options.report(entryOf(options), problem);
    await sleep(pauseAfterProblemMs);
  }

  async function drainOnce(): Promise<void> {
    do {
      while (await takeBatch(0));
      await Promise.all(working);
    } while (await takeBatch(0));
    await Promise.all(working);
  }

  return {
    start: () => {
      background ??= poll();
    },
    drain: () => {
      const drained = draining.then(drainOnce);
      draining = drained.catch(() => undefined);
      return drained;
    },
    stop: async () => {
      stopped = true;
      await background;
      await Promise.all(working);
    },
  };
}

async function receive(options: PumpOptions, waitSeconds: number): Promise<Message[]> {
  const answer = await options.client.send(
    new ReceiveMessageCommand({
      QueueUrl: options.queueUrl,
      MaxNumberOfMessages: options.batchSize ?? mostMessages,
      WaitTimeSeconds: waitSeconds,
      MessageSystemAttributeNames: ["All"],
      MessageAttributeNames: ["All"],
    }),
  );
  return answer.Messages ?? [];
}

/** Deletes what the entry did not report as failed; the rest comes back by itself. Never rejects. */
async function workOn(options: PumpOptions, messages: readonly Message[]): Promise<void> {
  try {
    const event: SQSEvent = { Records: messages.map((message) => toRecord(options, message)) };
    const result = await options.handle(
      event,
      makeContext(entryOf(options), options.timeoutMs ?? usualTimeoutMs),
    );
    const failed = new Set(result?.batchItemFailures.map((one) => one.itemIdentifier));
    await deleteAll(
      options,
      messages.filter((message) => !failed.has(message.MessageId ?? "")),
    );
  } catch (error) {
    options.report(entryOf(options), error);
  }
}

async function deleteAll(options: PumpOptions, messages: readonly Message[]): Promise<void> {
  if (messages.length === 0) return;
  const Entries = messages.map((message, index) => ({
    Id: String(index),
    ReceiptHandle: message.ReceiptHandle,
  }));
  await options.client.send(new DeleteMessageBatchCommand({ QueueUrl: options.queueUrl, Entries }));
}

const entryOf = ({ entry = "remind" }: PumpOptions) => entry;

function toRecord(
  { queueUrl }: PumpOptions,
  { Attributes: attributes = {}, ...message }: Message,
): SQSRecord {
  return recordOf(queueUrl.slice(queueUrl.lastIndexOf("/") + 1), {
    messageId: message.MessageId ?? "",
    receiptHandle: message.ReceiptHandle ?? "",
    body: message.Body ?? "",
    attributes: {
      ApproximateReceiveCount: attributes.ApproximateReceiveCount ?? "1",
      SentTimestamp: attributes.SentTimestamp ?? "0",
      SenderId: attributes.SenderId ?? localAccount.accountId,
      ApproximateFirstReceiveTimestamp: attributes.ApproximateFirstReceiveTimestamp ?? "0",
    },
  });
}
