import { addMs } from "@aftercare/core/calendar/instant.ts";
import { makeLog } from "@aftercare/functions/adapters/log.ts";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import type { Office, Town } from "../cases/support/town.ts";
import {
  buildWebhookTown,
  deliveriesOf,
  employ,
  makeEndpoint,
  startReceiver,
  stateOf,
  type Person,
  type Receiver,
} from "./webhooks-fixture.ts";

const weekMs = 7 * 24 * 3_600_000;
const logLines: string[] = [];
let town: Town;
let office: Office;
let admin: Person;
let receiver: Receiver;

beforeAll(async () => {
  town = await buildWebhookTown({ log: makeLog((line) => logLines.push(line)) });
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

test("a receiver that fails is tried again with growing waits, and recovers", async () => {
  const { id } = await makeEndpoint(admin, receiver.url);
  let left = 3;
  receiver.answer(() => (left-- > 0 ? 500 : 200));
  await enrolOne();
  await drain();
  expect(await deliveriesOf(admin, id)).toMatchObject([
    { state: "pending", tries: [{ outcome: "answered", status: 500 }] },
  ]);
  await town.liveUntil("2026-03-02T02:04:00Z");
  expect(receiver.heard).toHaveLength(2);
  await town.liveUntil("2026-03-02T04:00:00Z");
  expect(receiver.heard).toHaveLength(4);
  expect(new Set(receiver.heard.map(({ headers }) => headers["webhook-id"])).size).toBe(1);
  const [delivery] = await deliveriesOf(admin, id);
  expect(delivery).toMatchObject({ state: "delivered" });
  expect(delivery?.tries.map(({ status }) => status)).toEqual([500, 500, 500, 200]);
  expect(delivery).not.toHaveProperty("nextAt");
});

test("after the tenth try it is dead, told and counted, and can be sent again", async () => {
  const { id } = await makeEndpoint(admin, receiver.url);
  receiver.answer(503);
  await enrolOne();
  await town.liveUntil("2026-03-09T02:00:00Z");
  expect(receiver.heard).toHaveLength(10);
  const [dead] = await deliveriesOf(admin, id, "?state=dead");
  expect(dead?.tries).toHaveLength(10);
  expect(await stateOf(admin, id)).toMatchObject({ state: "failing", dead: 1 });
  expect(logLines.join("")).toContain("a webhook delivery was given up");
  const { items } = await admin.ctx.access.search(office.orgId, {
    from: addMs(town.cloud.engines.clock.now(), -weekMs),
    until: town.cloud.engines.clock.now(),
    kind: "webhook.changed",
    limit: 10,
  });
  expect(items.map(({ detail }) => detail?.["act"])).toContain("given-up");

  receiver.answer(200);
  const path = `/v1/webhook-endpoints/${id}/deliveries/${dead?.deliveryId}/resend`;
  const due = await admin.call("POST", path);
  expect(due).toMatchObject({ status: 200, body: { state: "pending", attempt: 0 } });
  expect(await admin.call("POST", path)).toMatchObject({ body: { code: "delivery.under-way" } });
  await drain();
  expect(await deliveriesOf(admin, id)).toMatchObject([{ state: "delivered" }]);
  expect(await stateOf(admin, id)).toMatchObject({ state: "active" });
  expect(receiver.heard.at(-1)?.headers["webhook-id"]).toBe(dead?.deliveryId);
});

test("410 Gone pauses the endpoint; what waits is held until it is made active again", async () => {
  const { id } = await makeEndpoint(admin, receiver.url);
  receiver.answer(410);
  await enrolOne("a");
  await enrolOne("b");
  await drain();
  expect(receiver.heard).toHaveLength(1);
  expect(await stateOf(admin, id)).toMatchObject({ state: "paused", pausedBecause: "gone" });
  const states = (await deliveriesOf(admin, id)).map(({ state }) => state);
  expect(states.toSorted()).toEqual(["dead", "held"]);
  await enrolOne("c");

  receiver.answer(200);
  await admin.call("PATCH", `/v1/webhook-endpoints/${id}`, { state: "active" });
  await drain();
  expect(await deliveriesOf(admin, id, "?state=delivered")).toHaveLength(1);
  expect(await deliveriesOf(admin, id)).toHaveLength(2);
});

test("a redirect is not followed", async () => {
  const { id } = await makeEndpoint(admin, receiver.url);
  receiver.answer(302);
  await enrolOne();
  await drain();
  expect(await deliveriesOf(admin, id)).toMatchObject([
    { state: "pending", tries: [{ outcome: "redirect", status: 302 }] },
  ]);
});

test("two workers at once send one message", async () => {
  const { id } = await makeEndpoint(admin, receiver.url);
  receiver.answer(async () => {
    await new Promise((resolve) => setTimeout(resolve, 100));
    return 200;
  });
  for (const client of ["a", "b", "c"]) await enrolOne(client);
  await Promise.all([drain(), drain(), drain()]);
  expect(receiver.heard).toHaveLength(3);
  expect(await deliveriesOf(admin, id, "?state=delivered")).toHaveLength(3);
});

test("a worker that died leaves its delivery to the next one, under the same id", async () => {
  const { id } = await makeEndpoint(admin, receiver.url);
  await enrolOne();
  const [delivery] = await deliveriesOf(admin, id);
  const now = town.cloud.engines.clock.now();
  const ref = { orgId: office.orgId, endpointId: id, deliveryId: delivery?.deliveryId ?? "" };
  const leaseEnd = "2026-03-02T02:05:00.000Z" as typeof now;
  await admin.ctx.deliveries.claim(ref, now, leaseEnd);
  await drain();
  expect(receiver.heard).toHaveLength(0);
  await town.liveUntil("2026-03-02T02:06:00Z");
  expect(receiver.heard.map(({ headers }) => headers["webhook-id"])).toEqual([ref.deliveryId]);
});

test("a receiver in trouble is left alone after three failures, and others do not wait", async () => {
  const good = await startReceiver();
  const bad = await makeEndpoint(admin, receiver.url);
  await makeEndpoint(admin, good.url);
  receiver.answer(500);
  for (const client of ["a", "b", "c", "d", "e"]) await enrolOne(client);
  await drain();
  expect(receiver.heard).toHaveLength(3);
  expect(good.heard).toHaveLength(5);
  const untried = (await deliveriesOf(admin, bad.id)).filter(({ tries }) => tries.length === 0);
  expect(untried).toHaveLength(2);
  receiver.answer(200);
  await town.liveUntil("2026-03-02T02:20:00Z");
  expect(await deliveriesOf(admin, bad.id, "?state=delivered")).toHaveLength(5);
  await good.stop();
});
