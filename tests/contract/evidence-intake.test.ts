import { writeRefusal } from "@aftercare/core/kernel/refusal-texts.ts";
import { createHash, randomUUID } from "node:crypto";
import {
  foreignSamples,
  programSamples,
  samples,
} from "@aftercare/core/evidence/samples-for-tests.ts";
import { testVirus } from "@aftercare/core/evidence/test-virus.ts";
import type { FileRef } from "@aftercare/core/kernel/ids.ts";
import { receiveUpload } from "@aftercare/core/verbs/evidence/receive-upload.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { postForm } from "./engines-s3-fixture.ts";
import {
  addedIn,
  enrol,
  enrolWithDebt,
  onlyFile,
  recordOf,
  requestFor,
  startEvidence,
  ticket,
  upload,
  type EvidenceFixture,
} from "./evidence-fixture.ts";

let fixture: EvidenceFixture;
beforeAll(async () => {
  fixture = await startEvidence();
});
afterAll(() => fixture.stop());

test.each([
  ["jpeg", "image/jpeg"],
  ["png", "image/png"],
  ["webp", "image/webp"],
  ["heic", "image/heic"],
  ["heif", "image/heic"],
  ["pdf", "application/pdf"],
] as const)("a %s file becomes evidence of its debt", async (sample, mediaType) => {
  const { ctx } = fixture;
  const ref = await enrolWithDebt(ctx);
  const evidenceId = await upload(ctx, ref, samples[sample], { mediaType });
  expect(await onlyFile(fixture.ctx, ref)).toMatchObject({ evidenceId, standing: "awaited" });
  await fixture.deliver();
  expect(await onlyFile(fixture.ctx, ref)).toMatchObject({
    standing: "stored",
    debtId: "loan",
    mediaType,
  });
  expect(await addedIn(ctx, ref)).toEqual([evidenceId]);
});

test("a payment's proof is tied to that payment, in the facts and in the list", async () => {
  const { ctx } = fixture;
  const ref = await enrolWithDebt(ctx, "2026-02-10");
  const evidenceId = await upload(ctx, ref, samples.png, {
    paymentId: "p1",
    mediaType: "image/png",
    kind: "bank_record",
  });
  await fixture.deliver();
  const facts = (await ctx.cases.load(ref))?.facts;
  expect(facts?.evidence).toMatchObject([{ id: evidenceId, kind: "bank_record", paymentId: "p1" }]);
  expect(await onlyFile(fixture.ctx, ref)).toMatchObject({
    paymentId: "p1",
    announcedBy: "key:desk",
  });
});

test("without a debt a file belongs to the client", async () => {
  const { ctx } = fixture;
  const ref = await enrol(ctx);
  const evidenceId = await upload(ctx, ref);
  await fixture.deliver();
  expect(await addedIn(ctx, ref)).toEqual([evidenceId]);
});

const infected = new Uint8Array(Buffer.concat([samples.pdf, testVirus]));

test.each([
  ["the test virus in a PDF", infected, "application/pdf", "upload.unsafe"],
  ["the test virus alone", new Uint8Array(testVirus), "image/png", "upload.unsafe"],
  ["a program renamed to .jpg", programSamples.windows, "image/jpeg", "upload.unsafe"],
  ["a script renamed to .pdf", programSamples.script, "application/pdf", "upload.unsafe"],
  ["a web page renamed to .png", foreignSamples.html, "image/png", "upload.type-differs"],
  ["a drawing with scripts", foreignSamples.svg, "image/webp", "upload.type-differs"],
  ["an Office file", foreignSamples.zip, "application/pdf", "upload.type-differs"],
  ["a PNG that says it is a JPEG", samples.png, "image/jpeg", "upload.type-differs"],
])(
  "%s is turned away with the reason, and its file is deleted",
  async (_, bytes, mediaType, code) => {
    const { ctx } = fixture;
    const ref = await enrolWithDebt(ctx);
    const evidenceId = await upload(ctx, ref, bytes, { mediaType });
    await fixture.deliver();
    const file = await onlyFile(fixture.ctx, ref);
    expect(file).toMatchObject({ standing: "refused", refusal: { code } });
    expect(file?.refusal && writeRefusal(file.refusal)["zh-CN"]).toContain("没有保存");
    expect(await addedIn(ctx, ref)).toEqual([]);
    const record = await recordOf(fixture.ctx, ref, evidenceId);
    expect(await ctx.files.head(record?.key ?? "")).toBeUndefined();
  },
);

/** A store that checks no hash, as some do: the ticket's own promise is broken on the way. */
async function uploadUnchecked(ref: FileRef, bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const announced = createHash("sha256").update("something else").digest("hex");
  const request = requestFor(ref, bytes, { sha256: announced });
  const given = await ticket(fixture.ctx, request);
  const { key, mediaType } = (await recordOf(fixture.ctx, ref, given.evidenceId)) ?? {
    key: "",
    mediaType: "",
  };
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const file = { key, mediaType, sizeBytes: bytes.length, sha256, expiresInSeconds: 60 };
  await postForm(await fixture.ctx.files.uploadTicket(file), {}, bytes);
  return given.evidenceId;
}

test("a file with another hash is turned away, even where the bucket did not see it", async () => {
  const ref = await enrolWithDebt(fixture.ctx);
  await uploadUnchecked(ref, samples.jpeg);
  await fixture.deliver();
  const hash = { standing: "refused", refusal: { code: "upload.hash-differs" } };
  expect(await onlyFile(fixture.ctx, ref)).toMatchObject(hash);
});

test("a file of another size is turned away, even where the bucket did not see it", async () => {
  const { ctx } = fixture;
  const ref = await enrolWithDebt(ctx);
  const { evidenceId } = await ticket(ctx, requestFor(ref, samples.jpeg, { sizeBytes: 99 }));
  const key = (await recordOf(fixture.ctx, ref, evidenceId))?.key ?? "";
  const sha256 = createHash("sha256").update(samples.jpeg).digest("hex");
  const file = { key, mediaType: "image/jpeg", sizeBytes: samples.jpeg.length, sha256 };
  await postForm(await ctx.files.uploadTicket({ ...file, expiresInSeconds: 60 }), {}, samples.jpeg);
  await fixture.deliver();
  const size = { standing: "refused", refusal: { code: "upload.size-differs" } };
  expect(await onlyFile(fixture.ctx, ref)).toMatchObject(size);
});

test("an upload that was announced and never came stays awaited, and disturbs nobody", async () => {
  const { ctx, machine } = fixture;
  const ref = await enrol(ctx);
  const { evidenceId } = await ticket(ctx, requestFor(ref, samples.jpeg));
  expect(await receiveUpload(machine, { ...ref, evidenceId, scan: "not-scanned" })).toEqual({
    kind: "ignored",
  });
  expect(
    await receiveUpload(machine, { ...ref, evidenceId: randomUUID(), scan: "not-scanned" }),
  ).toEqual({
    kind: "ignored",
  });
  expect(await onlyFile(fixture.ctx, ref)).toMatchObject({ standing: "awaited" });
});
