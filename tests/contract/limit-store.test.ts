import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient, ScanCommand } from "@aws-sdk/lib-dynamodb";
import type { LimitRule, Taken } from "@aftercare/core/ports/limits.ts";
import { createTable } from "@aftercare/core/store/create-table.ts";
import { makeLimitStore } from "@aftercare/core/store/limit-store.ts";
import { startDynamo, type DynamoEngine } from "@aftercare/local/engines/dynamo.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { clientConfig } from "./engines-support.ts";

const tableName = "limits-contract";
const noonMs = Date.UTC(2026, 10, 21, 12);
let dynamo: DynamoEngine;
let client: DynamoDBDocumentClient;
let writes = 0;

beforeAll(async () => {
  dynamo = await startDynamo({ memory: true });
  client = DynamoDBDocumentClient.from(new DynamoDBClient(clientConfig(dynamo.endpoint)));
  await createTable(client, tableName);
  client.middlewareStack.add(
    (next) => (input) => {
      writes += 1;
      return next(input);
    },
    { step: "initialize" },
  );
});
afterAll(async () => {
  client.destroy();
  await dynamo.stop();
});

/** A process of its own: it shares the table with the others, and nothing else. */
function makeProcess(startMs = noonMs) {
  const time = { ms: startMs };
  return { time, limits: makeLimitStore(client, { tableName, wallMs: () => time.ms }) };
}

const perMinute = (most: number): LimitRule => ({ most, perSeconds: 60 });
const passed = (taken: readonly Taken[]) => taken.filter(({ kind }) => kind === "ok").length;

test("of 100 that come at once to four processes exactly 40 pass", async () => {
  const processes = Array.from({ length: 4 }, () => makeProcess().limits);
  const taken = await Promise.all(
    Array.from({ length: 25 }).flatMap(() =>
      processes.map((limits) => limits.take("crowd", perMinute(40))),
    ),
  );
  expect(taken).toHaveLength(100);
  expect(passed(taken)).toBe(40);
});

test("who is refused learns when the window ends, and passes then", async () => {
  const { time, limits } = makeProcess(noonMs + 15_400);
  expect(await limits.take("waiting", perMinute(1))).toEqual({ kind: "ok" });
  const refused = { kind: "limited", retryAfterSeconds: 45 };
  expect(await limits.take("waiting", perMinute(1))).toEqual(refused);
  time.ms = noonMs + 59_999;
  expect(await limits.take("waiting", perMinute(1))).toMatchObject({ retryAfterSeconds: 1 });
  time.ms = noonMs + 60_000;
  expect(await limits.take("waiting", perMinute(1))).toEqual({ kind: "ok" });
});

test("names do not disturb each other, nor do two lengths of one name", async () => {
  const { limits } = makeProcess();
  const daily = { most: 2, perSeconds: 86_400 };
  expect(await limits.take("code/a", perMinute(1))).toEqual({ kind: "ok" });
  expect(await limits.take("code/a", perMinute(1))).toMatchObject({ kind: "limited" });
  expect(await limits.take("code/b", perMinute(1))).toEqual({ kind: "ok" });
  expect(await limits.take("code/a", daily)).toEqual({ kind: "ok" });
  expect(await limits.take("code/a", daily)).toEqual({ kind: "ok" });
  expect(await limits.take("code/a", daily)).toMatchObject({ kind: "limited" });
});

test("what a process knows to be used up costs no further write; another process still counts", async () => {
  const { limits } = makeProcess();
  await limits.take("knocking", perMinute(2));
  await limits.take("knocking", perMinute(2));
  writes = 0;
  for (let knocks = 0; knocks < 50; knocks += 1) {
    expect(await limits.take("knocking", perMinute(2))).toMatchObject({ kind: "limited" });
  }
  expect(writes).toBe(0);
  expect(await makeProcess().limits.take("knocking", perMinute(2))).toMatchObject({
    kind: "limited",
  });
  expect(writes).toBe(1);
});

test("a limit that was raised meanwhile counts at once", async () => {
  const { limits } = makeProcess();
  await limits.take("raised", perMinute(1));
  expect(await limits.take("raised", perMinute(1))).toMatchObject({ kind: "limited" });
  expect(await limits.take("raised", perMinute(3))).toEqual({ kind: "ok" });
});

test("a row tells no name, and may go an hour after its window", async () => {
  await makeProcess().limits.take("code/address/li@example.org", perMinute(1));
  const { Items } = await client.send(new ScanCommand({ TableName: tableName }));
  expect(JSON.stringify(Items)).not.toMatch(/li@example|address/);
  for (const row of Items ?? []) {
    expect(row["pk"]).toMatch(/^limit#[\w-]{43}$/);
    expect(row["ttl"]).toBeGreaterThanOrEqual(Number(row["sk"]) + 60 + 3_600);
  }
});

test("a store that does not answer is an error: it is the caller who decides", async () => {
  const nowhere = new DynamoDBClient({ ...clientConfig("http://127.0.0.1:9"), maxAttempts: 1 });
  const lonely = DynamoDBDocumentClient.from(nowhere);
  const limits = makeLimitStore(lonely, { tableName, wallMs: () => noonMs });
  await expect(limits.take("any", perMinute(1))).rejects.toMatchObject({
    code: "store.unavailable",
  });
});
