import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import type { IsoDate } from "@aftercare/core/calendar/dates.ts";
import { instantOfMs } from "@aftercare/core/calendar/instant.ts";
import type { OrgId } from "@aftercare/core/kernel/ids.ts";
import type { ApiKey } from "@aftercare/core/ports/api-keys.ts";
import { makeApiKeyStore } from "@aftercare/core/store/api-key-store.ts";
import { createTable } from "@aftercare/core/store/create-table.ts";
import { newApiKey } from "@aftercare/core/verbs/machines/new-api-key.ts";
import { startDynamo, type DynamoEngine } from "@aftercare/local/engines/dynamo.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { clientConfig } from "./engines-support.ts";

const tableName = "api-keys-contract";
const noonMs = Date.UTC(2026, 10, 21, 12);
const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
let dynamo: DynamoEngine;
let client: DynamoDBDocumentClient;
let writes = 0;

beforeAll(async () => {
  dynamo = await startDynamo({ memory: true });
  client = DynamoDBDocumentClient.from(new DynamoDBClient(clientConfig(dynamo.endpoint)));
  await createTable(client, tableName);
  client.middlewareStack.add(
    (next, { commandName = "" }) =>
      (input) => {
        if (commandName.startsWith("Update")) writes += 1;
        return next(input);
      },
    { step: "initialize" },
  );
});
afterAll(async () => {
  client.destroy();
  await dynamo.stop();
});

/** A process with clocks of its own. */
function makeProcess() {
  const time = { ms: 0 };
  const keys = makeApiKeyStore(client, {
    tableName,
    elapsedMs: () => time.ms,
    wallMs: () => noonMs + time.ms,
  });
  return { time, keys };
}

let made = 0;

async function addKey(more: Partial<ApiKey> = {}) {
  const orgId = `org-${(made += 1)}` as OrgId;
  const { key, secret } = newApiKey({
    orgId,
    name: "合作机构",
    scopes: ["cases:read", "events:write"],
    createdAt: instantOfMs(noonMs),
    createdBy: "user:u1",
    ...more,
  });
  await makeProcess().keys.addApiKey(key, secret);
  return { orgId, key, secret };
}

function successorOf(old: ApiKey) {
  const { orgId, name, scopes } = old;
  const order = { orgId, name, scopes, replaces: old.keyId, createdBy: "user:u1" };
  return newApiKey({ ...order, createdAt: instantOfMs(noonMs + 1) });
}

test("a key is found by its secret, with its scopes and its limit, and listed without it", async () => {
  const { keys } = makeProcess();
  const { orgId, key, secret } = await addKey();
  const { keyId } = key;
  const scopes = ["cases:read", "events:write"];
  expect(await keys.ownerOfApiKey(secret)).toEqual({ orgId, keyId, scopes, perMinute: 600 });
  expect(await keys.ownerOfApiKey(`${secret}x`)).toBeUndefined();
  expect(await keys.list(orgId)).toEqual([key]);
  expect(await keys.load(orgId, keyId)).toEqual(key);
  expect(await keys.list("other" as OrgId)).toEqual([]);
  expect(await keys.load("other" as OrgId, keyId)).toBeUndefined();
});

test("a revoked key is refused at once here and within a minute in every other process", async () => {
  const [here, there] = [makeProcess(), makeProcess()];
  const { orgId, key, secret } = await addKey();
  for (const { keys } of [here, there]) expect(await keys.ownerOfApiKey(secret)).toBeDefined();
  const revocation = { at: instantOfMs(noonMs), by: "user:u1" };
  expect(await here.keys.revoke(orgId, key.keyId, revocation)).toBe(true);
  expect(await here.keys.ownerOfApiKey(secret)).toBeUndefined();
  there.time.ms = minuteMs - 1;
  expect(await there.keys.ownerOfApiKey(secret)).toBeDefined();
  there.time.ms = minuteMs;
  expect(await there.keys.ownerOfApiKey(secret)).toBeUndefined();
  expect(await here.keys.load(orgId, key.keyId)).toMatchObject({
    state: "revoked",
    revokedBy: "user:u1",
  });
  expect(await here.keys.revoke(orgId, key.keyId, revocation)).toBe(false);
});

test("a replaced key works until its overlap is over, and the next one from the start", async () => {
  const [here, there] = [makeProcess(), makeProcess()];
  const { orgId, key, secret } = await addKey();
  expect(await there.keys.ownerOfApiKey(secret)).toBeDefined();
  const following = successorOf(key);
  const until = instantOfMs(noonMs + hourMs);
  expect(await here.keys.replace(key, until, following.key, following.secret)).toBe(true);
  for (const { keys, time } of [here, there]) {
    time.ms = hourMs - 1;
    expect(await keys.ownerOfApiKey(secret)).toMatchObject({ expiresAt: until });
    expect(await keys.ownerOfApiKey(following.secret)).toMatchObject({
      keyId: following.key.keyId,
    });
    time.ms = hourMs;
    expect(await keys.ownerOfApiKey(secret)).toBeUndefined();
    expect(await keys.ownerOfApiKey(following.secret)).toBeDefined();
  }
  expect((await here.keys.list(orgId)).map(({ keyId }) => keyId)).toEqual([
    following.key.keyId,
    key.keyId,
  ]);
});

test("a key is replaced once, whoever is faster, and a revoked one not at all", async () => {
  const { keys } = makeProcess();
  const { key, orgId } = await addKey();
  const until = instantOfMs(noonMs + hourMs);
  const tries = [successorOf(key), successorOf(key), successorOf(key)];
  const replaced = await Promise.allSettled(
    tries.map((each) => keys.replace(key, until, each.key, each.secret)),
  );
  const won = replaced.filter((each) => each.status === "fulfilled" && each.value);
  expect(won).toHaveLength(1);
  expect(await keys.list(orgId)).toHaveLength(2);

  const ended = await addKey();
  await keys.revoke(ended.orgId, ended.key.keyId, { at: until, by: "user:u1" });
  const late = successorOf(ended.key);
  expect(await keys.replace(ended.key, until, late.key, late.secret)).toBe(false);
  expect(await keys.ownerOfApiKey(late.secret)).toBeUndefined();
});

test("a key with an end opens nothing from that moment, also where it is remembered", async () => {
  const { keys, time } = makeProcess();
  const { secret } = await addKey({ expiresAt: instantOfMs(noonMs + 30_000) });
  expect(await keys.ownerOfApiKey(secret)).toBeDefined();
  time.ms = 30_000;
  expect(await keys.ownerOfApiKey(secret)).toBeUndefined();
});

test("the last use is noted once a day, and never goes back", async () => {
  const [here, there] = [makeProcess().keys, makeProcess().keys];
  const { orgId, key } = await addKey();
  const lastUse = async () => (await here.load(orgId, key.keyId))?.lastUsedOn;
  writes = 0;
  for (let uses = 0; uses < 20; uses += 1) await here.noteUse(key, "2026-11-21" as IsoDate);
  expect([writes, await lastUse()]).toEqual([1, "2026-11-21"]);
  await here.noteUse(key, "2026-11-22" as IsoDate);
  await there.noteUse(key, "2026-11-21" as IsoDate);
  expect(await lastUse()).toBe("2026-11-22");
  await here.noteUse({ ...key, keyId: "nobody" }, "2026-11-21" as IsoDate);
  expect(await here.load(orgId, "nobody")).toBeUndefined();
});
