import { addMs } from "@aftercare/core/calendar/instant.ts";
import { makeLog } from "@aftercare/functions/adapters/log.ts";
import { makeDocumentClient } from "@aftercare/functions/adapters/aws-clients.ts";
import { ScanCommand } from "@aws-sdk/lib-dynamodb";
import { afterAll, beforeAll, expect, test } from "vitest";
import { enrol, type Office, type Town } from "../cases/support/town.ts";
import {
  buildWebhookTown,
  employ,
  makeEndpoint,
  startReceiver,
  type Person,
} from "./webhooks-fixture.ts";

const logLines: string[] = [];
let town: Town;
let office: Office;
let admin: Person;

beforeAll(async () => {
  town = await buildWebhookTown({ log: makeLog((line) => logLines.push(line)) });
  office = await town.openOffice();
  admin = await employ(town, office);
});
afterAll(() => town.close());

const hourMs = 3_600_000;
const url = "http://127.0.0.1:9/hooks";

async function everyRow(): Promise<string> {
  const client = makeDocumentClient(town.cloud.engines.env);
  const { Items } = await client.send(
    new ScanCommand({ TableName: town.cloud.app.config.tableName }),
  );
  client.destroy();
  return JSON.stringify(Items);
}

test("secrets are shown once, lie sealed, and are on no log", async () => {
  const source = await admin.call("POST", "/v1/webhook-sources", { name: "账务系统" });
  const { source: made, secret } = source.body as {
    source: { sourceId: string; path: string };
    secret: string;
  };
  expect(made.path).toBe(`/v1/webhooks/${office.orgId}/${made.sourceId}`);
  const rotated = await admin.call("POST", `/v1/webhook-sources/${made.sourceId}/secret`);
  const endpoint = await makeEndpoint(admin, url);
  const secrets = [secret, rotated.body["secret"] as string, endpoint.secret];
  expect(new Set(secrets).size).toBe(3);

  const lists = [
    await admin.call("GET", "/v1/webhook-sources"),
    await admin.call("GET", "/v1/webhook-endpoints"),
  ];
  const places = [JSON.stringify(lists), await everyRow(), logLines.join("")];
  expect(places[1]).toContain(made.sourceId);
  for (const each of secrets) {
    expect(each).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    for (const place of places) expect(place).not.toContain(each.slice("whsec_".length));
  }
  for (const place of places) expect(place).not.toContain("whsec_");
});

test.each([
  ["https://169.254.169.254/latest/meta-data/", "webhook-url.not-public"],
  ["https://10.0.0.8/hooks", "webhook-url.not-public"],
  ["https://[fd00:ec2::254]/", "webhook-url.not-public"],
  ["https://[::ffff:10.0.0.1]/", "webhook-url.not-public"],
  ["https://2130706433.invalid/", "webhook-url.host-unknown"],
  ["http://10.0.0.8/hooks", "webhook-url.not-https"],
  ["https://u:p@example.org/", "webhook-url.credentials"],
  ["not an address", "webhook-url.unreadable"],
])("%s is refused with %s", async (wrong, code) => {
  const body = { url: wrong, types: ["*"], description: "x" };
  const made = await admin.call("POST", "/v1/webhook-endpoints", body);
  expect(made).toMatchObject({ status: 422, body: { code, errors: [{ field: "url" }] } });
  const { id } = await makeEndpoint(admin, url);
  const changed = await admin.call("PATCH", `/v1/webhook-endpoints/${id}`, { url: wrong });
  expect(changed).toMatchObject({ status: 422, body: { code } });
  await admin.call("DELETE", `/v1/webhook-endpoints/${id}`);
});

test.each([
  { url, types: ["payments"], description: "x" },
  { url, types: [], description: "x" },
  { url, types: ["*"], description: "two\nlines" },
  { url, types: ["*"], description: "x", state: "active" },
  { types: ["*"], description: "x" },
])("an endpoint like %j is named wrong", async (body) => {
  const made = await admin.call("POST", "/v1/webhook-endpoints", body);
  expect(made).toMatchObject({ status: 400, body: { code: "request.invalid" } });
});

