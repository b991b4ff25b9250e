import type { Actor } from "@aftercare/core/kernel/actor.ts";
import { recordEvent } from "@aftercare/core/verbs/cases/record-event.ts";
import { clientSchema } from "@aftercare/functions/http/views/client-view.ts";
import { reviewPageSchema } from "@aftercare/functions/http/views/review-view.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { debtRecorded, enrolled, eventOf } from "./http-events-of-a-case.ts";
import { ask, orgA, problem, record, startApi, type ApiFixture } from "./http-fixture.ts";
import { fromOurPage, signIn, type Person } from "./http-person.ts";

/** The queue of uploads that nobody has looked at, over HTTP. */

let fixture: ApiFixture;
let wang: Person;
beforeAll(async () => {
  fixture = await startApi();
  wang = signIn(fixture, { userId: "wang", role: "counsellor" });
  for (const [client, assignee] of [
    ["an", "wang"],
    ["bo", "wang"],
    ["locked", "wang"],
    ["zhaos", "zhao"],
  ] as const) {
    await record(fixture, enrolled(client, { assignee }));
    await record(fixture, debtRecorded(client));
  }
  await upload("2026-11-19", "bo", "clients/bo/debts/d1");
  await upload("2026-11-18", "an", "clients/an");
  await upload("2026-11-20", "an-later", "clients/an");
  await upload("2026-11-20", "an-loan", "clients/an/debts/d1");
  await upload("2026-11-17", "locked", "clients/locked");
  await upload("2026-11-17", "zhaos", "clients/zhaos");
  await upload("2026-11-16", "staff", "clients/an", {});
  fixture.setTime("2026-11-21T02:00:00Z");
  await tell(
    { kind: "user", id: "lead", role: "supervisor" },
    "clients/locked",
    "data.restricted",
    {
      reason: "本人要求",
    },
  );
});
afterAll(() => fixture.stop());

async function tell(actor: Actor, subject: string, type: string, data: object): Promise<void> {
  const ctx = await fixture.app.contextFor(orgA, actor);
  if (ctx === undefined) throw new Error("no such organisation");
  const outcome = await recordEvent(
    ctx,
    eventOf(type, `${type}-${JSON.stringify(data).length}-${subject}`, subject, data),
  );
  if (outcome.kind !== "recorded") throw new Error(JSON.stringify(outcome));
}

/** As the intake records it once the file was seen. */
async function upload(
  day: string,
  evidenceId: string,
  subject: string,
  whose: object = { from: "client" },
): Promise<void> {
  fixture.setTime(`${day}T02:00:00Z`);
  await tell({ kind: "system", process: "evidence" }, subject, "evidence.added", {
    evidenceId,
    kind: "bank_record",
    sha256: "a".repeat(64),
    sizeBytes: 1,
    mediaType: "image/png",
    ...whose,
  });
}

async function queue(person: Person, query = "") {
  const answer = await person.ask(`/v1/reviews${query}`);
  expect(answer.status).toBe(200);
  return reviewPageSchema.parse(await answer.json());
}

test("it has a row a case file, the longest waiting first, with each upload and whose it is", async () => {
  const { items, found } = await queue(wang);
  expect(found).toBe(3);
  expect(items.map(({ clientId, debtId, since }) => [since, clientId, debtId])).toEqual([
    ["2026-11-18", "an", undefined],
    ["2026-11-19", "bo", "d1"],
    ["2026-11-20", "an", "d1"],
  ]);
  expect(items[0]).toMatchObject({
    clientName: "李女士",
    uploads: [
      { evidenceId: "an", kind: "bank_record", on: "2026-11-18" },
      { evidenceId: "an-later", on: "2026-11-20" },
    ],
  });
  expect(items[1]).toMatchObject({ creditor: "某消费金融公司" });
});

test("its pages go on where the last one ended", async () => {
  const first = await queue(wang, "?limit=2");
  const second = await queue(wang, `?limit=2&cursor=${first.cursor ?? ""}`);
  expect([first, second].map(({ items }) => items.length)).toEqual([2, 1]);
  expect(second).toMatchObject({ found: 3, items: [{ clientId: "an", debtId: "d1" }] });
  expect(second.cursor).toBeUndefined();
  const lead = signIn(fixture, { userId: "lead", role: "supervisor" });
  const foreign = await lead.ask(`/v1/reviews?cursor=${first.cursor ?? ""}`);
  expect((await problem(foreign)).code).toBe("cursor.invalid");
});

test("a counsellor has their own, a supervisor everybody's or somebody's, a client and an auditor none", async () => {
  const lead = signIn(fixture, { userId: "lead", role: "supervisor" });
  expect((await queue(lead)).items.map(({ clientId }) => clientId)).toContain("zhaos");
  expect((await queue(lead, "?assignee=zhao")).found).toBe(1);
  expect((await wang.ask("/v1/reviews?assignee=zhao")).status).toBe(403);
  for (const role of ["client", "auditor"] as const) {
    const person = signIn(fixture, { userId: `some-${role}`, role });
    expect((await person.ask("/v1/reviews")).status).toBe(403);
  }
  expect((await ask(fixture, "/v1/reviews", { key: fixture.keys.b })).status).toBe(200);
});

test("a review takes its upload out of the queue, and says in the file what was made of it", async () => {
  const review = (evidenceId: string, data: object) =>
    wang.ask("/v1/events?lang=en", {
      method: "POST",
      headers: { ...fromOurPage, "content-type": "application/cloudevents+json" },
      body: JSON.stringify(
        eventOf("evidence.reviewed", `look-${evidenceId}`, "clients/an", { evidenceId, ...data }),
      ),
    });
  expect((await review("an", { outcome: "accepted" })).status).toBe(201);
  const reason = { outcome: "ask-again", reason: "incomplete" };
  expect((await review("an-later", reason)).status).toBe(201);
  const { items, found } = await queue(wang);
  expect(found).toBe(2);
  expect(items[0]).toMatchObject({ clientId: "bo" });
  const client = clientSchema.parse(await (await wang.ask("/v1/clients/an")).json());
  expect(client.evidence.map(({ id, reviewed }) => [id, reviewed?.outcome])).toEqual([
    ["an", "accepted"],
    ["an-later", "ask-again"],
    ["staff", undefined],
  ]);
});

test("a partner's key speaks for nobody who looked", async () => {
  const event = eventOf("evidence.reviewed", "key", "clients/bo/debts/d1", {
    evidenceId: "bo",
    outcome: "accepted",
  });
  const answer = await ask(fixture, "/v1/events", {
    method: "POST",
    headers: { "content-type": "application/cloudevents+json" },
    body: JSON.stringify(event),
  });
  expect(answer.status).toBe(403);
  expect((await problem(answer)).code).toBe("event.not-yours");
});
