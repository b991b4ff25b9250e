import { samples } from "@aftercare/core/evidence/samples-for-tests.ts";
import type { FileRef } from "@aftercare/core/kernel/ids.ts";
import { listClients } from "@aftercare/core/verbs/cases/list-clients.ts";
import { readClient } from "@aftercare/core/verbs/cases/read-client.ts";
import { readTimeline } from "@aftercare/core/verbs/cases/read-timeline.ts";
import { recordEvent } from "@aftercare/core/verbs/cases/record-event.ts";
import { eraseClient } from "@aftercare/core/verbs/privacy/erase-client.ts";
import { readConsentRegister } from "@aftercare/core/verbs/privacy/read-consent-register.ts";
import { listMailTroubles } from "@aftercare/core/verbs/reminders/list-mail-troubles.ts";
import { recordMailFeedback } from "@aftercare/core/verbs/reminders/record-mail-feedback.ts";
import { remind } from "@aftercare/core/verbs/reminders/remind.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { postForm } from "./engines-s3-fixture.ts";
import { dieAfterEveryCall } from "./evidence-crash.ts";
import {
  recordOf,
  requestFor,
  startEvidence,
  ticket,
  type EvidenceFixture,
} from "./evidence-fixture.ts";
import {
  as,
  clientOf,
  expectErased,
  joined,
  knownPerson,
  objectsOf,
  remains,
} from "./privacy-fixture.ts";

let fixture: EvidenceFixture;
beforeAll(async () => {
  fixture = await startEvidence();
});
afterAll(() => fixture.stop());

const admin = () => as(fixture.ctx, "admin");

function erase({ clientId }: FileRef, ctx = admin()) {
  return eraseClient(ctx, { clientId, reason: "requested" });
}

test("everything goes: files, records, debts, history and membership; a tombstone without a name stays", async () => {
  const { ref } = await knownPerson(fixture);
  const member = await joined(fixture.ctx, ref);
  const objects = await objectsOf(fixture.ctx, ref);
  expect(objects).toHaveLength(2);
  const approvalId = await proposeClosing(ref);
  expect(await erase(ref)).toEqual({ kind: "erased" });
  expect(await fixture.ctx.approvals.load(ref.orgId, approvalId)).toBeUndefined();
  await expectErased(fixture.ctx, ref, objects);
  const after = await fixture.ctx.members.loadNow(ref.orgId, member.userId);
  expect(after).toMatchObject({ state: "deactivated", name: "", email: "" });
  const { cases } = fixture.ctx;
  expect((await cases.load(clientOf(ref)))?.facts).toMatchObject({
    data: { because: "requested", askedBy: "user:admin-1", by: "user:admin-1", on: "2026-03-01" },
  });
});

test("nothing is left of the mails that did not reach them", async () => {
  const { ref, own } = await knownPerson(fixture);
  const { ctx, machine } = fixture;
  const feedback = { kind: "bounced", mail: "m1", messageId: "x", audience: "client" } as const;
  await recordMailFeedback(machine, { ...feedback, ref: own });
  const ofTheirs = async () => {
    const listed = await listMailTroubles(admin(), { limit: 100 });
    return JSON.stringify(listed).includes(ref.clientId);
  };
  expect(await ofTheirs()).toBe(true);
  await erase(ref);
  expect(await ofTheirs()).toBe(false);
  expect(await ctx.cases.load(clientOf(ref))).toBeDefined();
});

test("for three years the register says what was agreed to and given away, and then nothing", async () => {
  const { ref } = await knownPerson(fixture);
  const { clientId } = ref;
  await erase(ref);
  const read = await readConsentRegister(admin(), { clientId });
  expect(read).toMatchObject({ state: "deleted", consents: {} });
  expect(read?.entries.map(({ kind, purpose }) => [kind, purpose])).toEqual([
    ["consent-given", "credit-report-upload"],
    ["consent-given", "sharing"],
    ["disclosed", "代为提出异议"],
  ]);
  expect(await readConsentRegister(as(fixture.ctx, "counsellor"), { clientId })).toBeUndefined();
  fixture.setTime("2029-03-02T02:00:00Z");
  expect((await readConsentRegister(admin(), { clientId }))?.entries).toEqual([]);
});

