import { addMs, parseInstant, type Instant } from "@aftercare/core/calendar/instant.ts";
import type { ClientId, OrgId } from "@aftercare/core/kernel/ids.ts";
import type { AccessQuestion, AccessRecord } from "@aftercare/core/ports/access-records.ts";
import { makeAccessRecordStore } from "@aftercare/core/store/access-record-store.ts";
import { createTable } from "@aftercare/core/store/create-table.ts";
import { encodeCursor } from "@aftercare/core/store/cursor.ts";
import { startDynamo, type DynamoEngine } from "@aftercare/local/engines/dynamo.ts";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient, GetCommand } from "@aws-sdk/lib-dynamodb";
import { afterAll, beforeAll, expect, test } from "vitest";
import { clientConfig } from "./engines-support.ts";

/** What the access record's store keeps, finds, and never does. */

const tableName = "aftercare-contract";
let engine: DynamoEngine;
let client: DynamoDBDocumentClient;
let queries = 0;

beforeAll(async () => {
  engine = await startDynamo({ memory: true });
  client = DynamoDBDocumentClient.from(new DynamoDBClient(clientConfig(engine.endpoint)));
  await createTable(client, tableName);
  client.middlewareStack.add(
    (next, { commandName = "" }) =>
      (input) => {
        if (commandName === "QueryCommand") queries += 1;
        return next(input);
      },
    { step: "initialize" },
  );
});
afterAll(async () => {
  client.destroy();
  await engine.stop();
});

function at(text: string): Instant {
  const instant = parseInstant(text);
  if (instant === undefined) throw new Error(`no instant: ${text}`);
  return instant;
}

let made = 0;
function freshOrg() {
  made += 1;
  const orgId = `Org-${made}` as OrgId;
  const store = makeAccessRecordStore(client, { tableName });
  let ids = 0;
  return {
    orgId,
    store,
    async add(time: string, more: Partial<AccessRecord> = {}): Promise<AccessRecord> {
      ids += 1;
      const record = { orgId, at: at(time), id: `r${String(ids).padStart(4, "0")}` };
      const whole = { kind: "evidence.opened", by: "user:wang", ...record, ...more } as const;
      await store.append(whole);
      return whole;
    },
    /** Every id that is found, over as many pages as it takes. */
    async all(question: Partial<AccessQuestion> = {}): Promise<string[]> {
      const whole = { from: at("2024-01-01T00:00:00Z"), until: at("2026-04-01T00:00:00Z") };
      const asked = { ...whole, limit: 100, ...question };
      const found: string[] = [];
      let cursor: string | undefined;
      do {
        const page = await store.search(orgId, cursor === undefined ? asked : { ...asked, cursor });
        found.push(...page.items.map(({ id }) => id));
        cursor = page.cursor;
      } while (cursor !== undefined);
      return found;
    },
  };
}

test("a record is found as it was written, the newest first, over all months", async () => {
  const { orgId, store, add, all } = freshOrg();
  const first = await add("2025-11-30T23:59:59.999Z", {
    clientId: "li" as ClientId,
    subject: "e1",
    detail: { kind: "credit_report" },
    network: "203.0.113.0",
  });
  await add("2026-01-01T00:00:00Z");
  await add("2026-03-31T12:00:00Z");
  const from = at("2025-01-01T00:00:00Z");
  const until = at("2026-04-01T00:00:00Z");
  const { items } = await store.search(orgId, { from, until, limit: 50 });
  expect(items.map(({ id }) => id)).toEqual(["r0003", "r0002", "r0001"]);
  expect(items.at(-1)).toEqual(first);
  expect(await all()).toEqual(["r0003", "r0002", "r0001"]);
});

test("from is part of the question and until is not", async () => {
  const { add, all } = freshOrg();
  await add("2026-02-01T00:00:00Z");
  await add("2026-03-01T00:00:00Z");
  const from = at("2026-02-01T00:00:00Z");
  expect(await all({ from, until: at("2026-03-01T00:00:00Z") })).toEqual(["r0001"]);
  expect(await all({ from, until: at("2026-03-01T00:00:00.001Z") })).toEqual(["r0002", "r0001"]);
  expect(await all({ from, until: from })).toEqual([]);
});

