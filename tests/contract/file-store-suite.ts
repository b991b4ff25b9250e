import { createHash, randomBytes, randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { addMs, instantOfMs } from "@aftercare/core/calendar/instant.ts";
import type { FileStore, UploadTicket } from "@aftercare/core/ports/file-store.ts";
import { makeS3FileStore } from "@aftercare/functions/adapters/s3-file-store.ts";
import { expect, test } from "vitest";
import { postForm } from "./engines-s3-fixture.ts";

/** The product's adapter on one engine, and a client of our own for what the product never does. */
export interface FileStoreUnderTest {
  readonly files: FileStore;
  readonly client: S3Client;
  readonly bucket: string;
}

export function openFileStoreAt(
  endpoint: string,
  credentials: { readonly accessKeyId: string; readonly secretAccessKey: string },
  bucket: string,
): FileStoreUnderTest {
  const client = new S3Client({
    endpoint,
    credentials,
    region: "us-east-1",
    forcePathStyle: true,
    requestChecksumCalculation: "WHEN_REQUIRED",
    responseChecksumValidation: "WHEN_REQUIRED",
  });
  return { files: makeS3FileStore(client, { bucket }), client, bucket };
}

export const photo = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3, 4, 5, 6]);

export function ticketFor(
  files: FileStore,
  key: string,
  bytes: Uint8Array = photo,
  expiresInSeconds = 60,
): Promise<UploadTicket> {
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const file = { mediaType: "image/jpeg", sizeBytes: bytes.length, sha256 };
  return files.uploadTicket({ key, ...file, expiresInSeconds });
}

export async function readAll(files: FileStore, key: string, version?: string): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of await files.read(key, version)) pieces.push(piece);
  return Buffer.concat(pieces);
}

export const freshKey = () => `org/Contract/client/C-${randomUUID()}/${randomUUID()}`;

/** What every engine that stands for the file store must do. */
export function fileStoreSuite(engine: () => FileStoreUnderTest): void {
  test("a file posted with its ticket is there, byte for byte", async () => {
    const { files } = engine();
    const key = freshKey();
    const posted = await postForm(await ticketFor(files, key), {}, photo);
    expect(posted.status, posted.xml).toBe(204);
    expect(await files.head(key)).toMatchObject({ sizeBytes: photo.length });
    expect(await readAll(files, key)).toEqual(Buffer.from(photo));
  });

  test("what nobody posted is not there, and can be removed", async () => {
    const { files } = engine();
    const key = freshKey();
    expect(await files.head(key)).toBeUndefined();
    await expect(files.read(key)).rejects.toMatchObject({ code: "files.unavailable" });
    expect(await files.remove(key)).toBe(true);
  });

  test("keys that differ in case alone are two files", async () => {
    const { files } = engine();
    const key = freshKey();
    await postForm(await ticketFor(files, `${key}a`), {}, photo);
    expect(await files.head(`${key}A`)).toBeUndefined();
  });

  test.each([
    ["longer", Uint8Array.of(...photo, 7)],
    ["shorter", photo.slice(0, -1)],
    ["empty", new Uint8Array()],
  ])("a file that is %s than announced is refused", async (_, bytes) => {
    const { files } = engine();
    const key = freshKey();
    const { status } = await postForm(await ticketFor(files, key), {}, bytes);
    expect(status).toBe(400);
    expect(await files.head(key)).toBeUndefined();
  });

  test.each([
    ["of another type", { "Content-Type": "text/html" }],
    ["for another key", { key: "org/Contract/client/C/other" }],
    ["open to everybody", { acl: "public-read" }],
    ["with another checksum", { "x-amz-checksum-sha256": "A".repeat(43) + "=" }],
    ["without a signature", { "X-Amz-Signature": undefined }],
    ["without a policy", { Policy: undefined }],
    ["with a policy of one's own", { Policy: ownPolicy() }],
  ])("a post %s is refused", async (_, changes) => {
    const { files } = engine();
    const key = freshKey();
    const { status } = await postForm(await ticketFor(files, key), changes, photo);
    expect([400, 403]).toContain(status);
    expect(await files.head(key)).toBeUndefined();
  });

  test("a ticket ends after its time", async () => {
    const { files } = engine();
    const key = freshKey();
    const ticket = await ticketFor(files, key, photo, 1);
    await sleep(2_100);
    const { status } = await postForm(ticket, {}, photo);
    expect(status).toBe(403);
    expect(await files.head(key)).toBeUndefined();
  });

  test("without a signature nobody reads, writes, deletes or lists", async () => {
    const { files, bucket } = engine();
    const key = freshKey();
    const ticket = await ticketFor(files, key);
    await postForm(ticket, {}, photo);
    const place = new URL(`/${bucket}/${key}`, ticket.url);
    for (const method of ["GET", "HEAD", "PUT", "DELETE"]) {
      const answer = await fetch(place, { method });
      expect(answer.status, method).toBe(403);
    }
    expect((await fetch(new URL(`/${bucket}?list-type=2`, ticket.url))).status).toBe(403);
    expect(await readAll(files, key)).toEqual(Buffer.from(photo));
  });

  test("a link saves the file under its name, and no cache keeps it", async () => {
    const { files } = engine();
    const key = freshKey();
    await postForm(await ticketFor(files, key), {}, photo);
    const answer = await fetch(await linkFor(files, key));
    expect(answer.status).toBe(200);
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(Buffer.from(photo));
    expect(answer.headers.get("content-type")).toBe("image/jpeg");
    expect(answer.headers.get("cache-control")).toBe("private, no-store");
    const name = "filename=\"__.jpg\"; filename*=UTF-8''%E8%AF%81%E6%98%8E.jpg";
    expect(answer.headers.get("content-disposition")).toBe(`attachment; ${name}`);
  });

  test("a link opens one file only, and ends after its time", async () => {
    const { files } = engine();
    const [key, other] = [freshKey(), freshKey()];
    await postForm(await ticketFor(files, key), {}, photo);
    await postForm(await ticketFor(files, other), {}, photo);
    const link = await linkFor(files, key, 1);
    expect((await fetch(link.replace(key, other))).status).toBe(403);
    await sleep(2_100);
    expect((await fetch(link)).status).toBe(403);
  });

  test("what is removed is gone, also the second time, and its neighbour stays", async () => {
    const { files } = engine();
    const key = freshKey();
    await postForm(await ticketFor(files, key), {}, photo);
    await postForm(await ticketFor(files, `${key}x`), {}, photo);
    expect(await files.remove(key)).toBe(true);
    expect(await files.remove(key)).toBe(true);
    expect(await files.head(key)).toBeUndefined();
    expect(await files.head(`${key}x`)).toMatchObject({ sizeBytes: photo.length });
  });

  test("20 MB come back in pieces, as they were", async () => {
    const { files, client, bucket } = engine();
    const key = freshKey();
    const bytes = randomBytes(20 * 1024 * 1024);
    await client.send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: bytes }));
    expect(await files.head(key)).toMatchObject({ sizeBytes: bytes.length });
    const hash = createHash("sha256");
    let pieces = 0;
    for await (const piece of await files.read(key)) {
      hash.update(piece);
      pieces += 1;
    }
    expect(pieces).toBeGreaterThan(1);
    expect(hash.digest("hex")).toBe(createHash("sha256").update(bytes).digest("hex"));
  });
}

