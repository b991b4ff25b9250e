import { randomUUID } from "node:crypto";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { addMs, type Instant } from "@aftercare/core/calendar/instant.ts";
import type { ClientId, OrgId } from "@aftercare/core/kernel/ids.ts";
import type { EvidenceRecord, EvidenceRecords } from "@aftercare/core/ports/evidence-records.ts";
import { createTable } from "@aftercare/core/store/create-table.ts";
import { makeEvidenceStore } from "@aftercare/core/store/evidence-store.ts";
import { startDynamo, type DynamoEngine } from "@aftercare/local/engines/dynamo.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { clientConfig } from "./engines-support.ts";

const tableName = "evidence-contract";
const orgId = "org-a" as OrgId;
let dynamo: DynamoEngine;
let client: DynamoDBDocumentClient;
let store: EvidenceRecords;

beforeAll(async () => {
  dynamo = await startDynamo({ memory: true });
  client = DynamoDBDocumentClient.from(new DynamoDBClient(clientConfig(dynamo.endpoint)));
  await createTable(client, tableName);
  store = makeEvidenceStore(client, { tableName });
});
afterAll(async () => {
  client.destroy();
  await dynamo.stop();
});

const noon = "2026-03-01T04:00:00.000Z" as Instant;

function announced(changes: Partial<EvidenceRecord> = {}): EvidenceRecord {
  const clientId = `C-${randomUUID()}` as ClientId;
  return {
    ref: { orgId, clientId, evidenceId: randomUUID() },
    kind: "contract",
    fileName: "合同.pdf",
    mediaType: "application/pdf",
    sizeBytes: 12,
    sha256: "a".repeat(64),
    key: "org/org-a/client/li/e1",
    announcedAt: noon,
    announcedBy: "key:desk",
    state: "awaited",
    ...changes,
  };
}

test("what was announced is read back as it was, with and without its options", async () => {
  const plain = announced();
  const full = announced({ debtId: "loan" as never, paymentId: "p1" });
  for (const record of [plain, full]) {
    await store.announce(record);
    expect(await store.load(record.ref)).toEqual(record);
  }
  expect(await store.load({ ...plain.ref, evidenceId: "other" })).toBeUndefined();
});

test("an id is announced once", async () => {
  const record = announced();
  await store.announce(record);
  await expect(store.announce({ ...record, fileName: "other" })).rejects.toThrow();
  expect(await store.load(record.ref)).toEqual(record);
});

test("of many who change a state at once, one does", async () => {
  const record = announced();
  await store.announce(record);
  const changes = Array.from({ length: 8 }, () => store.change(record.ref, "awaited", "stored"));
  expect((await Promise.all(changes)).filter(Boolean)).toHaveLength(1);
  expect(await store.change(record.ref, "awaited", "refused", { refusal: "upload.unsafe" })).toBe(
    false,
  );
  expect(await store.load(record.ref)).toEqual({ ...record, state: "stored" });
});

test("why a file was refused stays after it is removed, and its name does not", async () => {
  const record = announced();
  await store.announce(record);
  await store.change(record.ref, "awaited", "refused", { refusal: "upload.unsafe" });
  await store.change(record.ref, "refused", "removed");
  const refusal = "upload.unsafe";
  const removed = { ...record, fileName: "", state: "removed", refusal };
  expect(await store.load(record.ref)).toEqual(removed);
});

test("a change makes no record where there is none", async () => {
  const { ref } = announced();
  expect(await store.change(ref, "awaited", "stored")).toBe(false);
  expect(await store.load(ref)).toBeUndefined();
});

test("ids that differ in case alone are two records", async () => {
  const record = announced({ ref: { ...announced().ref, evidenceId: "Case" } });
  await store.announce(record);
  expect(await store.load({ ...record.ref, evidenceId: "case" })).toBeUndefined();
});

test("a list has all of one client, the oldest first, over any number of pages", async () => {
  const { ref } = announced();
  const records = Array.from({ length: 48 }, (_, minute) =>
    announced({
      ref: { ...ref, evidenceId: randomUUID() },
      announcedAt: addMs(noon, (minute * 7919) % 48),
      fileName: "长".repeat(10_000),
    }),
  );
  for (const record of records) await store.announce(record);
  await store.announce(announced({ ref: { ...ref, orgId: "org-b" as OrgId } }));
  await store.announce(announced());
  const byTime = records.toSorted((a, b) => (a.announcedAt < b.announcedAt ? -1 : 1));
  const listed = await store.list(orgId, ref.clientId);
  expect(listed.map((record) => record.ref)).toEqual(byTime.map((record) => record.ref));
  expect(await store.list(orgId, "nobody" as ClientId)).toEqual([]);
});

test("a server that cannot be reached is told as such, and may be asked again", async () => {
  const lost = new DynamoDBClient({ ...clientConfig("http://127.0.0.1:9"), maxAttempts: 1 });
  const broken = makeEvidenceStore(DynamoDBDocumentClient.from(lost), { tableName });
  await expect(broken.change(announced().ref, "awaited", "stored")).rejects.toMatchObject({
    code: "store.unavailable",
    retriable: true,
  });
});
