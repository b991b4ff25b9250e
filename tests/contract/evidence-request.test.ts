import { samples } from "@aftercare/core/evidence/samples-for-tests.ts";
import { uploadRequestSchema } from "@aftercare/core/evidence/upload-request.ts";
import type { ClientId, DebtId } from "@aftercare/core/kernel/ids.ts";
import { listEvidence } from "@aftercare/core/verbs/evidence/list-evidence.ts";
import { requestUpload } from "@aftercare/core/verbs/evidence/request-upload.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { postForm } from "./engines-s3-fixture.ts";
import {
  addedIn,
  consent,
  enrol,
  enrolWithDebt,
  onlyFile,
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

test("the key names the tenant, the client and the file, and says nothing else", async () => {
  const { ctx } = fixture;
  const ref = await enrol(ctx);
  const { evidenceId, upload: form, expiresAt } = await ticket(ctx, requestFor(ref, samples.jpeg));
  expect(form.fields["key"]).toBe(`org/org-a/client/${ref.clientId}/${evidenceId}`);
  expect(evidenceId).toMatch(
    /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  );
  expect(expiresAt).toBe("2026-03-01T02:15:00.000Z");
});

test.each([
  ["of an unknown client", { clientId: "nobody" as ClientId }, "client.unknown"],
  ["of an unknown debt", { debtId: "nothing" as DebtId }, "debt.unknown"],
  ["of an unknown payment", { debtId: "loan" as DebtId, paymentId: "p9" }, "payment.unknown"],
  ["of a payment without its debt", { paymentId: "p1" }, "payment.unknown"],
  ["of more than 20 MB", { sizeBytes: 20 * 1024 * 1024 + 1 }, "upload.too-large"],
  ["that is a web page", { mediaType: "text/html" }, "upload.wrong-type"],
  ["that is a drawing with scripts", { mediaType: "image/svg+xml" }, "upload.wrong-type"],
  ["that is a credit report without consent", { kind: "credit_report" }, "evidence.not-consented"],
] as const)("an upload %s gets no ticket", async (_, changes, code) => {
  const { ctx } = fixture;
  const { orgId, clientId } = await enrolWithDebt(ctx, "2026-02-10");
  const request = requestFor({ orgId, clientId }, samples.jpeg, changes);
  expect(await requestUpload(ctx, request)).toMatchObject({ kind: "refused", code });
  expect(await listEvidence(ctx, { clientId })).toEqual([]);
});

test("exactly 20 MB may be announced", async () => {
  const ref = await enrol(fixture.ctx);
  const request = requestFor(ref, samples.jpeg, { sizeBytes: 20 * 1024 * 1024 });
  expect(await requestUpload(fixture.ctx, request)).toMatchObject({ kind: "ticket" });
});

test("a closed file takes nothing more in, but what was under way arrives", async () => {
  const { ctx } = fixture;
  const ref = await enrolWithDebt(ctx);
  const evidenceId = await upload(ctx, ref);
  await tell(ctx, ref, "case.closed", { reason: "moved away" });
  const refused = await requestUpload(ctx, requestFor(ref, samples.jpeg));
  expect(refused).toMatchObject({ code: "case.closed" });
  await fixture.deliver();
  expect(await addedIn(ctx, ref)).toEqual([evidenceId]);
});

test("a credit report is taken in with the consent for it, and not after its withdrawal", async () => {
  const { ctx } = fixture;
  const ref = await enrolWithDebt(ctx);
  await consent(ctx, ref, "given");
  const report = { kind: "credit_report", mediaType: "application/pdf" } as const;
  await upload(ctx, ref, samples.pdf, report);
  await fixture.deliver();
  expect(await onlyFile(fixture.ctx, ref)).toMatchObject({ standing: "stored" });
  await consent(ctx, ref, "withdrawn");
  const refused = await requestUpload(ctx, requestFor(ref, samples.pdf, report));
  expect(refused).toMatchObject({ code: "evidence.not-consented" });
});

test("another organisation gets no ticket for a client that is not its own", async () => {
  const ref = await enrol(fixture.ctx);
  const refused = await requestUpload(fixture.stranger, requestFor(ref, samples.jpeg));
  expect(refused).toMatchObject({ code: "client.unknown" });
});

test.each([
  [{ sizeBytes: 0 }, "sizeBytes"],
  [{ sizeBytes: 1.5 }, "sizeBytes"],
  [{ sha256: "A".repeat(64) }, "sha256"],
  [{ sha256: "a".repeat(63) }, "sha256"],
  [{ kind: "selfie" }, "kind"],
  [{ fileName: "a\r\nb" }, "fileName"],
  [{ debtId: "../x" }, "debtId"],
])("an announcement with %j is not even read", (changes, field) => {
  const { clientId: _, ...request } = requestFor(
    { orgId: fixture.ctx.org.id, clientId: "li" as ClientId },
    samples.jpeg,
  );
  expect(uploadRequestSchema.safeParse(request).success).toBe(true);
  const parsed = uploadRequestSchema.safeParse({ ...request, ...changes });
  expect(parsed.error?.issues.map(({ path }) => path.join("."))).toEqual([field]);
});

test("the bucket itself refuses another size, another type and other bytes than announced", async () => {
  const { ctx } = fixture;
  const ref = await enrol(ctx);
  const { upload: form } = await ticket(ctx, requestFor(ref, samples.jpeg));
  const statusOf = async (changes: Record<string, string>, bytes: Uint8Array<ArrayBuffer>) =>
    (await postForm(form, changes, bytes)).status;
  expect(await statusOf({}, Uint8Array.of(...samples.jpeg, 0))).toBe(400);
  expect(await statusOf({}, samples.jpeg.subarray(1))).toBe(400);
  expect(await statusOf({ "Content-Type": "text/html" }, samples.jpeg)).toBe(403);
  expect(await statusOf({}, samples.jpeg.toReversed())).toBe(400);
  expect(await fixture.takeEvents()).toEqual([]);
});
