import { addMs } from "@aftercare/core/calendar/instant.ts";
import type { IdentityModel, IdentityRow } from "@aftercare/core/store/identity/identity-model.ts";
import { DescribeTimeToLiveCommand } from "@aws-sdk/client-dynamodb";
import { ScanCommand } from "@aws-sdk/lib-dynamodb";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { startIdentityRecords, type IdentityServer } from "./identity-fixture.ts";
import { byId, byToken, byUser, newSessionModel, session, start } from "./identity-samples.ts";

const hourMs = 3_600_000;
let now = start;
let server: IdentityServer;

beforeAll(async () => {
  server = await startIdentityRecords(() => now);
});
afterAll(() => server.stop());
beforeEach(() => {
  now = start;
});

async function add(model: IdentityModel, ...rows: IdentityRow[]): Promise<void> {
  for (const after of rows) {
    expect(await server.records.commit([{ model, after }])).toEqual({ kind: "committed" });
  }
}

async function only(model: IdentityModel, id: string) {
  const [kept] = await server.records.find(model, byId(id));
  if (kept === undefined) throw new Error(`no ${id}`);
  return kept;
}

/** What lies in the table of this model; only a test looks at a table like this. */
async function itemsOf({ name }: IdentityModel) {
  const { Items = [] } = await server.client.send(new ScanCommand({ TableName: server.tableName }));
  return Items.filter(({ pk }) => new RegExp(`^auth#${name}[#.]`).test(String(pk)));
}

test("a row is found by its id, by what is unique and by what is indexed", async () => {
  const model = newSessionModel();
  await add(model, session("a"), session("b"), session("c", { userId: "wang" }));
  const found = async (question: Parameters<typeof server.records.find>[1]) =>
    (await server.records.find(model, question)).map(({ row }) => row.id).toSorted();
  expect(await found(byId("a"))).toEqual(["a"]);
  expect(await found(byToken("token of b"))).toEqual(["b"]);
  expect(await found(byUser("li"))).toEqual(["a", "b"]);
  expect(await found({ fields: ["id"], anyOf: [["a"], ["c"], ["c"], ["x"]] })).toEqual(["a", "c"]);
  expect(await found({ fields: ["userId"], anyOf: [["wang"], ["li"]] })).toEqual(["a", "b", "c"]);
  expect((await server.records.all(model)).length).toBe(3);
});

test("a session is found by its token with one GetItem", async () => {
  const model = newSessionModel();
  await add(model, session("a"));
  server.commands.length = 0;
  const [kept] = await server.records.find(model, byToken("token of a"));
  expect(kept?.row).toEqual(session("a"));
  expect(server.commands).toEqual(["GetItemCommand"]);
});

test("a field that is nobody's lookup is refused, not answered with nothing", async () => {
  const question = { fields: ["ipAddress"], anyOf: [["127.0.0.1"]] };
  await expect(server.records.find(newSessionModel(), question)).rejects.toThrow("by ipAddress");
});

test("of two rows with the same unique value, added at the same time, one is", async () => {
  const model = newSessionModel();
  const rows = ["a", "b", "c", "d"].map((id) => session(id, { token: "same" }));
  const outcomes = await Promise.all(
    rows.map((after) => server.records.commit([{ model, after }])),
  );
  expect(outcomes.filter(({ kind }) => kind === "committed")).toHaveLength(1);
  expect(outcomes.filter(({ kind }) => kind === "taken")).toHaveLength(3);
  expect(outcomes).toContainEqual({ kind: "taken", model: model.name, fields: ["token"] });
  expect(await server.records.all(model)).toHaveLength(1);
});

test("values that must be unique together may each be there twice", async () => {
  const model = newSessionModel();
  await add(model, session("a", { provider: "x", account: "1" }));
  await add(model, session("b", { provider: "x", account: "2" }), session("c", { provider: "x" }));
  const after = session("d", { provider: "x", account: "2" });
  const fields = ["provider", "account"];
  expect(await server.records.commit([{ model, after }])).toMatchObject({ kind: "taken", fields });
});

test("an id is taken once", async () => {
  const model = newSessionModel();
  await add(model, session("a"));
  const after = session("a", { token: "other" });
  expect(await server.records.commit([{ model, after }])).toMatchObject({ fields: ["id"] });
});

test("a changed row is found by its new values and no longer by the old ones", async () => {
  const model = newSessionModel();
  await add(model, session("a"));
  const after = session("a", { token: "new", userId: "wang" });
  await server.records.commit([{ model, before: await only(model, "a"), after }]);
  expect(await server.records.find(model, byToken("token of a"))).toEqual([]);
  expect(await server.records.find(model, byUser("li"))).toEqual([]);
  for (const question of [byId("a"), byToken("new"), byUser("wang")]) {
    expect(await server.records.find(model, question)).toMatchObject([{ row: after, version: 2 }]);
  }
  await add(model, session("b", { token: "token of a" }));
});

