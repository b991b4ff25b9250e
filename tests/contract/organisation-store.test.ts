import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { addMs, instantOfMs } from "@aftercare/core/calendar/instant.ts";
import type { OrgId } from "@aftercare/core/kernel/ids.ts";
import type { Organisation } from "@aftercare/core/kernel/organisation.ts";
import { newOrganisation } from "@aftercare/core/organisation/organisation-schema.ts";
import { createTable } from "@aftercare/core/store/create-table.ts";
import { makeOrganisationStore } from "@aftercare/core/store/organisation-store.ts";
import { makeReplanningStore } from "@aftercare/core/store/replanning-store.ts";
import { startDynamo, type DynamoEngine } from "@aftercare/local/engines/dynamo.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { clientConfig } from "./engines-support.ts";

const tableName = "organisations-contract";
let dynamo: DynamoEngine;
let client: DynamoDBDocumentClient;
let elapsed = 0;

beforeAll(async () => {
  dynamo = await startDynamo({ memory: true });
  client = DynamoDBDocumentClient.from(new DynamoDBClient(clientConfig(dynamo.endpoint)));
  await createTable(client, tableName);
});
afterAll(async () => {
  client.destroy();
  await dynamo.stop();
});

const openStore = () => makeOrganisationStore(client, { tableName, elapsedMs: () => elapsed });
const replannings = () => makeReplanningStore(client, { tableName });
const noon = instantOfMs(Date.UTC(2026, 2, 2, 4));

function sample(id: string): Organisation {
  const contact = { phone: "400-000-0000", staffAddress: "staff@example.org" };
  return newOrganisation({ id, name: "机构", ...contact }, { at: noon, by: "user:ada" });
}

const next = (before: Organisation, change: Partial<Organisation>): Organisation => ({
  ...before,
  ...change,
  version: before.version + 1,
});

test("what was written is read as it was, with and without a sender", async () => {
  const store = openStore();
  const plain = sample("plain");
  const named = {
    ...sample("named"),
    sender: { name: "帮扶中心", replyTo: "a@example.org" },
    rules: [{ rule: "R06.main", version: 2, days: 50, since: "2026-03-02", by: "user:ada" }],
  } as unknown as Organisation;
  expect(await store.save(plain)).toBe(true);
  expect(await store.save(named)).toBe(true);
  expect(await openStore().load(plain.id)).toEqual(plain);
  expect(await openStore().loadNow(named.id)).toEqual(named);
});

test("an id is taken once, and of two changes from one version one is written", async () => {
  const store = openStore();
  const made = sample("once");
  expect(await store.save(made)).toBe(true);
  expect(await store.save({ ...made, name: "别的" })).toBe(false);
  const both = [next(made, { name: "甲" }), next(made, { name: "乙" })];
  const saved = await Promise.all(both.map((one) => openStore().save(one)));
  expect(saved.filter((one) => one)).toHaveLength(1);
  const now = await store.loadNow(made.id);
  expect(now).toEqual(both[saved.indexOf(true)]);
});

test("every version is kept, newest first, and asked for from any version down", async () => {
  const store = openStore();
  let org = sample("history");
  await store.save(org);
  for (let n = 2; n <= 12; n += 1) {
    org = next(org, { name: `第${n}版` });
    await store.save(org);
  }
  const versions = async (limit: number, before?: number) =>
    (await store.versions(org.id, { limit, before })).map(({ version }) => version);
  expect(await versions(50)).toEqual([12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
  expect(await versions(2)).toEqual([12, 11]);
  expect(await versions(3, 10)).toEqual([9, 8, 7]);
  expect(await versions(3, 1)).toEqual([]);
  expect(await openStore().versions("histor" as OrgId, { limit: 5, before: undefined })).toEqual(
    [],
  );
});

test("versions with much wording are all found, though a page of the table holds but a few of them", async () => {
  const store = openStore();
  const closing = { "zh-CN": "字".repeat(36_000), en: "x" };
  let org: Organisation = { ...sample("wordy"), wording: { "self-check": { closing } } };
  await store.save(org);
  for (let n = 2; n <= 24; n += 1) {
    org = next(org, { name: `第${n}版` });
    await store.save(org);
  }
  const found = await store.versions(org.id, { limit: 50, before: undefined });
  expect(found.map(({ version }) => version)).toEqual(Array.from({ length: 24 }, (_, n) => 24 - n));
  expect(found[0]).toEqual(org);
  expect(await store.versions(org.id, { limit: 20, before: 24 })).toHaveLength(20);
});

test("another process hears of a change within a minute, a change of its own at once", async () => {
  const [here, there] = [openStore(), openStore()];
  const made = sample("heard");
  await here.save(made);
  await there.load(made.id);
  await here.save(next(made, { name: "新名字" }));
  expect(await here.load(made.id)).toMatchObject({ name: "新名字" });
  expect(await there.load(made.id)).toMatchObject({ name: "机构" });
  elapsed += 60_000;
  expect(await there.load(made.id)).toMatchObject({ name: "新名字" });
});

test("a replanning begins with the change or not at all, and a later change begins it anew", async () => {
  const store = openStore();
  const made = sample("walked");
  await store.save(made);
  const second = next(made, { zone: "Asia/Urumqi" });
  await store.save(second, addMs(noon, 120_000));
  expect(await store.save(second, noon)).toBe(false);
  const begun = { orgId: made.id, orgVersion: 2, startAt: addMs(noon, 120_000) };
  const fresh = { ...begun, files: 0, changed: 0 };
  expect(await replannings().load(made.id)).toEqual(fresh);
  expect(await replannings().due(noon)).toEqual([]);
  expect(await replannings().nextDueAfter(noon)).toBe(begun.startAt);
  expect(await replannings().due(begun.startAt)).toEqual([fresh]);

  const half = { ...fresh, files: 10, changed: 3, cursor: "c" };
  await replannings().advance(half);
  expect(await replannings().load(made.id)).toEqual(half);
  await store.save(next(second, { mailAt: "10:00" }), addMs(noon, 240_000));
  await replannings().advance({ ...half, files: 20 });
  await replannings().finish(half);
  const anew = { ...fresh, orgVersion: 3, startAt: addMs(noon, 240_000) };
  expect(await replannings().load(made.id)).toEqual(anew);
  await replannings().finish(anew);
  await replannings().finish(anew);
  expect(await replannings().load(made.id)).toBeUndefined();
});
