import {
  CreateBucketCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectVersionsCommand,
  PutBucketPolicyCommand,
  PutBucketVersioningCommand,
  PutObjectCommand,
  PutObjectLegalHoldCommand,
  PutObjectLockConfigurationCommand,
  PutObjectRetentionCommand,
} from "@aws-sdk/client-s3";
import { instantOfMs } from "@aftercare/core/calendar/instant.ts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { postForm } from "./engines-s3-fixture.ts";
import {
  fileStoreSuite,
  freshKey,
  lockingSuite,
  openFileStoreAt,
  photo,
  readAll,
  ticketFor,
  type FileStoreUnderTest,
} from "./file-store-suite.ts";
import { findRadosgw } from "./radosgw/find-radosgw.ts";
import { radosgwAccount, startRadosgw, type Radosgw } from "./radosgw/radosgw.ts";

/** A real object store, where there is one: it keeps versions and locks, which the local S3 cannot. */
const isHere = findRadosgw();
if (!isHere) {
  console.warn(
    "NOT RUN: the file store's suite on a real object store, with versions and object lock. " +
      "It needs Debian's radosgw, ceph-mon and ceph-osd.",
  );
}

const dayMs = 24 * 60 * 60 * 1000;

describe.skipIf(!isHere)("the file store on radosgw", () => {
  let radosgw: Radosgw;
  let plain: FileStoreUnderTest;
  let locked: FileStoreUnderTest;
  let compliant: FileStoreUnderTest;
  let forbidding: FileStoreUnderTest;

  beforeAll(async () => {
    radosgw = await startRadosgw();
    console.log(`radosgw answered after ${radosgw.startedInMs} ms`);
    const open = (bucket: string) => openFileStoreAt(radosgw.endpoint, radosgwAccount, bucket);
    [plain, forbidding] = [open("plain"), open("forbidding")];
    [locked, compliant] = [open("locked"), open("compliant")];
    await makeVersioned(plain);
    await makeVersioned(forbidding);
    await forbidDeletion(forbidding);
    await makeLockable(locked);
    await makeLockable(compliant);
    await keepFor(compliant, 1);
  });
  afterAll(async () => {
    for (const store of [plain, forbidding, locked, compliant]) store.client.destroy();
    await radosgw.stop();
  });

  fileStoreSuite(() => plain);
  lockingSuite(() => locked);

  test("of several versions only the one that was judged is locked, and it alone is read and linked", async () => {
    const key = freshKey();
    const { files } = locked;
    await put(locked, key);
    const judged = (await files.head(key))?.version;
    await files.lock(key, instantOfMs(Date.now() + dayMs), judged);
    await put(locked, key, Uint8Array.of(1));
    expect((await files.head(key))?.version).not.toBe(judged);
    expect(await files.head(key, judged)).toEqual({ sizeBytes: photo.length, version: judged });
    expect(await readAll(files, key, judged)).toEqual(Buffer.from(photo));
    const file = { filename: "a.jpg", mediaType: "image/jpeg", expiresInSeconds: 60 };
    const link = await files.downloadLink({ key, version: judged, ...file });
    const answer = await fetch(link);
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(photo);
    expect(await files.remove(key)).toBe(false);
    expect(await versionsOf(locked, key)).toEqual([judged]);
  });

  test("a ticket used twice makes two versions, and removal takes both", async () => {
    const key = freshKey();
    const ticket = await ticketFor(plain.files, key);
    await postForm(ticket, {}, photo);
    await postForm(ticket, {}, photo);
    expect(await versionsOf(plain, key)).toHaveLength(2);
    expect(await plain.files.remove(key)).toBe(true);
    expect(await versionsOf(plain, key)).toEqual([]);
  });

  test("a deletion mark hides a file and keeps it; removal takes both", async () => {
    const key = freshKey();
    await put(plain, key);
    await plain.client.send(new DeleteObjectCommand({ Bucket: plain.bucket, Key: key }));
    expect(await plain.files.head(key)).toBeUndefined();
    expect(await versionsOf(plain, key)).toHaveLength(2);
    expect(await plain.files.remove(key)).toBe(true);
    expect(await versionsOf(plain, key)).toEqual([]);
  });

  test("fifty versions are removed to the last", async () => {
    const key = freshKey();
    await Promise.all(Array.from({ length: 50 }, () => put(plain, key)));
    expect(await plain.files.remove(key)).toBe(true);
    expect(await versionsOf(plain, key)).toEqual([]);
  });

  test("COMPLIANCE: no version can be deleted before its day, and removal says so", async () => {
    const key = freshKey();
    await postForm(await ticketFor(compliant.files, key), {}, photo);
    const [version] = await versionsOf(compliant, key);
    const early = { Bucket: compliant.bucket, Key: key, VersionId: version };
    await expect(
      compliant.client.send(new DeleteObjectCommand({ ...early, BypassGovernanceRetention: true })),
    ).rejects.toMatchObject({ name: "AccessDenied" });
    expect(await compliant.files.remove(key)).toBe(false);
    expect(await readAll(compliant.files, key)).toEqual(Buffer.from(photo));
  });

  test("COMPLIANCE: a later post replaces nothing, and the day cannot be brought forward", async () => {
    const key = freshKey();
    await put(compliant, key);
    const [first] = await versionsOf(compliant, key);
    await put(compliant, key, Uint8Array.of(1));
    const { Body } = await compliant.client.send(
      new GetObjectCommand({ Bucket: compliant.bucket, Key: key, VersionId: first }),
    );
    expect(await Body?.transformToByteArray()).toEqual(photo);
    await expect(retainUntil(compliant, key, first, Date.now() + 60_000)).rejects.toMatchObject({
      name: "AccessDenied",
    });
    await retainUntil(compliant, key, first, Date.now() + 3 * dayMs);
  });

  test("a legal hold keeps a file until it is lifted", async () => {
    const key = freshKey();
    await put(locked, key);
    await hold(locked, key, "ON");
    expect(await locked.files.remove(key)).toBe(false);
    expect(await readAll(locked.files, key)).toEqual(Buffer.from(photo));
    await hold(locked, key, "OFF");
    expect(await locked.files.remove(key)).toBe(true);
    expect(await versionsOf(locked, key)).toEqual([]);
  });

  test("a store that forbids deletion is no lock: that is thrown, not taken for a hold", async () => {
    const key = freshKey();
    await put(forbidding, key);
    await expect(forbidding.files.remove(key)).rejects.toMatchObject({ code: "files.unavailable" });
  });

  test("once its day has passed a file can be removed", async () => {
    const key = freshKey();
    await put(locked, key);
    const [version] = await versionsOf(locked, key);
    await retainUntil(locked, key, version, Date.now() + 4_000);
    expect(await locked.files.remove(key)).toBe(false);
    await expect.poll(() => locked.files.remove(key), { timeout: 10_000 }).toBe(true);
  });
});