test("afterwards there is no such client to read, to list, to enrol again or to record about", async () => {
  const { ref, own } = await knownPerson(fixture);
  await erase(ref);
  const { ctx, machine } = fixture;
  expect(await readClient(admin(), ref.clientId)).toBeUndefined();
  const question = { ref: own, order: "newest-first", limit: 10 } as const;
  expect(await readTimeline(admin(), question)).toBeUndefined();
  const listed = await listClients(admin(), { limit: 100 });
  expect(listed).toMatchObject({ kind: "listed" });
  expect(JSON.stringify(listed)).not.toContain(ref.clientId);
  const event = {
    specversion: "1.0",
    id: "again",
    source: "test",
    subject: `clients/${ref.clientId}`,
  };
  const data = { name: "李女士", language: "zh-CN" };
  expect(
    await recordEvent(ctx, { ...event, type: "aftercare.client.enrolled.v1", data }),
  ).toMatchObject({ code: "data.deleted" });
  expect(await remind(machine, ref)).toEqual([{ kind: "idle" }]);
  const feedback = { kind: "bounced", mail: "m1", messageId: "x", audience: "client" } as const;
  const hears = { ...machine, actor: { kind: "system", process: "mail-feedback" } } as const;
  for (const file of [ref, own]) await recordMailFeedback(hears, { ...feedback, ref: file });
});

test("a file that was on its way when the data was deleted is deleted when it arrives", async () => {
  const { ref } = await knownPerson(fixture);
  const late = await ticket(fixture.ctx, requestFor(ref, samples.jpeg));
  const key = (await recordOf(fixture.ctx, ref, late.evidenceId))?.key ?? "";
  await erase(ref);
  expect((await postForm(late.upload, {}, samples.jpeg)).status).toBe(204);
  expect(await fixture.ctx.files.head(key)).toBeDefined();
  await fixture.deliver();
  expect(await fixture.ctx.files.head(key)).toBeUndefined();
});

test("killed after any call, asking again or the clockwork comes to the same end", async () => {
  const deaths = await dieAfterEveryCall(
    admin(),
    async () => {
      const { ref, own } = await knownPerson(fixture);
      const member = await joined(fixture.ctx, ref);
      return { ref, own, member, objects: await objectsOf(fixture.ctx, ref) };
    },
    (dying, { ref }) => erase(ref, dying),
    async ({ ref, own, member, objects }, died) => {
      if (died % 2 === 0) expect(await erase(ref)).toEqual({ kind: "erased" });
      else await finishByClockwork(own, ref);
      await expectErased(fixture.ctx, ref, objects);
      const after = await fixture.ctx.members.loadNow(ref.orgId, member.userId);
      expect(after).toMatchObject({ state: "deactivated", name: "" });
      const read = await readConsentRegister(admin(), { clientId: ref.clientId });
      expect(read?.entries).toHaveLength(3);
    },
  );
  expect(deaths).toBeGreaterThan(15);
}, 240_000);

/** Until it was begun nobody but the person who asks can go on. */
async function finishByClockwork(own: FileRef, ref: FileRef): Promise<void> {
  const file = await fixture.machine.cases.load(own);
  const isBegun = file?.facts.file === "client" && file.facts.data?.state === "deleted";
  if (isBegun) await remind(fixture.machine, own);
  else await erase(ref);
}

test("what others see is not touched", async () => {
  const first = await knownPerson(fixture);
  const second = await knownPerson(fixture);
  const before = await remains(fixture.ctx, second.ref);
  await erase(first.ref);
  expect(await remains(fixture.ctx, second.ref)).toEqual(before);
});

/** A counsellor's words that wait for a supervisor. */
async function proposeClosing(ref: FileRef): Promise<string> {
  const outcome = await recordEvent(as(fixture.ctx, "counsellor"), {
    specversion: "1.0",
    id: "close",
    source: "test",
    type: "aftercare.case.closed.v1",
    subject: `clients/${ref.clientId}/debts/loan`,
    data: { reason: "李女士的事办完了" },
  });
  if (outcome.kind !== "proposed") throw new Error(outcome.kind);
  return outcome.approvalId;
}
