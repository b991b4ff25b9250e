import { samples } from "@aftercare/core/evidence/samples-for-tests.ts";
import type { DebtFacts } from "@aftercare/core/casefile/facts.ts";
import type { FileRef } from "@aftercare/core/kernel/ids.ts";
import { plan } from "@aftercare/core/followups/plan.ts";
import { momentOf, planningAt } from "@aftercare/core/verbs/cases/moment.ts";
import { openDownload } from "@aftercare/core/verbs/evidence/open-download.ts";
import { purgeEvidence } from "@aftercare/core/verbs/evidence/purge-evidence.ts";
import { remind } from "@aftercare/core/verbs/reminders/remind.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { dieAfterEveryCall } from "./evidence-crash.ts";
import {
  enrolWithDebt,
  onlyFile,
  recordOf,
  requestFor,
  startEvidence,
  tell,
  ticket,
  upload,
  type EvidenceFixture,
} from "./evidence-fixture.ts";

let fixture: EvidenceFixture;
beforeAll(async () => {
  fixture = await startEvidence();
});
afterAll(() => fixture.stop());

/** TC15: settled on 2024-02-29, kept until 2027-02-28, so the purge is due the morning after. */
const settledOn = "2024-02-29";
const dayBefore = "2027-02-28T04:00:00Z";
const purgeDay = "2027-03-01T01:00:00Z";
const step = { key: "R12@2024-02-29/purge", followUp: "R12@2024-02-29" };

async function settledWithEvidence() {
  fixture.setTime("2026-03-01T02:00:00Z");
  const ref = await enrolWithDebt(fixture.ctx, settledOn);
  const evidenceId = await upload(fixture.ctx, ref);
  await fixture.deliver();
  return { ref, evidenceId };
}

async function purge(ref: FileRef) {
  return purgeEvidence(fixture.machine, await loadFile(ref), step);
}

async function loadFile(ref: FileRef) {
  const file = await fixture.ctx.cases.load(ref);
  if (file === undefined) throw new Error("No such file.");
  return file;
}

async function followUp(ref: FileRef, rule: string) {
  const { facts } = await loadFile(ref);
  const planned = plan(facts, planningAt(fixture.machine, momentOf(fixture.machine)));
  return planned.followUps.find((one) => one.rule === rule);
}

async function typesIn(ref: FileRef): Promise<string[]> {
  const events = await fixture.ctx.cases.history(ref);
  return events.map(({ type }) => type.replace(/^aftercare\.|\.v1$/g, ""));
}

async function isFileThere(ref: FileRef, evidenceId: string): Promise<boolean> {
  const record = await recordOf(fixture.ctx, ref, evidenceId);
  return (await fixture.ctx.files.head(record?.key ?? "")) !== undefined;
}

test("TC15: the day after its keeping ends, the worker deletes the evidence and says so once", async () => {
  const { ref, evidenceId } = await settledWithEvidence();
  fixture.setTime(dayBefore);
  await remind(fixture.machine, ref);
  expect(await isFileThere(ref, evidenceId)).toBe(true);
  fixture.setTime(purgeDay);
  await remind(fixture.machine, ref);
  await remind(fixture.machine, ref);
  expect(await isFileThere(ref, evidenceId)).toBe(false);
  expect(await onlyFile(fixture.ctx, ref)).toMatchObject({ standing: "removed" });
  expect((await typesIn(ref)).filter((type) => type === "evidence.purged")).toHaveLength(1);
  const { facts } = await loadFile(ref);
  expect(facts.evidence).toMatchObject([{ id: evidenceId, gone: true }]);
  expect(facts.steps[step.key]).toBe("acted");
  const opened = await openDownload(fixture.ctx, { clientId: ref.clientId, evidenceId });
  expect(opened).toMatchObject({ code: "evidence.removed" });
});

test("TC15: a legal hold keeps everything, tells staff, and is asked again 30 days later", async () => {
  const { ref, evidenceId } = await settledWithEvidence();
  await tell(fixture.ctx, ref, "evidence.held", { held: true, reason: "court order" });
  fixture.setTime(purgeDay);
  expect(await purge(ref)).toEqual({ kind: "deferred", until: "2027-03-31" });
  expect(await purge(ref)).toEqual({ kind: "deferred", until: "2027-03-31" });
  expect(await isFileThere(ref, evidenceId)).toBe(true);
  expect((await typesIn(ref)).filter((type) => type === "evidence.purge-deferred")).toHaveLength(1);
  expect(await followUp(ref, "R12")).toMatchObject({ due: "2027-03-31", state: "open" });
  expect(await followUp(ref, "N04")).toMatchObject({
    state: "open",
    steps: [{ audience: "staff", notice: "purge-blocked" }],
  });
});

test("TC15: when the hold is lifted, the next asking deletes", async () => {
  const { ref, evidenceId } = await settledWithEvidence();
  await tell(fixture.ctx, ref, "evidence.held", { held: true, reason: "court order" });
  fixture.setTime(purgeDay);
  await purge(ref);
  await tell(fixture.ctx, ref, "evidence.held", { held: false, reason: "order lifted" });
  fixture.setTime("2027-04-01T01:00:00Z");
  await remind(fixture.machine, ref);
  expect(await isFileThere(ref, evidenceId)).toBe(false);
  expect((await loadFile(ref)).facts.steps[step.key]).toBe("acted");
});

