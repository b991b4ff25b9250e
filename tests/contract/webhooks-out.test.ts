import { eventKey } from "@aftercare/core/store/keys/case-keys.ts";
import type { ClientId } from "@aftercare/core/kernel/ids.ts";
import { changeRestriction } from "@aftercare/core/verbs/privacy/change-restriction.ts";
import { makeDocumentClient } from "@aftercare/functions/adapters/aws-clients.ts";
import { DeleteCommand } from "@aws-sdk/lib-dynamodb";
import { Webhook } from "standardwebhooks";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { enrol, type Office, type Town } from "../cases/support/town.ts";
import {
  buildWebhookTown,
  deliveriesOf,
  employ,
  makeEndpoint,
  startReceiver,
  stateOf,
  type Heard,
  type Person,
  type Receiver,
} from "./webhooks-fixture.ts";

let town: Town;
let office: Office;
let admin: Person;
let receiver: Receiver;

beforeAll(async () => {
  town = await buildWebhookTown();
});
afterAll(() => town.close());

beforeEach(async () => {
  office = await town.openOffice();
  admin = await employ(town, office);
  receiver = await startReceiver();
  town.moveTo("2026-03-02T02:00:00Z");
});
afterEach(() => receiver.stop());

const drain = () => town.cloud.runner.drain();
const enrolOne = (client = "li") =>
  office.tell(`clients/${client}`, "client.enrolled", { name: "李女士", language: "zh-CN" });

/** What the reference library makes of a message; it throws when the signature is not right. */
function verify(secret: string, { body, headers }: Heard): Record<string, unknown> {
  return new Webhook(secret).verify(body, headers as Record<string, string>) as Record<
    string,
    unknown
  >;
}

test("what was recorded arrives signed, and the reference library verifies it", async () => {
  const { id, secret } = await makeEndpoint(admin, receiver.url);
  await enrolOne();
  await drain();
  const [heard] = receiver.heard;
  expect(receiver.heard).toHaveLength(1);
  expect(heard && verify(secret, heard)).toEqual({
    specversion: "1.0",
    id: "e1",
    source: "test",
    type: "aftercare.client.enrolled.v1",
    subject: "clients/li",
    time: expect.stringMatching(/^2026-03-02T02:00/),
    recordedtime: expect.stringMatching(/^2026-03-02T02:00/),
    sequence: "1",
    datacontenttype: "application/json",
    data: { on: "2026-03-02", language: "zh-CN" },
  });
  expect(heard?.headers["content-type"]).toBe("application/cloudevents+json");
  expect(await deliveriesOf(admin, id)).toMatchObject([
    {
      type: "aftercare.client.enrolled.v1",
      state: "delivered",
      tries: [{ outcome: "delivered", status: 204 }],
    },
  ]);
});

test("a note's text and a person's words do not leave", async () => {
  await makeEndpoint(admin, receiver.url);
  await enrolOne();
  await office.tell("clients/li", "note.added", { text: "她很担心", internal: true });
  await drain();
  const bodies = receiver.heard.map(({ body }) => body).join("");
  expect(bodies).toContain("aftercare.note.added.v1");
  expect(bodies).not.toMatch(/担心|李女士/);
});

test("the filter decides what is told, and an office without one tells nobody", async () => {
  await makeEndpoint(admin, receiver.url, ["aftercare.consent.*", "aftercare.debt.recorded.v1"]);
  await enrol(office);
  const other = await town.openOffice();
  await enrol(other);
  await drain();
  const types = receiver.heard.map(({ body }) => (JSON.parse(body) as { type: string }).type);
  expect(types.toSorted()).toEqual(["aftercare.consent.given.v1", "aftercare.debt.recorded.v1"]);
});

test("while a secret is replaced, a message verifies with either one", async () => {
  const { id, secret } = await makeEndpoint(admin, receiver.url);
  const { body } = await admin.call("POST", `/v1/webhook-endpoints/${id}/secret`);
  const fresh = body["secret"] as string;
  expect(fresh).not.toBe(secret);
  await enrolOne();
  await drain();
  const [heard] = receiver.heard;
  if (heard === undefined) throw new Error("nothing was heard");
  expect(verify(secret, heard)).toEqual(verify(fresh, heard));
  expect(() => verify(`whsec_${"A".repeat(43)}=`, heard)).toThrow("No matching signature");
});

test("an event that was erased meanwhile is not sent", async () => {
  const { id } = await makeEndpoint(admin, receiver.url);
  await enrolOne();
  const client = makeDocumentClient(town.cloud.engines.env);
  const Key = eventKey({ orgId: office.orgId, clientId: "li" as ClientId }, "test", "e1");
  await client.send(new DeleteCommand({ TableName: town.cloud.app.config.tableName, Key }));
  client.destroy();
  await drain();
  expect(receiver.heard).toEqual([]);
  expect(await deliveriesOf(admin, id)).toMatchObject([
    { state: "dead", tries: [{ outcome: "event-erased" }] },
  ]);
  expect(await stateOf(admin, id)).toMatchObject({ state: "active", dead: 0 });
});

test("a removed endpoint gets nothing", async () => {
  const { id } = await makeEndpoint(admin, receiver.url);
  await enrolOne();
  await admin.call("DELETE", `/v1/webhook-endpoints/${id}`);
  await drain();
  expect(receiver.heard).toEqual([]);
  expect(await admin.call("GET", `/v1/webhook-endpoints/${id}/deliveries`)).toMatchObject({
    status: 404,
  });
  await enrolOne("b");
  await drain();
  expect(receiver.heard).toEqual([]);
});

test("a test message goes out at once and says what came of it", async () => {
  const { id, secret } = await makeEndpoint(admin, receiver.url, ["aftercare.payment.*"]);
  const good = await admin.call("POST", `/v1/webhook-endpoints/${id}/test`);
  expect(good).toMatchObject({ status: 200, body: { outcome: "delivered", status: 204 } });
  const [heard] = receiver.heard;
  expect(heard && verify(secret, heard)).toMatchObject({ type: "aftercare.webhook.test.v1" });
  await receiver.stop();
  const bad = await admin.call("POST", `/v1/webhook-endpoints/${id}/test`);
  expect(bad).toMatchObject({ status: 200, body: { outcome: "no-connection" } });
  receiver = await startReceiver();
});

test("of a person whose data is locked nothing leaves until the lock is lifted", async () => {
  const { id } = await makeEndpoint(admin, receiver.url);
  await enrolOne();
  const ctx = await office.context({ kind: "user", id: "boss", role: "admin" });
  const clientId = "li" as ClientId;
  expect(
    await changeRestriction(ctx, { clientId, restricted: true, reason: "本人要求" }),
  ).not.toMatchObject({ kind: "refused" });
  await drain();
  expect(receiver.heard).toEqual([]);
  await changeRestriction(ctx, { clientId, restricted: false, reason: "本人要求" });
  await town.liveUntil("2026-03-03T03:00:00Z");
  const told = receiver.heard.map(({ body }) => (JSON.parse(body) as { type: string }).type);
  expect(told).toContain("aftercare.client.enrolled.v1");
  const deliveries = (await deliveriesOf(admin, id)) as readonly { readonly state: string }[];
  expect(new Set(deliveries.map(({ state }) => state))).toEqual(new Set(["delivered"]));
});
