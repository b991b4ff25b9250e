import { addMs, instantOfMs, msOfInstant } from "@aftercare/core/calendar/instant.ts";
import type { Actor } from "@aftercare/core/kernel/actor.ts";
import type { Context } from "@aftercare/core/kernel/context.ts";
import type { ClientId } from "@aftercare/core/kernel/ids.ts";
import { roles } from "@aftercare/core/kernel/role.ts";
import { makeApiKeyStore } from "@aftercare/core/store/api-key-store.ts";
import { apiKeyRequestSchema } from "@aftercare/core/verbs/machines/api-key-request.ts";
import { createApiKey } from "@aftercare/core/verbs/machines/create-api-key.ts";
import { listApiKeys } from "@aftercare/core/verbs/machines/list-api-keys.ts";
import { revokeApiKey } from "@aftercare/core/verbs/machines/revoke-api-key.ts";
import { rotateApiKey } from "@aftercare/core/verbs/machines/rotate-api-key.ts";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { ask, orgA, orgB, startApi, type ApiFixture } from "./http-fixture.ts";

/** Keys of partners' systems: who may make them, what they open, and when they stop. */

const hourMs = 3_600_000;
let fixture: ApiFixture;
let movedMs = 0;
beforeAll(async () => {
  fixture = await startApi();
});
beforeEach(() => {
  movedMs = 0;
});
afterAll(() => fixture.stop());

const admin: Actor = { kind: "user", id: "ada", role: "admin" };

/** A context whose wall clock the test moves; nobody else's limit is used up. */
async function contextAs(actor: Actor = admin, orgId = orgA): Promise<Context> {
  const ctx = await fixture.app.contextFor(orgId, actor);
  if (ctx === undefined) throw new Error("no such organisation");
  const wallMs = () => Date.now() + movedMs;
  const tableName = fixture.app.config.tableName;
  return {
    ...ctx,
    wallClock: { now: () => instantOfMs(wallMs()) },
    apiKeys: makeApiKeyStore(fixture.documentClient, {
      tableName,
      elapsedMs: () => movedMs,
      wallMs,
    }),
    limits: { take: () => Promise.resolve({ kind: "ok" }) },
  };
}

async function makeKey(ctx: Context, more: object = {}) {
  const request = apiKeyRequestSchema.parse({ name: "账务系统", scopes: ["cases:read"], ...more });
  const given = await createApiKey(ctx, request);
  if (given.kind === "refused") throw new Error(given.code);
  return given;
}

async function recordsAbout(subject: string): Promise<unknown[]> {
  const { access, clock } = fixture.app.ports;
  const now = clock.now();
  const question = { from: addMs(now, -hourMs), until: addMs(now, hourMs), limit: 100 };
  const { items } = await access.search(orgA, question);
  const about = items.filter((each) => each.subject === subject);
  return about.map(({ kind, by, detail }) => ({ kind, by, detail }));
}

test("only an administrator manages keys; a key never makes another", async () => {
  const others: Actor[] = [
    ...roles
      .filter((role) => role !== "admin")
      .map((role) => ({ kind: "user", id: "u", role }) as const),
    { kind: "apiKey", id: "k", scopes: ["organisation:read", "cases:read"] },
    { kind: "system", process: "remind" },
    { kind: "webhook", id: "w" },
    { kind: "link", ref: { orgId: orgA, clientId: "li" as ClientId }, followUp: "f" },
  ];
  const { key } = await makeKey(await contextAs());
  const rotation = { keyId: key.keyId, overlapHours: 0, expiresAt: undefined };
  for (const actor of others) {
    const ctx = await contextAs(actor);
    const request = apiKeyRequestSchema.parse({ name: "x", scopes: ["cases:read"] });
    const tried = [
      await createApiKey(ctx, request),
      await listApiKeys(ctx),
      await rotateApiKey(ctx, rotation),
      await revokeApiKey(ctx, key),
    ];
    for (const outcome of tried) expect(outcome).toMatchObject({ code: "act.not-permitted" });
  }
  expect(await (await contextAs()).apiKeys.load(orgA, key.keyId)).toEqual(key);
});

test("another organisation's key is not there", async () => {
  const { key } = await makeKey(await contextAs());
  const stranger = await contextAs(admin, orgB);
  const rotation = { keyId: key.keyId, overlapHours: 0, expiresAt: undefined };
  expect(await revokeApiKey(stranger, key)).toMatchObject({ code: "api-key.unknown" });
  expect(await rotateApiKey(stranger, rotation)).toMatchObject({ code: "api-key.unknown" });
  const listed = await listApiKeys(stranger);
  expect(JSON.stringify(listed)).not.toContain(key.keyId);
});

test("a rotated key works for its overlap, the next one for good, and neither is rotated twice", async () => {
  const ctx = await contextAs();
  const old = await makeKey(ctx, { perMinute: 77, scopes: ["events:write", "cases:read"] });
  const rotation = { keyId: old.key.keyId, overlapHours: 24, expiresAt: undefined };
  const next = await rotateApiKey(ctx, rotation);
  if (next.kind === "refused") throw new Error(next.code);
  expect(next.key).toMatchObject({ name: "账务系统", perMinute: 77, replaces: old.key.keyId });
  expect(next.key.scopes).toEqual(old.key.scopes);
  expect(next.secret).not.toBe(old.secret);
  movedMs = 24 * hourMs - 5_000;
  expect(await ctx.apiKeys.ownerOfApiKey(old.secret)).toBeDefined();
  movedMs = 24 * hourMs;
  expect(await ctx.apiKeys.ownerOfApiKey(old.secret)).toBeUndefined();
  expect(await ctx.apiKeys.ownerOfApiKey(next.secret)).toBeDefined();
  expect(await rotateApiKey(ctx, rotation)).toMatchObject({ code: "api-key.ended" });
  const listed = await listApiKeys(ctx);
  const keys = listed.kind === "found" ? listed.keys : [];
  expect(keys.find(({ keyId }) => keyId === old.key.keyId)).toMatchObject({
    standing: "expired",
    replacedBy: next.key.keyId,
  });
});

