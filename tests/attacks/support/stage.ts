import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { instantOfMs, parseInstant } from "@aftercare/core/calendar/instant.ts";
import type { WebhookSender } from "@aftercare/core/ports/webhook-sender.ts";
import { makeApiKeyStore } from "@aftercare/core/store/api-key-store.ts";
import { makeIdentityRecords } from "@aftercare/core/store/identity/identity-records.ts";
import { makeSessionStore } from "@aftercare/core/store/identity/session-store.ts";
import { makeLimitStore } from "@aftercare/core/store/limit-store.ts";
import { makeMemberStore } from "@aftercare/core/store/member-store.ts";
import { makeDocumentClient } from "@aftercare/functions/adapters/aws-clients.ts";
import { localAccount } from "@aftercare/local/account.ts";
import { startDynamo } from "@aftercare/local/engines/dynamo.ts";
import { startLocalCloud, type LocalCloud } from "@aftercare/local/local-cloud.ts";
import type { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";

/** The started product, with what a test needs to watch it from outside. */
export interface Stage {
  readonly cloud: LocalCloud;
  readonly url: string;
  readonly documentClient: DynamoDBDocumentClient;
  /** Every line that the product has logged so far. */
  log(): Promise<readonly LogLine[]>;
  /** Lets this many seconds pass for limits and for what a process remembers; it stands still otherwise. */
  pass(seconds: number): void;
  /** To the first second of the next day, where all windows are empty. */
  passToMidnight(): void;
  stop(): Promise<void>;
}

export interface StageOptions {
  /** Which addresses webhooks may go to; without it this very machine, and of others only public ones. */
  readonly webhookSender?: WebhookSender;
}

export type LogLine = Readonly<Record<string, unknown>>;

const dayMs = 86_400_000;

/** The day on which the story begins, in the morning at the organisations' place. */
const morning = "2026-11-21T02:00:00Z";

/**
 * The whole product on real ports with a table in memory. Windows of limits stand still until `pass` moves
 * them, so that no test depends on when it is run.
 */
export async function startStage({ webhookSender }: StageOptions = {}): Promise<Stage> {
  const dir = await mkdtemp(join(tmpdir(), "aftercare-attacks-"));
  const dynamo = await startDynamo({ memory: true });
  const documentClient = makeDocumentClient({
    AWS_REGION: localAccount.region,
    AWS_ACCESS_KEY_ID: localAccount.accessKeyId,
    AWS_SECRET_ACCESS_KEY: localAccount.secretAccessKey,
    AWS_ENDPOINT_URL_DYNAMODB: dynamo.endpoint,
  });
  let passedMs = 0;
  const startMs = nextMidnightMs();
  const now = { wallMs: () => startMs + passedMs, elapsedMs: () => passedMs };
  const cloud = await startLocalCloud({
    dir,
    background: false,
    dynamoEndpoint: dynamo.endpoint,
    replacements: {
      ...replacementsOn(documentClient, now),
      ...(webhookSender === undefined ? {} : { webhookSender }),
    },
  });
  const begin = parseInstant(morning);
  if (begin !== undefined) cloud.engines.clock.moveTo(begin);
  return {
    cloud,
    url: cloud.url,
    documentClient,
    pass: (seconds) => {
      passedMs += seconds * 1000;
    },
    passToMidnight: () => {
      passedMs += dayMs - (passedMs % dayMs);
    },
    log: openLog(join(dir, "aftercare.log")),
    async stop() {
      await cloud.stop();
      documentClient.destroy();
      await dynamo.stop();
      await rm(dir, { recursive: true, force: true });
    },
  };
}

/** Where windows of every length begin together, and no count of them has run out yet. */
function nextMidnightMs(): number {
  return (Math.floor(Date.now() / dayMs) + 1) * dayMs;
}

/** Reads on from where it stopped: after a thousand requests there is much to read. */
function openLog(path: string): () => Promise<readonly LogLine[]> {
  const lines: LogLine[] = [];
  let readBytes = 0;
  return async () => {
    const fresh = (await readFile(path)).subarray(readBytes);
    const whole = fresh.subarray(0, fresh.lastIndexOf("\n") + 1);
    readBytes += whole.length;
    const texts = whole.toString("utf8").split("\n").slice(0, -1);
    lines.push(...texts.map((line) => JSON.parse(line) as LogLine));
    return lines;
  };
}

/** The real stores, by a clock of the test's own. */
function replacementsOn(
  documentClient: DynamoDBDocumentClient,
  { wallMs, elapsedMs }: { readonly wallMs: () => number; readonly elapsedMs: () => number },
) {
  const tableName = localAccount.table;
  const clock = { now: () => instantOfMs(Date.now()) };
  const identity = makeIdentityRecords(documentClient, { tableName, clock });
  return {
    limits: makeLimitStore(documentClient, { tableName, wallMs }),
    members: makeMemberStore(documentClient, { tableName, elapsedMs }),
    apiKeys: makeApiKeyStore(documentClient, { tableName, elapsedMs, wallMs: Date.now }),
    sessions: makeSessionStore(identity, { clock, elapsedMs }),
  };
}
