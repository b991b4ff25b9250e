import { instantOfMs } from "@aftercare/core/calendar/instant.ts";
import { tableAdapter } from "@aftercare/functions/auth/table-adapter.ts";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { startIdentityRecords, type IdentityServer } from "./identity-fixture.ts";

/** What better-auth's suites do not ask: many at the same time, and what a question costs. */

const options = {
  user: { additionalFields: { uses: { type: "number", defaultValue: 0 } } },
} as const;
let server: IdentityServer;
let adapter: ReturnType<ReturnType<typeof tableAdapter>>;
let made = 0;

beforeAll(async () => {
  server = await startIdentityRecords(() => instantOfMs(Date.now()));
  adapter = tableAdapter(server.records)(options);
});
afterAll(() => server.stop());
beforeEach(() => {
  made += 1;
});

interface User {
  readonly id: string;
  readonly email: string;
  readonly uses: number;
}

const eq = (field: string, value: string) => ({ field, value });
const tenTimes = <T>(act: () => Promise<T>) => Promise.all(Array.from({ length: 10 }, act));
const inMs = (ms: number) => new Date(Date.now() + ms);

async function addUser(): Promise<User> {
  const data = { email: `li${made}@example.org`, name: "Li" };
  return adapter.create<typeof data, User>({ model: "user", data });
}

async function addSession(userId: string, token: string, endsInMs = 60_000): Promise<void> {
  const data = { userId, token, expiresAt: inMs(endsInMs) };
  await adapter.create({ model: "session", data });
}

async function addCode(identifier: string): Promise<void> {
  const data = { identifier, value: "123456", expiresAt: inMs(60_000) };
  await adapter.create({ model: "verification", data });
}

test("of ten people who sign up with one address at the same time, one is created", async () => {
  const tried = await tenTimes(() => addUser().catch(String));
  const refused = tried.filter((result) => typeof result === "string");
  expect(refused).toHaveLength(9);
  expect(new Set(refused)).toEqual(
    new Set(["BetterAuthError: Unique constraint: another user has the same email."]),
  );
  expect(
    await adapter.count({ model: "user", where: [eq("email", `li${made}@example.org`)] }),
  ).toBe(1);
});

test("of ten who use one code at the same time, one gets it", async () => {
  await addCode("once");
  const where = [eq("identifier", "once")];
  const got = await tenTimes(() => adapter.consumeOne({ model: "verification", where }));
  expect(got.filter((row) => row !== null)).toHaveLength(1);
  expect(await adapter.findOne({ model: "verification", where })).toBeNull();
});

test("of ten transactions that use one code at the same time, one gets it", async () => {
  await addCode("once, in a transaction");
  const where = [eq("identifier", "once, in a transaction")];
  const got = await tenTimes(() =>
    adapter.transaction((inside) => inside.consumeOne({ model: "verification", where })),
  );
  expect(got.filter((row) => row !== null)).toHaveLength(1);
});

test("what several at the same time add to a counter is all in it", async () => {
  const { id } = await addUser();
  const where = [eq("id", id)];
  const add = () => adapter.incrementOne<User>({ model: "user", where, increment: { uses: 1 } });
  const seen = await Promise.all([add(), add(), add(), add(), add()]);
  expect(new Set(seen.map((user) => user?.uses))).toEqual(new Set([1, 2, 3, 4, 5]));
});

test("a counter that is guarded stops at its limit, however many come at once", async () => {
  const { id } = await addUser();
  const where = [eq("id", id), { field: "uses", operator: "lt", value: 3 } as const];
  const seen = await tenTimes(() =>
    adapter.incrementOne<User>({
      model: "user",
      where,
      increment: { uses: 1 },
      set: { name: "Wang" },
    }),
  );
  expect(seen.filter((user) => user !== null)).toHaveLength(3);
  expect(await adapter.findOne({ model: "user", where: [eq("id", id)] })).toMatchObject({
    uses: 3,
    name: "Wang",
  });
});

test("an update that lost the race for its condition changes nothing", async () => {
  const { id } = await addUser();
  const where = [eq("id", id), eq("name", "Li")];
  const seen = await tenTimes(() =>
    adapter.update<User>({ model: "user", where, update: { name: "Wang" } }),
  );
  expect(seen.filter((user) => user !== null)).toHaveLength(1);
});

test("a session and its user are found by the token with two GetItems", async () => {
  const { id, email } = await addUser();
  await addSession(id, `token ${made}`);
  server.commands.length = 0;
  const where = [eq("token", `token ${made}`)];
  const found = await adapter.findOne({ model: "session", where, join: { user: true } });
  expect(found).toMatchObject({ userId: id, user: { email } });
  expect(server.commands).toEqual(["GetItemCommand", "GetItemCommand"]);
});

test("an expired session is not found", async () => {
  const { id } = await addUser();
  await addSession(id, `token ${made}`, -1);
  for (const where of [[eq("token", `token ${made}`)], [eq("userId", id)], []]) {
    expect(await adapter.findMany({ model: "session", where })).not.toContainEqual(
      expect.objectContaining({ userId: id }),
    );
  }
});

test("a question with a key in it never asks the roster, and one without does", async () => {
  const { id, email } = await addUser();
  await addSession(id, `token ${made}`);
  server.rosterQuestions.length = 0;
  const model = "session";
  const where = [
    eq("userId", id),
    { field: "expiresAt", operator: "gt", value: new Date() } as const,
  ];
  expect(await adapter.findMany({ model, where })).toHaveLength(1);
  expect(await adapter.count({ model: "user", where: [eq("email", email)] })).toBe(1);
  await adapter.updateMany({ model, where, update: { userAgent: "another" } });
  await adapter.deleteMany({ model, where });
  expect(server.rosterQuestions).toEqual([]);
  await adapter.count({
    model: "user",
    where: [{ field: "email", operator: "contains", value: "@" }],
  });
  expect(server.rosterQuestions).toEqual(["user"]);
});

test("ids that count upwards are refused at the start: no key of ours is a number", () => {
  const serial = { advanced: { database: { generateId: "serial" } } } as const;
  expect(() => tableAdapter(server.records)(serial)).toThrow("does not support numeric ids");
});