test("a key with an end is given the same length of life again, and never outlives it by an overlap", async () => {
  const ctx = await contextAs();
  const start = msOfInstant(ctx.wallClock.now());
  const expiresAt = instantOfMs(start + 10 * hourMs);
  const old = await makeKey(ctx, { expiresAt });
  movedMs = 9 * hourMs;
  const keyId = old.key.keyId;
  const next = await rotateApiKey(ctx, { keyId, overlapHours: 24, expiresAt: undefined });
  if (next.kind === "refused") throw new Error(next.code);
  const life = msOfInstant(next.key.expiresAt ?? expiresAt) - msOfInstant(next.key.createdAt);
  expect(Math.abs(life - 10 * hourMs)).toBeLessThan(2_000);
  expect((await ctx.apiKeys.load(orgA, keyId))?.expiresAt).toBe(expiresAt);
});

test("a revoked key is refused at once, stays in the list, and cannot be rotated back to life", async () => {
  const ctx = await contextAs();
  const { key, secret } = await makeKey(ctx);
  expect(await ctx.apiKeys.ownerOfApiKey(secret)).toBeDefined();
  const revoked = await revokeApiKey(ctx, key);
  expect(revoked).toMatchObject({ key: { standing: "revoked", revokedBy: "user:ada" } });
  expect(await ctx.apiKeys.ownerOfApiKey(secret)).toBeUndefined();
  expect((await ask(fixture, "/v1/clients", { key: secret })).status).toBe(401);
  const rotation = { keyId: key.keyId, overlapHours: 24, expiresAt: undefined };
  expect(await rotateApiKey(ctx, rotation)).toMatchObject({ code: "api-key.ended" });
  expect(await revokeApiKey(ctx, key)).toMatchObject({ kind: "revoked" });
});

test("what is made, rotated and revoked stands in the access record, with who did it", async () => {
  const ctx = await contextAs();
  const { key } = await makeKey(ctx);
  const rotation = { keyId: key.keyId, overlapHours: 1, expiresAt: undefined };
  const next = await rotateApiKey(ctx, rotation);
  await revokeApiKey(ctx, key);
  const nextId = next.kind === "given" ? next.key.keyId : "";
  const about = await recordsAbout(key.keyId);
  const by = { kind: "api-key.changed", by: "user:ada" };
  expect(about).toHaveLength(3);
  expect(about).toContainEqual({ ...by, detail: { what: "created" } });
  expect(about).toContainEqual({ ...by, detail: { what: "rotated", next: nextId } });
  expect(about).toContainEqual({ ...by, detail: { what: "revoked" } });
});

test("without its record no key is made, and a revoked key ends all the same", async () => {
  const ctx = await contextAs();
  const { key, secret } = await makeKey(ctx);
  const mute = {
    ...ctx,
    access: { ...ctx.access, append: () => Promise.reject(new Error("full")) },
  };
  await expect(makeKey(mute, { name: "没有记录" })).rejects.toThrow("full");
  const listed = await listApiKeys(ctx);
  expect(JSON.stringify(listed)).not.toContain("没有记录");
  await expect(revokeApiKey(mute, key)).rejects.toThrow("full");
  expect(await ctx.apiKeys.ownerOfApiKey(secret)).toBeUndefined();
});

test("an end that has passed is refused, and so is the 21st key of a day", async () => {
  const ctx = await contextAs();
  const past = apiKeyRequestSchema.parse({
    name: "x",
    scopes: ["cases:read"],
    expiresAt: "2026-01-01T00:00:00Z",
  });
  expect(await createApiKey(ctx, past)).toMatchObject({ code: "api-key.ends-in-past" });
  const counted = { ...(await contextAs(admin, orgB)), limits: fixture.app.ports.limits };
  for (let made = 0; made < 20; made += 1) await makeKey(counted);
  await expect(makeKey(counted)).rejects.toThrow("api-key.too-many");
});

test.each([
  [{ name: "" }, "name"],
  [{ name: "a\r\nb" }, "name"],
  [{ scopes: [] }, "scopes"],
  [{ scopes: ["everything"] }, "scopes.0"],
  [{ perMinute: 0 }, "perMinute"],
  [{ perMinute: 1_000_000 }, "perMinute"],
  [{ expiresAt: "tomorrow" }, "expiresAt"],
  [{ expiresAt: "2026-02-30T00:00:00Z" }, "expiresAt"],
  [{ state: "active" }, ""],
])("a request with %j is refused by its field", (wrong, field) => {
  const parsed = apiKeyRequestSchema.safeParse({ name: "x", scopes: ["cases:read"], ...wrong });
  expect(parsed.error?.issues.map(({ path }) => path.join("."))).toEqual([field]);
});