async function makeVersioned({ client, bucket: Bucket }: FileStoreUnderTest): Promise<void> {
  await client.send(new CreateBucketCommand({ Bucket }));
  const VersioningConfiguration = { Status: "Enabled" } as const;
  await client.send(new PutBucketVersioningCommand({ Bucket, VersioningConfiguration }));
}

/** As a missing permission would. */
async function forbidDeletion({ client, bucket: Bucket }: FileStoreUnderTest): Promise<void> {
  const Action = ["s3:DeleteObject", "s3:DeleteObjectVersion"];
  const Statement = [
    { Effect: "Deny", Principal: "*", Action, Resource: `arn:aws:s3:::${Bucket}/*` },
  ];
  const Policy = JSON.stringify({ Version: "2012-10-17", Statement });
  await client.send(new PutBucketPolicyCommand({ Bucket, Policy }));
}

async function makeLockable({ client, bucket: Bucket }: FileStoreUnderTest): Promise<void> {
  await client.send(new CreateBucketCommand({ Bucket, ObjectLockEnabledForBucket: true }));
}

/** From now on every new version is kept for so many days, by nobody to be shortened. */
async function keepFor({ client, bucket: Bucket }: FileStoreUnderTest, Days: number) {
  const DefaultRetention = { Mode: "COMPLIANCE", Days } as const;
  const ObjectLockConfiguration = {
    ObjectLockEnabled: "Enabled",
    Rule: { DefaultRetention },
  } as const;
  await client.send(new PutObjectLockConfigurationCommand({ Bucket, ObjectLockConfiguration }));
}

async function put({ client, bucket: Bucket }: FileStoreUnderTest, Key: string, Body = photo) {
  await client.send(new PutObjectCommand({ Bucket, Key, Body }));
}

async function hold(
  { client, bucket: Bucket }: FileStoreUnderTest,
  Key: string,
  Status: "ON" | "OFF",
): Promise<void> {
  await client.send(new PutObjectLegalHoldCommand({ Bucket, Key, LegalHold: { Status } }));
}

async function retainUntil(
  { client, bucket: Bucket }: FileStoreUnderTest,
  Key: string,
  VersionId: string | undefined,
  untilMs: number,
): Promise<void> {
  const Retention = { Mode: "COMPLIANCE", RetainUntilDate: new Date(untilMs) } as const;
  await client.send(new PutObjectRetentionCommand({ Bucket, Key, VersionId, Retention }));
}

/** Every version under a key, deletion marks included, the newest first. */
async function versionsOf({ client, bucket: Bucket }: FileStoreUnderTest, Prefix: string) {
  const page = await client.send(new ListObjectVersionsCommand({ Bucket, Prefix }));
  return [...(page.Versions ?? []), ...(page.DeleteMarkers ?? [])].map(
    ({ VersionId }) => VersionId,
  );
}
