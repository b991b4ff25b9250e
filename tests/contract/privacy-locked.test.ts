import { samples } from "@aftercare/core/evidence/samples-for-tests.ts";
import type { FileRef } from "@aftercare/core/kernel/ids.ts";
import { openDownload } from "@aftercare/core/verbs/evidence/open-download.ts";
import { requestUpload } from "@aftercare/core/verbs/evidence/request-upload.ts";
import { changeRestriction } from "@aftercare/core/verbs/privacy/change-restriction.ts";
import { exportClient } from "@aftercare/core/verbs/privacy/export-client.ts";
import { withdrawConsents } from "@aftercare/core/verbs/privacy/withdraw-consents.ts";
import { listWorklist } from "@aftercare/core/verbs/cases/list-worklist.ts";
import { remind } from "@aftercare/core/verbs/reminders/remind.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { dieAfterEveryCall } from "./evidence-crash.ts";
import {
  consent,
  enrolWithDebt,
  recordOf,
  requestFor,
  startEvidence,
  tell,
  ticket,
  upload,
  type EvidenceFixture,
} from "./evidence-fixture.ts";
import { postForm } from "./engines-s3-fixture.ts";
import { as, clientOf, knownPerson } from "./privacy-fixture.ts";

let fixture: EvidenceFixture;
beforeAll(async () => {
  fixture = await startEvidence();
});
afterAll(() => fixture.stop());

const supervisor = () => as(fixture.ctx, "supervisor");

async function restrict({ clientId }: FileRef, restricted = true) {
  const change = { clientId, restricted, reason: "asked for" };
  return changeRestriction(supervisor(), change);
}

async function isThere(ref: FileRef, evidenceId: string): Promise<boolean> {
  const record = await recordOf(fixture.ctx, ref, evidenceId);
  return (await fixture.ctx.files.head(record?.key ?? "")) !== undefined;
}

async function typesIn(ref: FileRef): Promise<string[]> {
  const events = await fixture.ctx.cases.history(ref);
  return events.map(({ type }) => type.replace(/^aftercare\.|\.v1$/g, ""));
}

test("restricted: no events in any file, no uploads; downloads for supervisors alone", async () => {
  const { ref, own, card } = await knownPerson(fixture);
  expect(await restrict(ref)).toEqual({ kind: "changed" });
  expect(await restrict(ref)).toEqual({ kind: "changed" });
  expect((await typesIn(own)).filter((type) => type === "data.restricted")).toHaveLength(1);
  const note = { text: "x", internal: false };
  await expect(tell(fixture.ctx, own, "note.added", note)).rejects.toThrow("data.locked");
  await expect(tell(fixture.ctx, ref, "note.added", note)).rejects.toThrow("data.locked");
  const debt = { ...ref, debtId: "second" } as FileRef;
  await expect(tell(fixture.ctx, debt, "debt.recorded", anotherLoan)).rejects.toThrow(
    "data.locked",
  );
  const announced = await requestUpload(fixture.ctx, requestFor(ref, samples.jpeg));
  expect(announced).toMatchObject({ code: "data.locked" });
  const open = { clientId: ref.clientId, evidenceId: card };
  expect(await openDownload(fixture.ctx, open)).toMatchObject({ code: "data.locked" });
  const themself = as(fixture.ctx, "client", ref.clientId);
  expect(await openDownload(themself, open)).toMatchObject({ code: "data.locked" });
  expect(await openDownload(supervisor(), open)).toMatchObject({ kind: "link" });
  const exported = await exportClient(themself, { clientId: ref.clientId, limit: 500 });
  expect(exported).toMatchObject({ kind: "export" });
});

test("lifting it lets everything go on", async () => {
  const { ref, own } = await knownPerson(fixture);
  await restrict(ref);
  expect(await restrict(ref, false)).toEqual({ kind: "changed" });
  await tell(fixture.ctx, ref, "note.added", { text: "x", internal: false });
  expect((await fixture.ctx.cases.load(own))?.facts).not.toHaveProperty("data");
});

test("a counsellor cannot restrict, and nobody reaches another organisation's client", async () => {
  const { ref } = await knownPerson(fixture);
  const change = { clientId: ref.clientId, restricted: true, reason: "x" };
  expect(await changeRestriction(as(fixture.ctx, "counsellor"), change)).toMatchObject({
    code: "act.not-permitted",
  });
  expect(await changeRestriction(as(fixture.stranger, "admin"), change)).toMatchObject({
    code: "client.unknown",
  });
});

test("a locked file that is due wakes once a day and mails nobody; lifted, it is due again", async () => {
  const { ref, own } = await knownPerson(fixture, "2026-02-20");
  await restrict(ref);
  expect(await remind(fixture.machine, ref)).toEqual([{ kind: "idle" }]);
  expect((await fixture.ctx.cases.load(ref))?.nextAt).toBe("2026-03-02T02:00:00.000Z");
  expect(await typesIn(ref)).not.toContain("notice.sent");
  await restrict(ref, false);
  expect((await fixture.ctx.cases.load(ref))?.nextAt).toBe("2026-03-01T02:00:00.000Z");
  expect((await fixture.ctx.cases.load(own))?.nextAt).toBeDefined();
});