test.each([
  ["objection", { objectionId: "o1", channel: "ccrc", anomalies: ["a1"] }],
  ["complaint", { complaintId: "k1", body: "nfra" }],
])("TC15: an open %s keeps everything", async (what, data) => {
  const { ref, evidenceId } = await settledWithEvidence();
  await tell(fixture.ctx, ref, "anomaly.found", { anomalyId: "a1", kind: "status" });
  await tell(fixture.ctx, ref, `${what}.filed`, data);
  fixture.setTime(purgeDay);
  expect(await purge(ref)).toMatchObject({ kind: "deferred" });
  expect(await isFileThere(ref, evidenceId)).toBe(true);
});

test("a hold on the client's own file holds the proofs of every debt", async () => {
  const { ref, evidenceId } = await settledWithEvidence();
  const { orgId, clientId } = ref;
  const held = { held: true, reason: "court order" };
  await tell(fixture.ctx, { orgId, clientId }, "evidence.held", held);
  fixture.setTime(purgeDay);
  expect(await purge(ref)).toMatchObject({ kind: "deferred" });
  expect(await isFileThere(ref, evidenceId)).toBe(true);
});

test("any overdue history keeps the proofs for five years", async () => {
  const { ref, evidenceId } = await settledWithEvidence();
  await tell(fixture.ctx, ref, "debt.amended", { hadOverdue: true });
  fixture.setTime(purgeDay);
  await remind(fixture.machine, ref);
  expect(await isFileThere(ref, evidenceId)).toBe(true);
  expect(await followUp(ref, "R12")).toMatchObject({ due: "2029-02-28" });
});

test("a debt that was settled anew keeps its proofs for the new settlement", async () => {
  const { ref, evidenceId } = await settledWithEvidence();
  await tell(fixture.ctx, ref, "payment.reversed", { paymentId: "p1", reason: "bounced" });
  fixture.setTime(purgeDay);
  expect(await purge(ref)).toEqual({ kind: "purged", evidenceIds: [] });
  const facts = (await loadFile(ref)).facts as DebtFacts;
  const again = { paymentId: "p2", amountFen: facts.balanceFen };
  await tell(fixture.ctx, ref, "payment.made", again);
  expect(await purge(ref)).toEqual({ kind: "purged", evidenceIds: [] });
  expect(await isFileThere(ref, evidenceId)).toBe(true);
  expect(facts.evidence.every(({ gone }) => gone === undefined)).toBe(true);
});

test("a file that the store itself still keeps puts the purge off, and nothing is said to be gone", async () => {
  const { ref, evidenceId } = await settledWithEvidence();
  fixture.setTime(purgeDay);
  const { machine } = fixture;
  const locked = { ...machine, files: { ...machine.files, remove: () => Promise.resolve(false) } };
  const outcome = await purgeEvidence(locked, await loadFile(ref), step);
  expect(outcome).toMatchObject({ kind: "deferred" });
  expect(await onlyFile(fixture.ctx, ref)).toMatchObject({ evidenceId, standing: "stored" });
});

test("the proofs of the client's other debts, and of other clients, stay", async () => {
  const first = await settledWithEvidence();
  const other = await settledWithEvidence();
  const { orgId, clientId } = first.ref;
  const own = await upload(fixture.ctx, { orgId, clientId });
  await fixture.deliver();
  fixture.setTime(purgeDay);
  expect(await purge(first.ref)).toEqual({ kind: "purged", evidenceIds: [first.evidenceId] });
  expect(await isFileThere(other.ref, other.evidenceId)).toBe(true);
  expect(await isFileThere(first.ref, own)).toBe(true);
});

test("what was withdrawn but never deleted, and what never arrived, goes with the rest", async () => {
  const { ctx } = fixture;
  const { ref, evidenceId } = await settledWithEvidence();
  const killed = { ...ctx.files, remove: () => Promise.reject(new Error("killed")) };
  const data = { evidenceId, reason: "by mistake" };
  const dying = tell({ ...ctx, files: killed }, ref, "evidence.withdrawn", data);
  await expect(dying).rejects.toThrow("killed");
  const late = await ticket(ctx, requestFor(ref, samples.jpeg));
  fixture.setTime(purgeDay);
  expect(await purge(ref)).toEqual({ kind: "purged", evidenceIds: [] });
  expect(await isFileThere(ref, evidenceId)).toBe(false);
  expect(await recordOf(ctx, ref, late.evidenceId)).toMatchObject({ state: "removed" });
});

test("two workers at once purge once", async () => {
  const { ref, evidenceId } = await settledWithEvidence();
  fixture.setTime(purgeDay);
  const done = { kind: "purged", evidenceIds: [evidenceId] };
  expect(await Promise.all([purge(ref), purge(ref), purge(ref)])).toEqual([done, done, done]);
  const types = await typesIn(ref);
  expect(types.filter((type) => type.startsWith("evidence.purge"))).toEqual(["evidence.purged"]);
});

test("killed after any call, the next run finishes: files gone, one event with every id", async () => {
  const { machine } = fixture;
  const deaths = await dieAfterEveryCall(
    machine,
    async () => {
      const { ref, evidenceId } = await settledWithEvidence();
      const second = await upload(fixture.ctx, ref, samples.png, { mediaType: "image/png" });
      await fixture.deliver();
      fixture.setTime(purgeDay);
      return { ref, ids: [evidenceId, second], file: await loadFile(ref) };
    },
    (dying, { file }) => purgeEvidence(dying, file, step),
    async ({ ref, ids }) => {
      await remind(machine, ref);
      for (const id of ids) expect(await isFileThere(ref, id)).toBe(false);
      const events = await machine.cases.history(ref);
      const purges = events.filter(({ type }) => type === "aftercare.evidence.purged.v1");
      expect(purges.map(({ data }) => data)).toEqual([{ evidenceIds: ids, step: step.key }]);
    },
  );
  expect(deaths).toBeGreaterThanOrEqual(7);
});
