import { createHash } from "node:crypto";
import { programSamples, samples } from "@aftercare/core/evidence/samples-for-tests.ts";
import { receiveUpload } from "@aftercare/core/verbs/evidence/receive-upload.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { postForm } from "./engines-s3-fixture.ts";
import { dieAfterEveryCall } from "./evidence-crash.ts";
import {
  addedIn,
  enrol,
  enrolWithDebt,
  onlyFile,
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

test("a delivery that comes again, and several at once, change nothing", async () => {
  const { ctx } = fixture;
  const ref = await enrolWithDebt(ctx);
  const evidenceId = await upload(ctx, ref);
  const [event] = (await fixture.takeEvents()) as [CreatedEvent];
  await Promise.all([event, event, event, event].map(fixture.handle));
  const before = await ctx.cases.load(ref);
  await fixture.handle(event);
  expect(await addedIn(ctx, ref)).toEqual([evidenceId]);
  expect((await ctx.cases.load(ref))?.version).toBe(before?.version);
  expect(await onlyFile(fixture.ctx, ref)).toMatchObject({ standing: "stored" });
});

test("a refused file stays refused and gone when its delivery comes again", async () => {
  const { ctx } = fixture;
  const ref = await enrolWithDebt(ctx);
  await upload(ctx, ref, programSamples.elf);
  const [event] = (await fixture.takeEvents()) as [CreatedEvent];
  await Promise.all([event, event].map(fixture.handle));
  await fixture.handle(event);
  expect(await onlyFile(fixture.ctx, ref)).toMatchObject({ standing: "refused" });
  expect(await ctx.files.head(event.detail.object.key)).toBeUndefined();
});

test("a ticket that is used again brings the same file, which is kept once", async () => {
  const { ctx } = fixture;
  const ref = await enrolWithDebt(ctx);
  const { upload: form, evidenceId } = await ticket(ctx, requestFor(ref, samples.jpeg));
  for (let round = 0; round < 2; round += 1) {
    expect((await postForm(form, {}, samples.jpeg)).status).toBe(204);
    await fixture.deliver();
  }
  expect(await addedIn(ctx, ref)).toEqual([evidenceId]);
});

test.each([
  "",
  "%E0%A4%A",
  "somewhere/else",
  "org/org-a/client/li/not-announced",
  "org/org-z/client/li/e",
])(
  "a file under “%s” that nobody announced is left alone, and logged without its name",
  async (key) => {
    const ref = await enrol(fixture.ctx);
    await upload(fixture.ctx, ref);
    const [event] = (await fixture.takeEvents()) as [CreatedEvent];
    const { detail } = event;
    const foreign = { ...event, detail: { ...detail, object: { ...detail.object, key } } };
    const logged = fixture.logLines.length;
    await fixture.handle(foreign);
    const lines = fixture.logLines.slice(logged);
    expect(lines).toHaveLength(1);
    expect(lines.join("")).not.toContain("client/li");
  },
);

test("a key whose slashes are percent-encoded is the same key", async () => {
  const ref = await enrol(fixture.ctx);
  const evidenceId = await upload(fixture.ctx, ref);
  const [event] = (await fixture.takeEvents()) as [CreatedEvent];
  const { object } = event.detail;
  const encoded = { ...object, key: encodeURIComponent(object.key) };
  await fixture.handle({ ...event, detail: { ...event.detail, object: encoded } });
  expect(await addedIn(fixture.ctx, ref)).toEqual([evidenceId]);
});

test("what goes wrong in the store is thrown, so that the delivery comes again", async () => {
  const { ctx, machine } = fixture;
  const ref = await enrol(ctx);
  const evidenceId = await upload(ctx, ref);
  await fixture.takeEvents();
  const broken = {
    ...machine,
    files: { ...ctx.files, head: () => Promise.reject(new Error("down")) },
  };
  await expect(receiveUpload(broken, { ...ref, evidenceId, scan: "not-scanned" })).rejects.toThrow(
    "down",
  );
  await receiveUpload(machine, { ...ref, evidenceId, scan: "not-scanned" });
  expect(await onlyFile(fixture.ctx, ref)).toMatchObject({ standing: "stored" });
});

test("killed after any call, the next delivery finishes: one event, one stored file", async () => {
  const { ctx, machine } = fixture;
  const deaths = await dieAfterEveryCall(
    machine,
    async () => {
      const ref = await enrolWithDebt(ctx);
      const evidenceId = await upload(ctx, ref);
      await fixture.takeEvents();
      return { ref, evidenceId };
    },
    (dying, { ref, evidenceId }) =>
      receiveUpload(dying, { ...ref, evidenceId, scan: "not-scanned" }),
    async ({ ref, evidenceId }) => {
      await receiveUpload(machine, { ...ref, evidenceId, scan: "not-scanned" });
      expect(await addedIn(ctx, ref)).toEqual([evidenceId]);
      expect(await onlyFile(fixture.ctx, ref)).toMatchObject({ standing: "stored" });
    },
  );
  expect(deaths).toBeGreaterThanOrEqual(6);
});

test("killed after any call, a refused file is gone after the next delivery, and no event says otherwise", async () => {
  const { ctx, machine } = fixture;
  const deaths = await dieAfterEveryCall(
    machine,
    async () => {
      const ref = await enrolWithDebt(ctx);
      const evidenceId = await upload(ctx, ref, programSamples.windows);
      const [event] = (await fixture.takeEvents()) as [CreatedEvent];
      return { ref, evidenceId, key: event.detail.object.key };
    },
    (dying, { ref, evidenceId }) =>
      receiveUpload(dying, { ...ref, evidenceId, scan: "not-scanned" }),
    async ({ ref, evidenceId, key }) => {
      await receiveUpload(machine, { ...ref, evidenceId, scan: "not-scanned" });
      expect(await addedIn(ctx, ref)).toEqual([]);
      expect(await onlyFile(fixture.ctx, ref)).toMatchObject({
        refusal: { code: "upload.unsafe" },
      });
      expect(await ctx.files.head(key)).toBeUndefined();
    },
  );
  expect(deaths).toBeGreaterThanOrEqual(5);
});

test("once the event is there, the file is never judged again", async () => {
  const { ctx, machine } = fixture;
  const ref = await enrolWithDebt(ctx);
  const evidenceId = await upload(ctx, ref);
  const [event] = (await fixture.takeEvents()) as [CreatedEvent];
  const stopped = { ...machine.evidence, change: () => Promise.reject(new Error("killed")) };
  const dying = receiveUpload(
    { ...machine, evidence: stopped },
    { ...ref, evidenceId, scan: "not-scanned" },
  );
  await expect(dying).rejects.toThrow("killed");
  const { key } = event.detail.object;
  const bytes = programSamples.elf;
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const file = { key, mediaType: "image/jpeg", sizeBytes: bytes.length, sha256 };
  await postForm(await ctx.files.uploadTicket({ ...file, expiresInSeconds: 60 }), {}, bytes);
  await fixture.deliver();
  expect(await onlyFile(fixture.ctx, ref)).toMatchObject({ standing: "stored" });
});

test("a name, an address or a file name never reaches the log", () => {
  const logged = fixture.logLines.join("");
  expect(logged).toContain("upload received");
  for (const word of ["还款凭证", "李女士", "C-"]) expect(logged).not.toContain(word);
});