test("of a locked client the worklist shows the request that waits, and nothing else", async () => {
  const { ref, own } = await knownPerson(fixture, "2025-06-01");
  const shown = async () => {
    const listed = await listWorklist(supervisor(), { limit: 50, assignee: "none" });
    const items = listed.kind === "listed" ? listed.items : [];
    const theirs = items.filter((row) => row.ref.clientId === ref.clientId);
    return theirs.flatMap((row) => row.followUps.map(({ followUp }) => followUp.rule));
  };
  expect((await shown()).length).toBeGreaterThan(1);
  await restrict(ref);
  await tell(fixture.ctx, own, "data.requested", { id: "r1", kind: "deletion" });
  fixture.setTime("2026-03-02T02:00:00Z");
  expect(await shown()).toEqual(["N06"]);
  const answered = { id: "r1", outcome: "refused", reason: "保存期没满" };
  await tell(supervisor(), own, "data.answered", answered);
  expect(await shown()).toEqual([]);
});

test("a report that arrives after its consent was withdrawn is not kept", async () => {
  const ref = await enrolWithDebt(fixture.ctx);
  await consent(fixture.ctx, ref, "given");
  const request = requestFor(ref, samples.jpeg, { kind: "credit_report" });
  const late = await ticket(fixture.ctx, request);
  await postForm(late.upload, {}, samples.jpeg);
  await consent(fixture.ctx, ref, "withdrawn");
  await fixture.deliver();
  expect(await recordOf(fixture.ctx, ref, late.evidenceId)).toMatchObject({
    state: "refused",
    refusal: "evidence.not-consented",
  });
  expect(await isThere(ref, late.evidenceId)).toBe(false);
});

test("reports in the client's own file and in every debt go; a dispute of one debt keeps all", async () => {
  const ref = await enrolWithDebt(fixture.ctx);
  const own = clientOf(ref);
  await consent(fixture.ctx, ref, "given");
  const kind = { kind: "credit_report" } as const;
  const inDebt = await upload(fixture.ctx, ref, samples.jpeg, kind);
  const inOwn = await upload(fixture.ctx, own, samples.jpeg, kind);
  await fixture.deliver();
  await tell(fixture.ctx, ref, "complaint.filed", { complaintId: "k1", body: "nfra" });
  await withdrawConsents(fixture.ctx, { clientId: ref.clientId, purposes: "all" });
  for (const file of [own, ref]) await remind(fixture.machine, file);
  expect([await isThere(ref, inDebt), await isThere(ref, inOwn)]).toEqual([true, true]);
  const answer = { complaintId: "k1", outcome: "upheld" };
  await tell(fixture.ctx, ref, "complaint.answered", answer);
  for (const file of [own, ref]) await remind(fixture.machine, file);
  expect([await isThere(ref, inDebt), await isThere(ref, inOwn)]).toEqual([false, false]);
});

test("consent given again before the deletion keeps the report, also if nobody took the call back", async () => {
  const ref = await enrolWithDebt(fixture.ctx);
  await consent(fixture.ctx, ref, "given");
  const report = await upload(fixture.ctx, ref, samples.jpeg, { kind: "credit_report" });
  await fixture.deliver();
  await tell(fixture.ctx, ref, "evidence.held", { held: true, reason: "court" });
  await consent(fixture.ctx, ref, "withdrawn");
  await remind(fixture.machine, ref);
  await consent(fixture.ctx, ref, "given");
  await tell(fixture.ctx, ref, "evidence.held", { held: false, reason: "over" });
  fixture.setTime("2026-06-01T02:00:00Z");
  await remind(fixture.machine, ref);
  fixture.setTime("2026-03-01T02:00:00Z");
  expect(await isThere(ref, report)).toBe(true);
  expect((await typesIn(ref)).filter((type) => type.startsWith("evidence.erasure"))).toEqual([
    "evidence.erasure-called",
    "evidence.erasure-recalled",
  ]);
});

test("killed after any call, pressing again calls every report up once", async () => {
  const deaths = await dieAfterEveryCall(
    fixture.ctx,
    async () => {
      const ref = await enrolWithDebt(fixture.ctx);
      await consent(fixture.ctx, ref, "given");
      const kind = { kind: "credit_report" } as const;
      await upload(fixture.ctx, ref, samples.jpeg, kind);
      await upload(fixture.ctx, clientOf(ref), samples.jpeg, kind);
      await fixture.deliver();
      return ref;
    },
    (dying, { clientId }) => withdrawConsents(dying, { clientId, purposes: "all" }),
    async (ref) => {
      const again = await withdrawConsents(fixture.ctx, {
        clientId: ref.clientId,
        purposes: "all",
      });
      expect(again).toMatchObject({ kind: "withdrawn" });
      for (const file of [ref, clientOf(ref)]) {
        const types = await typesIn(file);
        expect(types.filter((type) => type === "evidence.erasure-called")).toHaveLength(1);
      }
      const own = await typesIn(clientOf(ref));
      expect(own.filter((type) => type === "consent.withdrawn")).toHaveLength(1);
    },
  );
  expect(deaths).toBeGreaterThan(3);
});

test("what lies in the client's own file goes three years after the case, and after every debt's proofs", async () => {
  const { ref, own, card } = await knownPerson(fixture, "2026-02-20");
  for (const file of [ref, own]) await tell(supervisor(), file, "case.closed", { reason: "done" });
  await tell(fixture.ctx, own, "evidence.held", { held: true, reason: "court" });
  fixture.setTime("2029-03-02T02:00:00Z");
  await remind(fixture.machine, own);
  expect(await isThere(ref, card)).toBe(true);
  await tell(fixture.ctx, own, "evidence.held", { held: false, reason: "over" });
  fixture.setTime("2029-04-05T02:00:00Z");
  await remind(fixture.machine, own);
  expect(await isThere(ref, card)).toBe(false);
  fixture.setTime("2026-03-01T02:00:00Z");
});

const anotherLoan = {
  kind: "online-loan",
  creditor: { name: "样例消费金融", licence: "consumer-finance" },
  contract: { signedOn: "2020-01-02" },
  principalFen: 100,
  outstandingFen: 100,
};
