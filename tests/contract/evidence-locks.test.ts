import { samples } from "@aftercare/core/evidence/samples-for-tests.ts";
import type { Context } from "@aftercare/core/kernel/context.ts";
import { subjectOf, type FileRef } from "@aftercare/core/kernel/ids.ts";
import { recordEvent } from "@aftercare/core/verbs/cases/record-event.ts";
import { eraseClient } from "@aftercare/core/verbs/privacy/erase-client.ts";
import { remind } from "@aftercare/core/verbs/reminders/remind.ts";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import {
  consent,
  enrolWithDebt,
  onlyFile,
  recordOf,
  startEvidence,
  tell,
  upload,
  type EvidenceFixture,
} from "./evidence-fixture.ts";
import { as, clientOf, expectErased, objectsOf } from "./privacy-fixture.ts";

/** What of a settled debt the file store keeps by itself, and what that may never stand in the way of. */

let fixture: EvidenceFixture;
beforeAll(async () => {
  fixture = await startEvidence();
});
beforeEach(() => fixture.setTime("2026-03-01T02:00:00Z"));
afterAll(() => fixture.stop());

const reviewer = () => as(fixture.ctx, "supervisor");

const settledOn = "2026-02-20";
/** Three years, and no overdue history (R12). */
const until = "2029-02-20";
const lastHour = "2029-02-20T15:00:00Z";
const dayAfter = "2029-02-21T01:30:00Z";

async function storedOf(
  ref: FileRef,
  kind: "bank_record" | "credit_report" | "other" = "bank_record",
) {
  const evidenceId = await upload(fixture.ctx, ref, samples.jpeg, { kind });
  await fixture.deliver();
  return evidenceId;
}

function accept(ref: FileRef, evidenceId: string) {
  return tell(reviewer(), ref, "evidence.reviewed", { evidenceId, outcome: "accepted" });
}

function settle(ref: FileRef) {
  const payment = { paymentId: "p1", amountFen: 2_000_000, on: settledOn };
  return tell(fixture.ctx, ref, "payment.made", payment);
}

/** Whether the file store itself refuses to delete it; what it does not refuse is then gone. */
async function isLocked(ref: FileRef, evidenceId: string): Promise<boolean> {
  const key = (await recordOf(fixture.ctx, ref, evidenceId))?.key ?? "";
  return !(await fixture.ctx.files.remove(key));
}

async function lockedIn(ref: FileRef): Promise<(string | undefined)[]> {
  const file = await fixture.ctx.cases.load(ref);
  return file?.facts.evidence.map((item) => item.lockedUntil) ?? [];
}

const withdraw = (ref: FileRef, evidenceId: string) =>
  tell(fixture.ctx, ref, "evidence.withdrawn", { evidenceId, reason: "传错了" });

test("a proof is locked when it was found right and the debt is settled, whichever comes last", async () => {
  const [first, second] = [await enrolWithDebt(fixture.ctx), await enrolWithDebt(fixture.ctx)];
  const [early, late] = [await storedOf(first), await storedOf(second)];
  await accept(first, early);
  expect(await lockedIn(first)).toEqual([undefined]);
  await settle(first);
  await settle(second);
  expect(await lockedIn(second)).toEqual([undefined]);
  await accept(second, late);
  for (const [ref, evidenceId] of [[first, early] as const, [second, late] as const]) {
    expect(await lockedIn(ref)).toEqual([until]);
    expect(await isLocked(ref, evidenceId)).toBe(true);
  }
});

test("a wrong upload to a settled debt is withdrawn and gone, as long as nobody found it right", async () => {
  const ref = await enrolWithDebt(fixture.ctx, settledOn);
  const evidenceId = await storedOf(ref);
  const again = { evidenceId, outcome: "ask-again", reason: "wrong-document" };
  await tell(reviewer(), ref, "evidence.reviewed", again);
  await withdraw(ref, evidenceId);
  const key = (await recordOf(fixture.ctx, ref, evidenceId))?.key ?? "";
  expect(await fixture.ctx.files.head(key)).toBeUndefined();
});

test("nobody is promised to withdraw a locked proof: the answer says until when it is kept", async () => {
  const ref = await enrolWithDebt(fixture.ctx, settledOn);
  const evidenceId = await storedOf(ref);
  await accept(ref, evidenceId);
  await expect(withdraw(ref, evidenceId)).rejects.toThrow("evidence.kept");
  await expect(withdraw(ref, evidenceId)).rejects.toThrow("2029年2月20日");
  expect(await onlyFile(fixture.ctx, ref)).toMatchObject({ lockedUntil: until });
  fixture.setTime(dayAfter);
  expect(await onlyFile(fixture.ctx, ref)).not.toHaveProperty("lockedUntil");
});

