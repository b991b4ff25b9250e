import { isoDate } from "@aftercare/core/calendar/dates.ts";
import type { Facts } from "@aftercare/core/casefile/facts.ts";
import type { ClientId, DebtId } from "@aftercare/core/kernel/ids.ts";
import { eraseClient } from "@aftercare/core/verbs/privacy/erase-client.ts";
import { exportClient } from "@aftercare/core/verbs/privacy/export-client.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { consented, debtRecorded, enrolled, paid } from "./http-events-of-a-case.ts";
import { ask, orgA, read, record, startApi, type ApiFixture } from "./http-fixture.ts";

/**
 * What a release may write so that the one before it can go on: facts, follow-ups and events that it has never
 * heard of. This release plays the earlier one; the rows are those that a later one would leave.
 */

const subject = "clients/back/debts/d1";
const ref = { orgId: orgA, clientId: "back" as ClientId, debtId: "d1" as DebtId };
const later = { laterFacts: [{ id: "x", on: "2026-11-21", by: "user:u", seq: 4 }] };

let fixture: ApiFixture;
beforeAll(async () => {
  fixture = await startApi();
  for (const event of [enrolled("back"), consented("back"), debtRecorded("back")]) {
    await record(fixture, event);
  }
  await recordAsLater();
});
afterAll(() => fixture.stop());

/** One event of a type, with a fact, a rule and a step, that this release does not know. */
async function recordAsLater(): Promise<void> {
  const { cases } = fixture.app.ports;
  const before = await cases.load(ref);
  if (before === undefined) throw new Error("There is no such debt.");
  const seq = before.facts.seq + 1;
  const steps = { ...before.facts.steps, "R99@2026-11-21/due": "sent" as const };
  const facts = { ...before.facts, seq, steps, ...later } as Facts;
  const outcome = await cases.commit({
    event: {
      type: "aftercare.later.happened.v1",
      id: "later",
      source: "partner/console",
      seq,
      on: isoDate("2026-11-21"),
      recordedOn: isoDate("2026-11-21"),
      by: "key:k",
      data: { told: "later" },
      recordedAt: fixture.app.ports.clock.now(),
      contentHash: "later",
      difference: [
        { change: "added", followUp: "R99@2026-11-21", rule: "R99", due: isoDate("2026-12-01") },
      ],
    },
    snapshot: {
      ...before,
      version: before.version + 1,
      basis: "rules 99, calendar later, hours 09:00",
      told: { ...before.told, "R99@2026-11-21": isoDate("2026-12-01") },
      facts,
    },
    from: before.version,
  });
  expect(outcome).toEqual({ kind: "committed" });
}

test("a file of a later release is read, planned and listed", async () => {
  const debt = await ask(fixture, `/v1/${subject}`);
  expect(debt.status).toBe(200);
  expect((await ask(fixture, `/v1/${subject}/follow-ups`)).status).toBe(200);
  expect((await ask(fixture, "/v1/clients/back")).status).toBe(200);
  expect((await ask(fixture, "/v1/clients")).status).toBe(200);
});

const page = z.object({ items: z.array(z.looseObject({ type: z.string(), title: z.string() })) });

test("its history names what nobody here knows by its own type", async () => {
  const { items } = await read(fixture, `/v1/${subject}/timeline`, page);
  expect(items[0]).toMatchObject({
    type: "aftercare.later.happened.v1",
    title: "aftercare.later.happened.v1",
    difference: [{ rule: "R99", title: "R99" }],
  });
});

test("what is recorded now leaves the later facts where they are, for the way forward again", async () => {
  await record(fixture, paid("back", "p1", 386_000));
  const after = await fixture.app.ports.cases.load(ref);
  expect(after?.facts).toMatchObject({ ...later, balanceFen: 0 });
  expect(after?.facts.steps).toHaveProperty("R99@2026-11-21/due", "sent");
});

test("whoever asks for their data gets all of it, and may have it erased", async () => {
  const admin = { kind: "user", id: "boss", role: "admin" } as const;
  const ctx = await fixture.app.contextFor(orgA, admin);
  if (ctx === undefined) throw new Error("There is no such organisation.");
  const { clientId } = ref;
  const exported = await exportClient(ctx, { clientId, limit: 100 });
  expect(exported.kind).toBe("export");
  expect(JSON.stringify(exported)).toContain("aftercare.later.happened.v1");
  const erased = await eraseClient(ctx, { clientId, reason: "requested" });
  expect(erased.kind).toBe("locked");
});