test("filters narrow by kind, by whom and whose, and pages end where they end", async () => {
  const { add, all } = freshOrg();
  const li = "li" as ClientId;
  await add("2026-03-01T00:00:01Z", { clientId: li });
  await add("2026-03-01T00:00:02Z", { kind: "signed-in" });
  await add("2026-03-01T00:00:03Z", { clientId: li, by: "user:zhao" });
  await add("2026-03-01T00:00:04Z", { clientId: "zhou" as ClientId });
  await add("2025-12-01T00:00:00Z", { clientId: li, kind: "data.exported" });
  for (const limit of [1, 2, 100]) {
    expect(await all({ kind: "signed-in", limit })).toEqual(["r0002"]);
    expect(await all({ by: "user:zhao", limit })).toEqual(["r0003"]);
    expect(await all({ clientId: li, limit })).toEqual(["r0003", "r0001", "r0005"]);
    expect(await all({ clientId: li, by: "user:wang", limit })).toEqual(["r0001", "r0005"]);
    expect(await all({ limit })).toEqual(["r0004", "r0003", "r0002", "r0001", "r0005"]);
  }
});

test("a search for what is rare takes many small steps, never one long one", async () => {
  const { orgId, store, add, all } = freshOrg();
  await add("2024-01-05T00:00:00Z", { kind: "data.erased" });
  const start = at("2026-03-01T00:00:00Z");
  for (let n = 0; n < 250; n += 1) await add(addMs(start, n * 1_000));
  queries = 0;
  const from = at("2024-01-01T00:00:00Z");
  const until = at("2026-04-01T00:00:00Z");
  const page = await store.search(orgId, { from, until, kind: "data.erased", limit: 10 });
  expect([page.items, typeof page.cursor, queries]).toEqual([[], "string", 12]);
  expect(await all({ kind: "data.erased" })).toEqual(["r0001"]);
  expect(await all({ limit: 7 })).toHaveLength(251);
});

test("a cursor fits its own question and its own organisation alone", async () => {
  const { orgId, store, add } = freshOrg();
  await add("2026-03-01T00:00:00Z");
  await add("2026-03-02T00:00:00Z");
  const question = {
    from: at("2026-01-01T00:00:00Z"),
    until: at("2026-04-01T00:00:00Z"),
    limit: 1,
  };
  const { cursor = "" } = await store.search(orgId, question);
  const other = freshOrg().orgId;
  for (const carried of [
    store.search(other, { ...question, cursor }),
    store.search(orgId, { ...question, cursor, kind: "signed-in" }),
    store.search(orgId, { ...question, cursor: encodeCursor("access", { before: "2026" }) }),
    store.search(orgId, { ...question, cursor: "abc" }),
  ]) {
    await expect(carried).rejects.toMatchObject({ code: "cursor.invalid" });
  }
});

test("nobody overwrites a record: other content under its name is an error, a repeated put is not", async () => {
  const { orgId, store, add, all } = freshOrg();
  const record = await add("2026-03-01T00:00:00Z", { subject: "e1" });
  await store.append(record);
  const forged = store.append({ ...record, by: "user:nobody" });
  await expect(forged).rejects.toMatchObject({ code: "store.unavailable" });
  expect(await all()).toEqual(["r0001"]);
  const from = at("2026-01-01T00:00:00Z");
  const until = at("2026-04-01T00:00:00Z");
  expect((await store.search(orgId, { from, until, limit: 1 })).items).toEqual([record]);
});

test("a record may go after three years, and not before", async () => {
  const { orgId, add } = freshOrg();
  await add("2026-03-01T00:00:00Z");
  const Key = { pk: `org#${orgId}#access#2026-03`, sk: "2026-03-01T00:00:00.000Z#r0001" };
  const { Item } = await client.send(new GetCommand({ TableName: tableName, Key }));
  const ttl: unknown = Item?.["ttl"];
  expect(ttl).toBe(Date.parse("2029-03-01T00:00:00Z") / 1000);
});
