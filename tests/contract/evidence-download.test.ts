import { randomUUID } from "node:crypto";
import { samples } from "@aftercare/core/evidence/samples-for-tests.ts";
import { subjectOf, type ClientId, type FileRef } from "@aftercare/core/kernel/ids.ts";
import { listEvidence } from "@aftercare/core/verbs/evidence/list-evidence.ts";
import { openDownload } from "@aftercare/core/verbs/evidence/open-download.ts";
import { receiveUpload } from "@aftercare/core/verbs/evidence/receive-upload.ts";
import { recordEvent } from "@aftercare/core/verbs/cases/record-event.ts";
import { removeWithdrawn } from "@aftercare/core/verbs/evidence/remove-evidence.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { postForm } from "./engines-s3-fixture.ts";
import { dieAfterEveryCall } from "./evidence-crash.ts";
import {
  consent,
  enrol,
  enrolWithDebt,
  onlyFile,
  recordOf,
  requestFor,
  startEvidence,
  ticket,
  upload,
  type CreatedEvent,
  type EvidenceFixture,
} from "./evidence-fixture.ts";

let fixture: EvidenceFixture;
beforeAll(async () => {
  fixture = await startEvidence();
});
afterAll(() => fixture.stop());

/** A file that was uploaded and looked at. */
async function stored(ref: FileRef, changes: Parameters<typeof upload>[3] = {}): Promise<string> {
  const evidenceId = await upload(fixture.ctx, ref, samples.jpeg, changes);
  await fixture.deliver();
  return evidenceId;
}

async function open({ clientId }: FileRef, evidenceId: string, ctx = fixture.ctx) {
  return openDownload(ctx, { clientId, evidenceId });
}

test("a link gives the file back under the person's own name, for five minutes", async () => {
  const ref = await enrolWithDebt(fixture.ctx);
  const opened = await open(ref, await stored(ref, { fileName: "结清证明" }));
  if (opened.kind === "refused") throw new Error(opened.code);
  expect(opened.expiresAt).toBe("2026-03-01T02:05:00.000Z");
  expect(new URL(opened.url).searchParams.get("X-Amz-Expires")).toBe("300");
  const answer = await fetch(opened.url);
  expect(new Uint8Array(await answer.arrayBuffer())).toEqual(samples.jpeg);
  expect(answer.headers.get("content-disposition")).toContain(
    "attachment; filename=\"____.jpg\"; filename*=UTF-8''%E7%BB%93%E6%B8%85%E8%AF%81%E6%98%8E.jpg",
  );
});

test("every link given is logged, without the file's name and without the link", async () => {
  const ref = await enrol(fixture.ctx);
  const evidenceId = await stored(ref);
  const logged = fixture.logLines.length;
  await open(ref, evidenceId);
  const lines = fixture.logLines.slice(logged).join("");
  expect(lines).toContain(evidenceId);
  for (const secret of ["还款凭证", "X-Amz", ref.clientId]) expect(lines).not.toContain(secret);
});

test("who opened which file is on record before the link is given; without the record there is no link", async () => {
  const ref = await enrolWithDebt(fixture.ctx);
  const evidenceId = await stored(ref);
  const { ctx } = fixture;
  const signed: string[] = [];
  const watched = {
    ...ctx,
    access: { ...ctx.access, append: () => Promise.reject(new Error("no record")) },
    files: {
      ...ctx.files,
      downloadLink: (asked: Parameters<typeof ctx.files.downloadLink>[0]) => {
        signed.push(asked.key);
        return ctx.files.downloadLink(asked);
      },
    },
  };
  await expect(open(ref, evidenceId, watched)).rejects.toThrow("no record");
  expect(signed).toEqual([]);
  await open(ref, evidenceId);
  const { items } = await ctx.access.search(ref.orgId, {
    from: "2020-01-01T00:00:00.000Z" as ReturnType<typeof ctx.clock.now>,
    until: "2030-01-01T00:00:00.000Z" as ReturnType<typeof ctx.clock.now>,
    clientId: ref.clientId,
    limit: 10,
  });
  expect(items).toMatchObject([
    {
      kind: "evidence.opened",
      by: "key:desk",
      subject: evidenceId,
      detail: { kind: "official_receipt" },
    },
  ]);
});

test("TC17: a withdrawn consent locks credit reports at once, and nothing else", async () => {
  fixture.setTime("2026-03-01T02:00:00Z");
  const ref = await enrolWithDebt(fixture.ctx);
  await consent(fixture.ctx, ref, "given");
  const report = await stored(ref, { kind: "credit_report" });
  fixture.setTime("2026-03-01T02:01:00Z");
  const letter = await stored(ref, { kind: "letter" });
  expect(await open(ref, report)).toMatchObject({ kind: "link" });
  await consent(fixture.ctx, ref, "withdrawn");
  expect(await open(ref, report)).toMatchObject({ kind: "refused", code: "evidence.locked" });
  expect(await open(ref, letter)).toMatchObject({ kind: "link" });
  const listed = (await listEvidence(fixture.ctx, ref)) ?? [];
  expect(listed.map(({ kind, standing }) => [kind, standing])).toEqual([
    ["credit_report", "locked"],
    ["letter", "stored"],
  ]);
});

test("TC17: a credit report that arrives after the withdrawal is not kept at all", async () => {
  const ref = await enrolWithDebt(fixture.ctx);
  await consent(fixture.ctx, ref, "given");
  const report = await upload(fixture.ctx, ref, samples.jpeg, { kind: "credit_report" });
  await consent(fixture.ctx, ref, "withdrawn");
  await fixture.deliver();
  expect(await open(ref, report)).toMatchObject({ code: "evidence.refused" });
});

