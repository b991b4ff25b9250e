import { writeRefusal } from "@aftercare/core/kernel/refusal-texts.ts";
import { samples } from "@aftercare/core/evidence/samples-for-tests.ts";
import type { Context } from "@aftercare/core/kernel/context.ts";
import { listEvidence } from "@aftercare/core/verbs/evidence/list-evidence.ts";
import { receiveUpload } from "@aftercare/core/verbs/evidence/receive-upload.ts";
import { queued } from "@aftercare/local/runner/queued.ts";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
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
  type CreatedEvent,
  type EvidenceFixture,
} from "./evidence-fixture.ts";

/** Where a bucket is scanned, the scan's result wakes the intake, and names the version that was scanned. */

let fixture: EvidenceFixture;
beforeAll(async () => {
  fixture = await startEvidence();
});
beforeEach(() => fixture.setTime("2026-03-01T02:00:00Z"));
afterAll(() => fixture.stop());

/** GuardDuty's result for an object of which S3 has told. */
function scanned({ detail }: CreatedEvent, scanResultStatus: string, scanStatus = "COMPLETED") {
  const { bucket, object } = detail;
  const s3ObjectDetails = {
    bucketName: bucket.name,
    objectKey: object.key,
    eTag: object.etag,
    versionId: object["version-id"],
    s3Throttled: false,
  };
  const threats = scanResultStatus === "THREATS_FOUND" ? [{ name: "EICAR-Test-File" }] : null;
  return {
    version: "0",
    "detail-type": "GuardDuty Malware Protection Object Scan Result",
    source: "aws.guardduty",
    detail: {
      schemaVersion: "1.0",
      scanStatus,
      resourceType: "S3_OBJECT",
      s3ObjectDetails,
      scanResultDetails: { scanResultStatus, threats },
    },
  };
}

async function uploaded() {
  const ref = await enrolWithDebt(fixture.ctx);
  const evidenceId = await upload(fixture.ctx, ref);
  const [created] = (await fixture.takeEvents()) as [CreatedEvent];
  return { ref, evidenceId, created };
}

test("a file without threats is looked at as ever, and becomes evidence", async () => {
  const { ref, evidenceId, created } = await uploaded();
  await fixture.handle(scanned(created, "NO_THREATS_FOUND"));
  expect(await onlyFile(fixture.ctx, ref)).toMatchObject({ standing: "stored" });
  expect(await addedIn(fixture.ctx, ref)).toEqual([evidenceId]);
});

test("a file with a virus is refused, deleted, and the person is told what to do", async () => {
  const { ref, created } = await uploaded();
  const result = scanned(created, "THREATS_FOUND");
  await Promise.all([fixture.handle(result), fixture.handle(result)]);
  await fixture.handle(result);
  const { standing, refusal } = await onlyFile(fixture.ctx, ref);
  expect([standing, refusal?.code]).toEqual(["refused", "upload.malware"]);
  const why = refusal && writeRefusal(refusal);
  expect(why?.["zh-CN"]).toContain("重新拍一张照片");
  expect(why?.en).toContain("Take a fresh photo");
  expect(await fixture.ctx.files.head(created.detail.object.key)).toBeUndefined();
  expect(await addedIn(fixture.ctx, ref)).toEqual([]);
});

test.each(["UNSUPPORTED", "ACCESS_DENIED", "FAILED"])(
  "a scan that ends with %s is logged and counted, and the file is looked at by us alone",
  async (status) => {
    const { ref, evidenceId, created } = await uploaded();
    const logged = fixture.logLines.length;
    const measured = fixture.measured.length;
    await fixture.handle(scanned(created, status, "SKIPPED"));
    expect(await onlyFile(fixture.ctx, ref)).toMatchObject({ standing: "stored" });
    const line = fixture.logLines.slice(logged).find((one) => one.includes("not scanned"));
    expect(JSON.parse(line ?? "{}")).toMatchObject({ evidence: evidenceId, result: status });
    expect(fixture.measured.slice(measured)).toEqual([["evidence", { ScanFailed: 1 }]]);
  },
);

test("a file that was kept and is called infected later stays, and an error tells the operator", async () => {
  const { ref, created } = await uploaded();
  await fixture.handle(created);
  const logged = fixture.logLines.length;
  await fixture.handle(scanned(created, "THREATS_FOUND"));
  expect(await onlyFile(fixture.ctx, ref)).toMatchObject({ standing: "stored" });
  expect(fixture.logLines.slice(logged).join("")).toContain('"level":"error"');
});

