import { writeRefusal } from "@aftercare/core/kernel/refusal-texts.ts";
import type { FileRef } from "@aftercare/core/kernel/ids.ts";
import { eraseClient } from "@aftercare/core/verbs/privacy/erase-client.ts";
import { remind } from "@aftercare/core/verbs/reminders/remind.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startEvidence, tell, type EvidenceFixture } from "./evidence-fixture.ts";
import { as, expectErased, knownPerson, objectsOf, remains } from "./privacy-fixture.ts";

/** What stands in the way of a deletion, and what then becomes of it. */

let fixture: EvidenceFixture;
beforeAll(async () => {
  fixture = await startEvidence();
});
afterAll(() => fixture.stop());

const admin = () => as(fixture.ctx, "admin");

function erase({ clientId }: FileRef, ctx = admin()) {
  return eraseClient(ctx, { clientId, reason: "requested" });
}

test("nobody but an admin may ask for it", async () => {
  const { ref } = await knownPerson(fixture);
  for (const role of ["client", "counsellor", "supervisor", "auditor"] as const) {
    const refused = await erase(ref, as(fixture.ctx, role, ref.clientId));
    expect(refused).toMatchObject({ code: "act.not-permitted" });
  }
  expect(await erase(ref, as(fixture.stranger, "admin"))).toMatchObject({ code: "client.unknown" });
  expect((await remains(fixture.ctx, ref)).evidence).toHaveLength(2);
});

test.each([
  ["a hold on the client", "own", "evidence.held", { held: true, reason: "court" }],
  ["a hold on a debt", "ref", "evidence.held", { held: true, reason: "court" }],
  ["an open complaint", "ref", "complaint.filed", { complaintId: "k1", body: "nfra" }],
] as const)("%s forbids it, and says when to ask again", async (_, where, type, data) => {
  const known = await knownPerson(fixture);
  await tell(fixture.ctx, known[where], type, data);
  const refused = await erase(known.ref);
  expect(refused).toMatchObject({ code: "data.held" });
  expect(refused.kind === "refused" && writeRefusal(refused).en).toContain("Ask again as soon as");
  expect((await remains(fixture.ctx, known.ref)).evidence).toHaveLength(2);
});

test("a keeping period that runs locks until its last day; then the clockwork deletes", async () => {
  const { ref, own } = await knownPerson(fixture, "2024-02-29");
  const objects = await objectsOf(fixture.ctx, ref);
  const locked = { kind: "locked", until: "2027-02-28" };
  expect(await erase(ref)).toEqual(locked);
  expect(await erase(ref)).toEqual(locked);
  const { machine } = fixture;
  expect((await machine.cases.load(own))?.facts).toMatchObject({
    data: { state: "locked", eraseAfter: "2027-02-28" },
  });
  fixture.setTime("2027-02-28T12:00:00Z");
  await remind(machine, own);
  expect(await objectsOf(fixture.ctx, ref)).toHaveLength(2);
  fixture.setTime("2027-03-01T02:00:00Z");
  await remind(machine, own);
  await expectErased(fixture.ctx, ref, objects);
});

test("a planned deletion waits for a hold that came meanwhile", async () => {
  const { ref, own } = await knownPerson(fixture, "2024-02-29");
  await erase(ref);
  await tell(fixture.ctx, own, "evidence.held", { held: true, reason: "court" });
  fixture.setTime("2027-03-01T02:00:00Z");
  await remind(fixture.machine, own);
  expect(await objectsOf(fixture.ctx, ref)).toHaveLength(2);
  await tell(fixture.ctx, own, "evidence.held", { held: false, reason: "over" });
  fixture.setTime("2027-04-01T02:00:00Z");
  await remind(fixture.machine, own);
  expect(await objectsOf(fixture.ctx, ref)).toEqual([]);
});

test("a file that the store itself keeps puts the rest off, and staff are told", async () => {
  const { ref, own } = await knownPerson(fixture);
  const stubborn = { ...fixture.ctx.files, remove: () => Promise.resolve(false) };
  await erase(ref, { ...admin(), files: stubborn });
  const { machine } = fixture;
  const before = await machine.cases.load(own);
  expect(before?.facts).toMatchObject({ name: "", purgeDeferred: { until: "2026-03-31" } });
  expect(before?.nextAt).toBeDefined();
  fixture.setTime("2026-04-01T02:00:00Z");
  await remind(machine, own);
  const { history } = await remains(fixture.ctx, ref);
  expect(history.map(({ type }) => type).toSorted()).toEqual([
    "aftercare.data.erased.v1",
    "aftercare.evidence.purge-deferred.v1",
  ]);
  expect((await remains(fixture.ctx, ref)).evidence).toEqual([]);
});