test.each(["credit_report", "other"] as const)("a %s is never locked", async (kind) => {
  const ref = await enrolWithDebt(fixture.ctx, settledOn);
  await consent(fixture.ctx, ref, "given");
  const evidenceId = await storedOf(ref, kind);
  await accept(ref, evidenceId);
  expect(await lockedIn(ref)).toEqual([undefined]);
  expect(await isLocked(ref, evidenceId)).toBe(false);
});

test("a credit report beside locked proofs goes when its consent is withdrawn", async () => {
  const ref = await enrolWithDebt(fixture.ctx, settledOn);
  await consent(fixture.ctx, ref, "given");
  const [proof, report] = [await storedOf(ref), await storedOf(ref, "credit_report")];
  await accept(ref, proof);
  await accept(ref, report);
  await consent(fixture.ctx, ref, "withdrawn");
  await remind(fixture.machine, ref);
  expect(await recordOf(fixture.ctx, ref, report)).toMatchObject({ state: "removed" });
  expect(await recordOf(fixture.ctx, ref, proof)).toMatchObject({ state: "stored" });
});

test("the lock ends with the keeping: the clockwork deletes on the day after", async () => {
  const ref = await enrolWithDebt(fixture.ctx, settledOn);
  const evidenceId = await storedOf(ref);
  await accept(ref, evidenceId);
  fixture.setTime(lastHour);
  expect(await isLocked(ref, evidenceId)).toBe(true);
  fixture.setTime(dayAfter);
  await remind(fixture.machine, ref);
  expect(await recordOf(fixture.ctx, ref, evidenceId)).toMatchObject({ state: "removed" });
});

test("an erasure waits for the lock and no day longer, and then nothing is left", async () => {
  const ref = await enrolWithDebt(fixture.ctx, settledOn);
  await accept(ref, await storedOf(ref));
  const objects = await objectsOf(fixture.ctx, ref);
  expect(await erase(ref)).toEqual({ kind: "locked", until });
  fixture.setTime(dayAfter);
  await remind(fixture.machine, clientOf(ref));
  await expectErased(fixture.ctx, ref, objects);
});

test("a settlement that falls away leaves its lock, so an erasure says that day, and keeps its word", async () => {
  const ref = await enrolWithDebt(fixture.ctx, settledOn);
  await accept(ref, await storedOf(ref));
  await tell(fixture.ctx, ref, "payment.reversed", { paymentId: "p1", reason: "bounced" });
  const objects = await objectsOf(fixture.ctx, ref);
  expect(await erase(ref)).toEqual({ kind: "locked", until });
  fixture.setTime(dayAfter);
  await remind(fixture.machine, clientOf(ref));
  await expectErased(fixture.ctx, ref, objects);
});

test("an overdue history keeps proofs for five years, and so does the lock", async () => {
  const ref = await enrolWithDebt(fixture.ctx, settledOn);
  await tell(fixture.ctx, ref, "debt.amended", { hadOverdue: true });
  await accept(ref, await storedOf(ref));
  expect(await lockedIn(ref)).toEqual(["2031-02-20"]);
});

test("a proof whose keeping is over already is not locked any more", async () => {
  const ref = await enrolWithDebt(fixture.ctx, "2022-02-20");
  await accept(ref, await storedOf(ref));
  expect(await lockedIn(ref)).toEqual([undefined]);
});

test("a store that failed to lock is asked again with the same event, which is recorded once", async () => {
  const ref = await enrolWithDebt(fixture.ctx, settledOn);
  const evidenceId = await storedOf(ref);
  const away = { ...fixture.ctx.files, lock: () => Promise.reject(new Error("away")) };
  const said = (ctx: Context) =>
    recordEvent(ctx, {
      specversion: "1.0",
      id: `review-${evidenceId}`,
      source: "test",
      type: "aftercare.evidence.reviewed.v1",
      subject: subjectOf(ref),
      data: { evidenceId, outcome: "accepted" },
    });
  await expect(said({ ...reviewer(), files: away })).rejects.toThrow("away");
  expect(await said(reviewer())).toMatchObject({ kind: "repeat" });
  expect(await isLocked(ref, evidenceId)).toBe(true);
  const types = (await fixture.ctx.cases.history(ref)).map(({ type }) => type);
  expect(types.filter((type) => type === "aftercare.evidence.locked.v1")).toHaveLength(1);
});

function erase({ clientId }: FileRef) {
  return eraseClient(as(fixture.ctx, "admin"), { clientId, reason: "requested" });
}