test("an event that is neither is given back to the queue, alone, and nothing of it is logged", async () => {
  const { ref, created } = await uploaded();
  const logged = fixture.logLines.length;
  const odd = { source: "aws.s3", "detail-type": "Object Deleted", detail: { secret: "李女士" } };
  const batch = queued("aftercare-evidence", odd, created, "no event");
  const { batchItemFailures } = await fixture.entry(batch);
  const [first, , third] = batch.Records.map(({ messageId }) => messageId);
  expect(batchItemFailures.map(({ itemIdentifier: id }) => id)).toEqual([first, third]);
  expect(await onlyFile(fixture.ctx, ref)).toMatchObject({ standing: "stored" });
  expect(fixture.logLines.slice(logged).join("")).not.toContain("李女士");
});

/** A store that keeps versions: what lies under a key depends on which one is asked for. */
function versioned(ctx: Context, contents: Readonly<Record<string, Uint8Array>>): Context {
  const newest = Object.keys(contents).at(-1) ?? "";
  const bytesOf = (version = newest) => contents[version] ?? new Uint8Array();
  const files = {
    ...ctx.files,
    head: async (_: string, version = newest) => ({ sizeBytes: bytesOf(version).length, version }),
    read: async (_: string, version?: string) => readableOf(bytesOf(version)),
  };
  return { ...ctx, files };
}

async function* readableOf(bytes: Uint8Array) {
  yield bytes;
}

const other = samples.jpeg.toReversed();

test("of a ticket that was used twice the version that the event names is judged and kept", async () => {
  const ref = await enrolWithDebt(fixture.ctx);
  const { evidenceId } = await ticket(fixture.ctx, requestFor(ref, samples.jpeg));
  const store = versioned(fixture.machine, { first: samples.jpeg, second: other });
  const arrived = { ...ref, evidenceId, scan: "clean", version: "first" } as const;
  expect(await receiveUpload(store, arrived)).toEqual({ kind: "stored" });
  expect(await receiveUpload(store, { ...arrived, version: "second" })).toEqual({ kind: "repeat" });
  expect(await recordOf(fixture.ctx, ref, evidenceId)).toMatchObject({ version: "first" });
});

test("killed between event and record, the next delivery keeps the version that was judged", async () => {
  const ref = await enrolWithDebt(fixture.ctx);
  const { evidenceId } = await ticket(fixture.ctx, requestFor(ref, samples.jpeg));
  const store = versioned(fixture.machine, { first: samples.jpeg, second: other });
  const evidence = { ...store.evidence, change: () => Promise.reject(new Error("killed")) };
  const arrived = { ...ref, evidenceId, scan: "clean" } as const;
  const dying = receiveUpload({ ...store, evidence }, { ...arrived, version: "first" });
  await expect(dying).rejects.toThrow("killed");
  await receiveUpload(store, { ...arrived, version: "second" });
  expect(await recordOf(fixture.ctx, ref, evidenceId)).toMatchObject({ version: "first" });
});

test("without a version the newest is judged, and that very one is kept", async () => {
  const ref = await enrolWithDebt(fixture.ctx);
  const { evidenceId } = await ticket(fixture.ctx, requestFor(ref, samples.jpeg));
  const store = versioned(fixture.machine, { first: other, second: samples.jpeg });
  await receiveUpload(store, { ...ref, evidenceId, scan: "not-scanned" });
  expect(await recordOf(fixture.ctx, ref, evidenceId)).toMatchObject({ version: "second" });
});

test("an upload whose event never came is called overdue after 25 minutes, until it comes after all", async () => {
  const ref = await enrol(fixture.ctx);
  await upload(fixture.ctx, ref);
  const only = async () => (await listEvidence(fixture.ctx, { clientId: ref.clientId }))?.[0];
  fixture.setTime("2026-03-01T02:25:00Z");
  expect(await only()).not.toHaveProperty("overdue");
  fixture.setTime("2026-03-01T02:25:01Z");
  expect(await only()).toMatchObject({ standing: "awaited", overdue: true });
  await fixture.deliver();
  expect(await only()).toMatchObject({ standing: "stored" });
  expect(await only()).not.toHaveProperty("overdue");
});