/** What a store that locks must do, beside all the rest. */
export function lockingSuite(engine: () => FileStoreUnderTest): void {
  const inMs = (ms: number) => addMs(instantOfMs(Date.now()), ms);

  test("what is locked is not deleted before its time, and then it is", async () => {
    const { files } = engine();
    const key = freshKey();
    await postForm(await ticketFor(files, key), {}, photo);
    await files.lock(key, inMs(4_000), (await files.head(key))?.version);
    expect(await files.remove(key)).toBe(false);
    expect(await readAll(files, key)).toEqual(Buffer.from(photo));
    await expect.poll(() => files.remove(key), { timeout: 10_000 }).toBe(true);
    expect(await files.head(key)).toBeUndefined();
  });

  test("a lock can be made longer, said again, and never shorter", async () => {
    const { files } = engine();
    const key = freshKey();
    await postForm(await ticketFor(files, key), {}, photo);
    for (const ms of [1_500, 60_000, 60_000, 1_500]) await files.lock(key, inMs(ms));
    await sleep(3_000);
    expect(await files.remove(key)).toBe(false);
  });

  test("what is not there cannot be locked", async () => {
    const { files } = engine();
    const locking = files.lock(freshKey(), inMs(60_000));
    await expect(locking).rejects.toMatchObject({ code: "files.unavailable" });
  });
}

function linkFor(files: FileStore, key: string, expiresInSeconds = 60): Promise<string> {
  return files.downloadLink({
    key,
    filename: "证明.jpg",
    mediaType: "image/jpeg",
    expiresInSeconds,
  });
}

/** Signed by nobody: whoever changes the policy cannot sign it again. */
function ownPolicy(): string {
  const policy = { expiration: "2099-01-01T00:00:00Z", conditions: [["starts-with", "$key", ""]] };
  return Buffer.from(JSON.stringify(policy)).toString("base64");
}
