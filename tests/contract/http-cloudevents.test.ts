import { recordedSchema } from "@aftercare/functions/http/views/recorded-view.ts";
import { CloudEvent, emitterFor, HTTP, Mode, type Message } from "cloudevents";
import { afterAll, beforeAll, expect, test } from "vitest";
import { enrolled, debtRecorded } from "./http-events-of-a-case.ts";
import { ask, record, startApi, type ApiFixture } from "./http-fixture.ts";

/** The official SDK as the sender: what it writes is what partners will send. */

let fixture: ApiFixture;
beforeAll(async () => {
  fixture = await startApi();
  await record(fixture, enrolled("c1"));
  await record(fixture, debtRecorded("c1"));
});
afterAll(() => fixture.stop());

function paymentEvent(id: string) {
  return new CloudEvent({
    id,
    source: "bank/hangzhou",
    type: "aftercare.payment.made.v1",
    subject: "clients/c1/debts/d1",
    time: "2026-11-20T03:04:05Z",
    data: { paymentId: id, amountFen: 1_000 },
  });
}

function deliver({ headers, body }: Message): Promise<Response> {
  const sent = Object.entries(headers).map(([name, value]) => [name, String(value)]);
  return ask(fixture, "/v1/events", {
    method: "POST",
    headers: Object.fromEntries(sent),
    body: String(body),
  });
}

test.each([
  ["structured", HTTP.structured],
  ["binary", HTTP.binary],
] as const)("an event that the SDK writes in %s mode is recorded", async (mode, write) => {
  const response = await deliver(write(paymentEvent(`sdk-${mode}`)));
  expect(response.status).toBe(201);
  const recorded = recordedSchema.parse(await response.json());
  expect(recorded).toMatchObject({ id: `sdk-${mode}`, source: "bank/hangzhou" });
});

test("structured and binary are two ways to say the same event", async () => {
  const event = paymentEvent("sdk-same");
  const first = await deliver(HTTP.structured(event));
  const second = await deliver(HTTP.binary(event));
  expect([first.status, second.status]).toEqual([201, 200]);
  expect(await second.json()).toEqual(await first.json());
});

test("the SDK's emitter gets its events across in both modes", async () => {
  const emit = emitterFor(deliver, { mode: Mode.BINARY });
  const answers = [await emit(paymentEvent("sdk-e1")), await emit(paymentEvent("sdk-e2"))];
  expect(answers.map((answer) => answer instanceof Response && answer.status)).toEqual([201, 201]);
});

test("a batch of the SDK's events is recorded", async () => {
  const events = ["sdk-b1", "sdk-b2"].map((id) => paymentEvent(id).toJSON());
  const response = await ask(fixture, "/v1/events", {
    method: "POST",
    headers: { "content-type": "application/cloudevents-batch+json; charset=utf-8" },
    body: JSON.stringify(events),
  });
  expect(await response.json()).toMatchObject({ results: [{ status: 201 }, { status: 201 }] });
});

test("an event with the id and the time that the SDK gives by itself is recorded", async () => {
  fixture.setTime(new Date().toISOString());
  const event = new CloudEvent({
    source: "forms",
    type: "aftercare.note.added.v1",
    subject: "clients/c1",
    data: { text: "打过电话", internal: true },
  });
  expect((await deliver(HTTP.structured(event))).status).toBe(201);
});
