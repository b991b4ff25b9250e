import type { IdentityModel, IdentityRow } from "@aftercare/core/store/identity/identity-model.ts";
import { inTransaction } from "@aftercare/core/store/identity/identity-transaction.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startIdentityRecords, type IdentityServer } from "./identity-fixture.ts";
import { byId, byToken, byUser, newSessionModel, session, start } from "./identity-samples.ts";

let server: IdentityServer;

beforeAll(async () => {
  server = await startIdentityRecords(() => start);
});
afterAll(() => server.stop());

async function add(model: IdentityModel, ...rows: IdentityRow[]): Promise<void> {
  await Promise.all(rows.map((after) => server.records.commit([{ model, after }])));
}

test("a transaction sees what it wrote, and nobody else does before its end", async () => {
  const model = newSessionModel();
  await add(model, session("a"), session("b"));
  await inTransaction(server.records, async (inside) => {
    const [a] = await inside.find(model, byId("a"));
    await inside.commit([{ model, before: a, after: session("a", { userId: "wang" }) }]);
    const [b] = await inside.find(model, byToken("token of b"));
    await inside.commit([{ model, before: b }]);
    await inside.commit([{ model, after: session("c") }]);
    expect((await inside.find(model, byUser("li"))).map(({ row }) => row.id)).toEqual(["c"]);
    expect((await inside.find(model, byUser("wang"))).map(({ row }) => row.id)).toEqual(["a"]);
    expect((await inside.all(model)).map(({ row }) => row.id).toSorted()).toEqual(["a", "c"]);
    expect(await server.records.find(model, byUser("li"))).toHaveLength(2);
  });
  expect((await server.records.find(model, byUser("li"))).map(({ row }) => row.id)).toEqual(["c"]);
  expect(await server.records.find(model, byToken("token of b"))).toEqual([]);
});

test("a row that a transaction writes more than once is written as it is left", async () => {
  const model = newSessionModel();
  await add(model, session("a"), session("b"));
  const { outcome } = await inTransaction(server.records, async (inside) => {
    const change = async (id: string, after?: IdentityRow) => {
      const [before] = await inside.find(model, byId(id));
      await inside.commit([{ model, before, after }]);
    };
    await change("a", session("a", { userId: "wang" }));
    await change("a", session("a", { userId: "zhao", token: "new" }));
    await change("b", session("b", { userId: "wang" }));
    await change("b");
    await change("c", session("c"));
    await change("c", session("c", { userId: "zhao" }));
    await change("d", session("d"));
    await change("d");
  });
  expect(outcome).toEqual({ kind: "committed" });
  const left = await server.records.find(model, byUser("zhao"));
  expect(left.map(({ row, version }) => [row.id, version])).toEqual([
    ["a", 2],
    ["c", 1],
  ]);
  expect(await server.records.all(model)).toHaveLength(2);
  expect(await server.records.find(model, byToken("new"))).toHaveLength(1);
});

test("a transaction that fails at its end has written nothing", async () => {
  const model = newSessionModel();
  await add(model, session("a"));
  const { outcome } = await inTransaction(server.records, async (inside) => {
    await inside.commit([{ model, after: session("b") }]);
    await inside.commit([{ model, after: session("c", { token: "token of a" }) }]);
  });
  expect(outcome).toEqual({ kind: "taken", model: model.name, fields: ["token"] });
  expect(await server.records.all(model)).toHaveLength(1);
});

test("a value that one row of a transaction gives up, another may take", async () => {
  const model = newSessionModel();
  await add(model, session("a"));
  const { outcome } = await inTransaction(server.records, async (inside) => {
    const [before] = await inside.find(model, byId("a"));
    await inside.commit([{ model, before }]);
    await inside.commit([{ model, after: session("b", { token: "token of a" }) }]);
  });
  expect(outcome).toEqual({ kind: "committed" });
  expect(await server.records.find(model, byToken("token of a"))).toMatchObject([
    { row: { id: "b" } },
  ]);
});

test("two rows of one transaction cannot take the same value", async () => {
  const model = newSessionModel();
  const { outcome } = await inTransaction(server.records, async (inside) => {
    await inside.commit([{ model, after: session("a", { token: "same" }) }]);
    await inside.commit([{ model, after: session("b", { token: "same" }) }]);
    expect(await inside.commit([{ model, after: session("a") }])).toMatchObject({ kind: "taken" });
  });
  expect(outcome).toMatchObject({ kind: "taken", fields: ["token"] });
  expect(await server.records.all(model)).toEqual([]);
});

test("a transaction that somebody overtook runs again on what is there then", async () => {
  const model = newSessionModel();
  await add(model, session("a", { uses: 0 }));
  let runs = 0;
  await inTransaction(server.records, async (inside) => {
    runs += 1;
    const [before] = await inside.find(model, byId("a"));
    if (runs === 1) {
      await server.records.commit([{ model, before, after: session("a", { uses: 10 }) }]);
    }
    const uses = Number(before?.row["uses"]) + 1;
    await inside.commit([{ model, before, after: session("a", { uses }) }]);
  });
  expect(runs).toBe(2);
  const found = await server.records.find(model, byId("a"));
  expect(found).toMatchObject([{ row: { uses: 11 }, version: 3 }]);
});
