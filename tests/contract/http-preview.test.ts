import { previewedSchema } from "@aftercare/functions/http/views/recorded-view.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { eventOf, settleCase } from "./http-events-of-a-case.ts";
import { ask, problem, send, startApi, type ApiFixture } from "./http-fixture.ts";
import { fromOurPage, signIn, type Person } from "./http-person.ts";

/** What an event would change, looked at over HTTP before anybody says it. */

let fixture: ApiFixture;
let wang: Person;
beforeAll(async () => {
  fixture = await startApi();
  wang = signIn(fixture, { userId: "wang", role: "counsellor" });
  await settleCase(fixture, "li");
});
afterAll(() => fixture.stop());

const body = (event: unknown) => ({
  method: "POST",
  headers: { ...fromOurPage, "content-type": "application/json" },
  body: JSON.stringify(event),
});

async function preview(person: Person, event: unknown) {
  const answer = await person.ask("/v1/events/preview?lang=en", body(event));
  expect(answer.status).toBe(200);
  return previewedSchema.parse(await answer.json());
}

/** The counsellor corrects the day of the settlement. */
const settledOn = (on: string) =>
  eventOf("settlement.declared", `settled-${on}`, "clients/li/debts/d1", {
    basis: "platform-shows",
    on,
  });

async function look() {
  const file = await (await wang.ask("/v1/clients/li/debts/d1")).json();
  const timeline = await (await wang.ask("/v1/clients/li/debts/d1/timeline")).json();
  return { file, timeline };
}

test("it says what would move, and writes nothing", async () => {
  const before = await look();
  fixture.countCalls();
  const previewed = await preview(wang, settledOn("2026-11-10"));
  const writes = Object.keys(fixture.countCalls()).filter((call) => /Put|Write|Delete/.test(call));
  expect(writes).toEqual([]);
  expect(previewed.needsApproval).toBe(false);
  expect(previewed.difference.length).toBeGreaterThan(1);
  expect(await look()).toEqual(before);
});

test("recording the same event afterwards changes exactly that, and asked again it says so", async () => {
  const event = settledOn("2026-11-12");
  const previewed = await preview(wang, event);
  const recorded = await wang.ask("/v1/events?lang=en", body(event));
  expect(recorded.status).toBe(201);
  expect(await recorded.json()).toMatchObject({ difference: previewed.difference });
  expect(await preview(wang, event)).toEqual(previewed);
  const other = { ...event, data: { basis: "certificate", on: "2026-11-12" } };
  const conflict = await wang.ask("/v1/events/preview", body(other));
  expect((await problem(conflict)).code).toBe("event.conflict");
});

test("what would only be asked for says so, and asks nobody", async () => {
  const { items } = (await (await wang.ask("/v1/clients/li/follow-ups")).json()) as {
    readonly items: readonly { readonly key: string; readonly debtId?: string }[];
  };
  const key = items.find(({ debtId }) => debtId === "d1")?.key;
  const skipped = eventOf("followup.skipped", "skip", "clients/li/debts/d1", {
    followUp: key,
    reason: "平台已书面确认",
  });
  expect(await preview(wang, skipped)).toMatchObject({
    needsApproval: true,
    difference: [{ change: "skipped", followUp: key }],
  });
  const lead = signIn(fixture, { userId: "lead", role: "supervisor" });
  expect((await preview(lead, skipped)).needsApproval).toBe(false);
  expect(await (await lead.ask("/v1/approvals")).json()).toEqual({ items: [] });
});

test("what cannot happen is refused in the same words as when it is recorded", async () => {
  const event = eventOf("objection.answered", "early", "clients/li/debts/d1", {
    objectionId: "nobody-filed-it",
    outcome: "corrected",
  });
  const looked = await problem(await wang.ask("/v1/events/preview", body(event)));
  const said = await problem(await send(fixture, event));
  expect({ ...looked, instance: "" }).toEqual({ ...said, instance: "" });
  expect(looked.code).toBe("objection.unknown");
  const flawed = await problem(await wang.ask("/v1/events/preview", body({ id: "x" })));
  expect(flawed.code).toBe("event.invalid");
});

test("whoever may not record it may not look either", async () => {
  const event = settledOn("2026-11-13");
  const refusals = await Promise.all(
    [
      signIn(fixture, { userId: "zhao", role: "counsellor" }),
      signIn(fixture, { userId: "bo", role: "client", clientId: "bo" }),
      signIn(fixture, { userId: "eye", role: "auditor" }),
    ].map(async (person) => {
      const { status, code } = await problem(await person.ask("/v1/events/preview", body(event)));
      return [status, code];
    }),
  );
  expect(refusals).toEqual([
    [422, "debt.unknown"],
    [422, "debt.unknown"],
    [403, "event.not-yours"],
  ]);
  const nobody = await ask(fixture, "/v1/events/preview", { ...body(event), key: "" });
  expect(nobody.status).toBe(401);
});

test("one event at a time", async () => {
  const batch = await wang.ask("/v1/events/preview", {
    ...body([settledOn("2026-11-14")]),
    headers: { ...fromOurPage, "content-type": "application/cloudevents-batch+json" },
  });
  expect((await problem(batch)).code).toBe("request.malformed");
});