test("only an admin manages webhooks, of their own organisation", async () => {
  const { id } = await makeEndpoint(admin, url);
  const requests = [
    ["GET", "/v1/webhook-sources"],
    ["POST", "/v1/webhook-sources", { name: "x" }],
    ["POST", "/v1/webhook-sources/src_x/secret"],
    ["POST", "/v1/webhook-sources/src_x/disable"],
    ["GET", "/v1/webhook-endpoints"],
    ["POST", "/v1/webhook-endpoints", { url, types: ["*"], description: "x" }],
    ["PATCH", `/v1/webhook-endpoints/${id}`, { state: "paused" }],
    ["POST", `/v1/webhook-endpoints/${id}/secret`],
    ["POST", `/v1/webhook-endpoints/${id}/test`],
    ["DELETE", `/v1/webhook-endpoints/${id}`],
    ["GET", `/v1/webhook-endpoints/${id}/deliveries`],
    ["POST", `/v1/webhook-endpoints/${id}/deliveries/msg_x/resend`],
  ] as const;
  for (const role of ["client", "counsellor", "supervisor", "auditor"] as const) {
    const person = await employ(town, office, role);
    for (const [method, path, body] of requests) {
      expect(await person.call(method, path, body)).toMatchObject({ status: 403 });
    }
  }
  const elsewhere = await employ(town, await town.openOffice());
  for (const [method, path, body] of requests.filter(([, each]) => each.includes("_"))) {
    expect(await elsewhere.call(method, path, body)).toMatchObject({ status: 404 });
  }
  expect(await office.call("GET", "/v1/webhook-endpoints")).toMatchObject({ status: 403 });
});

test("there are at most ten endpoints", async () => {
  const crowded = await employ(town, await town.openOffice());
  for (let n = 0; n < 10; n += 1) await makeEndpoint(crowded, url);
  const one = { url, types: ["*"], description: "x" };
  expect(await crowded.call("POST", "/v1/webhook-endpoints", one)).toMatchObject({
    body: { code: "webhook.too-many" },
  });
});

test("each change is on the access record, with who made it", async () => {
  const place = await town.openOffice();
  const person = await employ(town, place);
  const { id } = await makeEndpoint(person, url);
  await person.call("PATCH", `/v1/webhook-endpoints/${id}`, { state: "paused" });
  await person.call("POST", `/v1/webhook-endpoints/${id}/secret`);
  await person.call("DELETE", `/v1/webhook-endpoints/${id}`);
  const { items } = await person.ctx.access.search(place.orgId, {
    from: addMs(person.ctx.clock.now(), -hourMs),
    until: addMs(person.ctx.clock.now(), hourMs),
    kind: "webhook.changed",
    limit: 10,
  });
  for (const { by, subject } of items) {
    expect([by, subject]).toEqual([`user:${place.orgId}-admin`, id]);
  }
  expect(items.map(({ detail }) => String(detail?.["act"])).toSorted()).toEqual([
    "changed state",
    "created",
    "removed",
    "secret-rotated",
  ]);
});

test("the log of deliveries comes in pages, and a cursor fits its own list alone", async () => {
  const receiver = await startReceiver();
  const place = await town.openOffice();
  const person = await employ(town, place);
  const first = await makeEndpoint(person, receiver.url);
  const second = await makeEndpoint(person, receiver.url);
  await enrol(place);
  await enrol(place, "wang");
  const path = `/v1/webhook-endpoints/${first.id}/deliveries`;
  const seen: string[] = [];
  let cursor: string | undefined;
  do {
    const query = cursor === undefined ? "" : `&cursor=${cursor}`;
    const { body } = await person.call("GET", `${path}?limit=2${query}`);
    seen.push(...(body["items"] as { deliveryId: string }[]).map(({ deliveryId }) => deliveryId));
    cursor = body["cursor"] as string | undefined;
    if (cursor === undefined) continue;
    const other = `/v1/webhook-endpoints/${second.id}/deliveries?cursor=${cursor}`;
    expect(await person.call("GET", other)).toMatchObject({ body: { code: "cursor.invalid" } });
  } while (cursor !== undefined);
  expect(new Set(seen).size).toBe(6);
  expect(seen).toEqual(seen.toSorted().toReversed());
  const held = await person.call("GET", `${path}?state=held`);
  expect(held.body["items"]).toEqual([]);
  await receiver.stop();
});
