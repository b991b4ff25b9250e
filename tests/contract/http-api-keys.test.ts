import { apiKeySchema, newApiKeySchema } from "@aftercare/functions/http/views/api-key-view.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { enrolled } from "./http-events-of-a-case.ts";
import { ask, problem, send, startApi, type ApiFixture } from "./http-fixture.ts";
import { fromOurPage, signIn, type Person } from "./http-person.ts";

/** The life of a key as its administrator and its partner see it. */

let fixture: ApiFixture;
let admin: Person;
beforeAll(async () => {
  fixture = await startApi();
  admin = signIn(fixture, { userId: "ada", role: "admin" });
});
afterAll(() => fixture.stop());

const post = (path: string, body: object) =>
  admin.ask(path, {
    method: "POST",
    headers: { ...fromOurPage, "content-type": "application/json" },
    body: JSON.stringify(body),
  });

async function makeKey(scopes: readonly string[]) {
  const response = await post("/v1/api-keys", { name: "账务系统", scopes });
  expect(response.status).toBe(201);
  return newApiKeySchema.parse(await response.json());
}

async function findKey(id: string) {
  const listSchema = z.strictObject({ items: z.array(apiKeySchema) });
  const response = await admin.ask("/v1/api-keys");
  return listSchema.parse(await response.json()).items.find((key) => key.id === id);
}

test("a key does what its scopes say and nothing else", async () => {
  const { secret: reads } = await makeKey(["cases:read"]);
  expect((await ask(fixture, "/v1/clients", { key: reads })).status).toBe(200);
  const refused = await problem(await send(fixture, enrolled("c-scope"), { key: reads }));
  expect([refused.status, refused.code]).toEqual([403, "event.not-yours"]);
  const { secret: writes } = await makeKey(["events:write"]);
  expect((await send(fixture, enrolled("c-scope"), { key: writes })).status).toBe(201);
  const unread = await problem(await ask(fixture, "/v1/clients", { key: writes }));
  expect([unread.status, unread.code]).toEqual([403, "act.not-permitted"]);
});

test("the secret is shown once, the day of the last use appears, and revoking ends it", async () => {
  const made = await makeKey(["cases:read"]);
  expect(await findKey(made.id)).not.toHaveProperty("lastUsedOn");
  expect((await ask(fixture, "/v1/clients", { key: made.secret })).status).toBe(200);
  expect((await findKey(made.id))?.lastUsedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);

  const rotated = await post(`/v1/api-keys/${made.id}/rotation`, { overlapHours: 1 });
  const next = newApiKeySchema.parse(await rotated.json());
  for (const key of [made.secret, next.secret]) {
    expect((await ask(fixture, "/v1/clients", { key })).status).toBe(200);
  }
  expect((await post(`/v1/api-keys/${next.id}/revocation`, {})).status).toBe(200);
  expect((await ask(fixture, "/v1/clients", { key: next.secret })).status).toBe(401);
  expect((await post(`/v1/api-keys/nobody/revocation`, {})).status).toBe(404);
  expect(fixture.logLines.join("")).not.toContain(next.secret);
});

test("a key cannot make a key", async () => {
  const response = await ask(fixture, "/v1/api-keys", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ name: "x", scopes: ["cases:read"] }),
  });
  const { status, code } = await problem(response);
  expect([status, code]).toEqual([403, "act.not-permitted"]);
});