test("a change to a value that is taken changes nothing", async () => {
  const model = newSessionModel();
  await add(model, session("a"), session("b"));
  const after = session("a", { token: "token of b", userId: "wang" });
  const before = await only(model, "a");
  expect(await server.records.commit([{ model, before, after }])).toMatchObject({ kind: "taken" });
  expect(await only(model, "a")).toEqual(before);
  expect(await server.records.find(model, byUser("wang"))).toEqual([]);
});

test("a row that somebody else changed or deleted meanwhile is stale", async () => {
  const model = newSessionModel();
  await add(model, session("a"));
  const before = await only(model, "a");
  const after = session("a", { userId: "wang" });
  expect(await server.records.commit([{ model, before, after }])).toEqual({ kind: "committed" });
  expect(await server.records.commit([{ model, before, after }])).toEqual({ kind: "stale" });
  expect(await server.records.commit([{ model, before }])).toEqual({ kind: "stale" });
  await server.records.commit([{ model, before: await only(model, "a") }]);
  expect(await server.records.commit([{ model, before, after }])).toEqual({ kind: "stale" });
});

test("a deleted row leaves nothing behind, even of lookups that the model no longer has", async () => {
  const model = newSessionModel();
  await add(model, session("a", { provider: "x", account: "1" }));
  expect(await itemsOf(model)).toHaveLength(4);
  const before = await only(model, "a");
  await server.records.commit([{ model: { name: model.name, lookups: [] }, before }]);
  expect(await itemsOf(model)).toEqual([]);
});

test("no key holds an address or a token", async () => {
  const model = newSessionModel();
  await add(model, session("a", { token: "s3cret", userId: "li@example.org" }));
  const keys = (await itemsOf(model)).map(
    ({ pk, sk, directory = "" }) => `${pk} ${sk} ${directory}`,
  );
  expect(keys).toHaveLength(3);
  expect(keys.join("\n")).not.toMatch(/s3cret|example/);
});

test("an expired row is nowhere to be found, though it still lies in the table", async () => {
  const model = newSessionModel();
  await add(model, session("a"), session("b", { expiresAt: null }));
  now = addMs(start, hourMs - 1);
  expect(await server.records.find(model, byToken("token of a"))).toHaveLength(1);
  now = addMs(start, hourMs);
  expect(await server.records.find(model, byToken("token of a"))).toEqual([]);
  expect(await server.records.find(model, byId("a"))).toEqual([]);
  expect((await server.records.find(model, byUser("li"))).map(({ row }) => row.id)).toEqual(["b"]);
  expect((await server.records.all(model)).map(({ row }) => row.id)).toEqual(["b"]);
  expect(await itemsOf(model)).toHaveLength(6);
});

test("every item of a row that expires says when, so that DynamoDB deletes them all", async () => {
  const model = newSessionModel();
  await add(model, session("a", { expiresAt: "2026-03-01T02:00:00.001Z" }));
  const ttl = Date.parse("2026-03-01T02:00:01Z") / 1000;
  expect((await itemsOf(model)).map((item) => item["ttl"])).toEqual([ttl, ttl, ttl]);
});

test("the table deletes what has expired", async () => {
  const command = new DescribeTimeToLiveCommand({ TableName: server.tableName });
  expect(await server.client.send(command)).toMatchObject({
    TimeToLiveDescription: { TimeToLiveStatus: "ENABLED", AttributeName: "ttl" },
  });
});

test("an expired row holds no place: id and unique values are free again", async () => {
  const model = newSessionModel();
  await add(model, session("a"));
  now = addMs(start, 2 * hourMs);
  const expiresAt = addMs(now, hourMs);
  await add(model, session("b", { token: "token of a", expiresAt }));
  await add(model, session("a", { token: "other", expiresAt }));
  expect(await server.records.find(model, byToken("token of a"))).toMatchObject([
    { row: { id: "b" } },
  ]);
});

test("a transaction of more items than DynamoDB takes is refused before it is sent", async () => {
  const model = newSessionModel();
  const rows = Array.from({ length: 40 }, (_, index) => ({ model, after: session(`s${index}`) }));
  await expect(server.records.commit(rows)).rejects.toMatchObject({ retriable: false });
});

test("more rows than one batch takes come back whole", async () => {
  const model: IdentityModel = { name: "many", lookups: [] };
  const rows = Array.from({ length: 130 }, (_, index) => ({ id: `r${index}` }));
  await Promise.all(rows.map((after) => server.records.commit([{ model, after }])));
  expect(await server.records.all(model)).toHaveLength(130);
});