test("TC23: for another organisation the file does not exist", async () => {
  const ref = await enrolWithDebt(fixture.ctx);
  const evidenceId = await stored(ref);
  const foreign = await open(ref, evidenceId, fixture.stranger);
  const unknown = await open(ref, randomUUID());
  expect(foreign).toEqual(unknown);
  expect(foreign).toMatchObject({ kind: "refused", code: "evidence.unknown" });
  expect(await listEvidence(fixture.stranger, ref)).toBeUndefined();
  const actor = { kind: "system", process: "evidence" } as const;
  const theirs = { ...fixture.stranger, actor };
  expect(await receiveUpload(theirs, { ...ref, evidenceId, scan: "not-scanned" })).toEqual({
    kind: "ignored",
  });
});

test("a file is not found under another client of the same organisation", async () => {
  const ref = await enrol(fixture.ctx);
  const other = await enrol(fixture.ctx);
  expect(await open(other, await stored(ref))).toMatchObject({ code: "evidence.unknown" });
});

test("what has not come or was turned away cannot be opened", async () => {
  const ref = await enrol(fixture.ctx);
  const { evidenceId } = await ticket(fixture.ctx, requestFor(ref, samples.jpeg));
  expect(await open(ref, evidenceId)).toMatchObject({ code: "evidence.awaited" });
  const refused = await stored(ref, { mediaType: "image/png" });
  expect(await open(ref, refused)).toMatchObject({ code: "evidence.refused" });
});

test("the button of a mail opens and lists no files", async () => {
  const ref = await enrol(fixture.ctx);
  const evidenceId = await stored(ref);
  const link = {
    ...fixture.ctx,
    actor: { kind: "link", ref, followUp: "R01@2026-02-10" },
  } as const;
  expect(await open(ref, evidenceId, link)).toMatchObject({ code: "evidence.unknown" });
  expect(await listEvidence(link, ref)).toBeUndefined();
});

test("a client without files has an empty list, an unknown client none", async () => {
  expect(await listEvidence(fixture.ctx, await enrol(fixture.ctx))).toEqual([]);
  expect(await listEvidence(fixture.ctx, { clientId: "nobody" as ClientId })).toBeUndefined();
});

/** A withdrawal as the API gets it: with an id of its own, so that it can be sent again. */
function withdrawal(ref: FileRef, evidenceId: string) {
  return {
    specversion: "1.0",
    id: randomUUID(),
    source: "test",
    type: "aftercare.evidence.withdrawn.v1",
    subject: subjectOf(ref),
    data: { evidenceId, reason: "by mistake" },
  };
}

test("evidence a person withdrew is gone at once: no link, no file", async () => {
  const { ctx, machine } = fixture;
  const ref = await enrolWithDebt(ctx);
  const evidenceId = await stored(ref);
  const key = (await recordOf(ctx, ref, evidenceId))?.key ?? "";
  await recordEvent(ctx, withdrawal(ref, evidenceId));
  expect(await open(ref, evidenceId)).toMatchObject({ code: "evidence.removed" });
  expect(await ctx.files.head(key)).toBeUndefined();
  expect(await onlyFile(ctx, ref)).toMatchObject({ standing: "removed" });
  expect(await removeWithdrawn(machine, ref, evidenceId)).toBe(true);
});

test("without the event that withdraws it no file is removed", async () => {
  const { ctx, machine } = fixture;
  const ref = await enrolWithDebt(ctx);
  const evidenceId = await stored(ref);
  expect(await removeWithdrawn(machine, ref, evidenceId)).toBe(false);
  expect(await open(ref, evidenceId)).toMatchObject({ kind: "link" });
});

test("withdrawn evidence cannot be opened even while its file still lies there", async () => {
  const { ctx } = fixture;
  const ref = await enrolWithDebt(ctx);
  const evidenceId = await stored(ref);
  const files = { ...ctx.files, remove: () => Promise.reject(new Error("killed")) };
  const killed = recordEvent({ ...ctx, files }, withdrawal(ref, evidenceId));
  await expect(killed).rejects.toThrow("killed");
  expect(await open(ref, evidenceId)).toMatchObject({ code: "evidence.removed" });
});

test("a late second post of withdrawn evidence is removed again", async () => {
  const { ctx } = fixture;
  const ref = await enrolWithDebt(ctx);
  const evidenceId = await upload(ctx, ref);
  const [event] = (await fixture.takeEvents()) as [CreatedEvent];
  await fixture.handle(event);
  await recordEvent(ctx, withdrawal(ref, evidenceId));
  const { key } = event.detail.object;
  const { mediaType, sizeBytes, sha256 } = requestFor(ref, samples.jpeg);
  const file = { key, mediaType, sizeBytes, sha256, expiresInSeconds: 60 };
  await postForm(await ctx.files.uploadTicket(file), {}, samples.jpeg);
  await fixture.deliver();
  expect(await ctx.files.head(key)).toBeUndefined();
  expect(await onlyFile(ctx, ref)).toMatchObject({ standing: "removed" });
});

test("killed after any call, a withdrawal that is sent again removes the file", async () => {
  const { ctx } = fixture;
  const deaths = await dieAfterEveryCall(
    ctx,
    async () => {
      const ref = await enrolWithDebt(ctx);
      const evidenceId = await stored(ref);
      return { ref, evidenceId, event: withdrawal(ref, evidenceId) };
    },
    (dying, { event }) => recordEvent(dying, event),
    async ({ ref, evidenceId, event }) => {
      const again = await recordEvent(ctx, event);
      expect(["recorded", "repeat"]).toContain(again.kind);
      const record = await recordOf(ctx, ref, evidenceId);
      expect(record?.state).toBe("removed");
      expect(await ctx.files.head(record?.key ?? "")).toBeUndefined();
    },
  );
  expect(deaths).toBeGreaterThanOrEqual(6);
});
