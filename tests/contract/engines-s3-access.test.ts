import { createHash } from "node:crypto";
import { createServer } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from "@aws-sdk/client-s3";
import { getSignedUrl } from "@aws-sdk/s3-request-presigner";
import type { Instant } from "@aftercare/core/calendar/instant.ts";
import { closeServer } from "@aftercare/local/engines/http.ts";
import { listenOnLoopback } from "@aftercare/local/engines/loopback.ts";
import { passGate } from "@aftercare/local/engines/s3/gate.ts";
import { openObjectLocks } from "@aftercare/local/engines/s3/object-locks.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  appOrigin,
  makeTicket,
  openS3Fixture,
  png,
  postForm,
  putPng,
} from "./engines-s3-fixture.ts";
import type { S3Fixture } from "./engines-s3-fixture.ts";
import { clientConfig, makeFolder } from "./engines-support.ts";

let fixture: S3Fixture;

beforeAll(async () => {
  fixture = await openS3Fixture();
});

afterAll(async () => fixture.close());

test("a stored form is told as S3 tells it through EventBridge", async () => {
  await postForm(await makeTicket(fixture, "org/C1/告知 1.png"));
  await fixture.s3.created.settle();

  const event = fixture.heard.find(({ detail }) => detail.object.key === "org/C1/告知 1.png");
  expect(event).toMatchObject({
    source: "aws.s3",
    "detail-type": "Object Created",
    resources: [`arn:aws:s3:::${fixture.s3.bucket}`],
    detail: {
      bucket: { name: fixture.s3.bucket },
      object: { size: png.length, etag: createHash("md5").update(png).digest("hex") },
      reason: "POST Object",
    },
  });
});

test("a put is told with its own reason", async () => {
  await putPng(fixture, "org/C1/put");
  await fixture.s3.created.settle();
  const event = fixture.heard.find(({ detail }) => detail.object.key === "org/C1/put");
  expect(event?.detail.reason).toBe("PutObject");
});

test("a client hears that its file is stored only when the event about it is safe", async () => {
  const engine = createServer((_request, response) => response.end());
  const { port: enginePort } = await listenOnLoopback(engine, "an engine that stores at once");
  const safe = Promise.withResolvers<void>();
  const folder = await makeFolder();
  const locks = await openObjectLocks(folder.path, () => "2026-03-01T02:00:00.000Z" as Instant);
  const gate = { enginePort, origins: new Set<string>(), locks, flushed: () => safe.promise };
  const server = createServer((request, response) => void passGate(gate, request, response));
  const { url } = await listenOnLoopback(server, "the gate");

  const put = fetch(`${url}/bucket/key`, { method: "PUT", headers: { authorization: "signed" } });
  const early = await Promise.race([put, sleep(100, "no answer yet")]);
  expect(early).toBe("no answer yet");
  safe.resolve();
  expect((await put).status).toBe(200);
  await Promise.all([closeServer(server), closeServer(engine), locks.close()]);
  await folder.remove();
});

test("nobody reads, writes or deletes without a signature", async () => {
  await putPng(fixture, "org/C1/private");
  const url = `${fixture.s3.endpoint}/${fixture.s3.bucket}/org/C1/private`;
  for (const method of ["GET", "HEAD", "PUT", "DELETE"]) {
    expect((await fetch(url, { method })).status, method).toBe(403);
  }
  expect((await fetch(`${fixture.s3.endpoint}/${fixture.s3.bucket}?list-type=2`)).status).toBe(403);
  expect((await fetch(`${fixture.s3.endpoint}/`)).status).toBe(403);
});

test("a signed link opens the file under the name it was made for", async () => {
  await putPng(fixture, "org/C1/link");
  const command = new GetObjectCommand({
    Bucket: fixture.s3.bucket,
    Key: "org/C1/link",
    ResponseContentDisposition: 'attachment; filename="proof.png"',
  });
  const response = await fetch(await getSignedUrl(fixture.client, command, { expiresIn: 60 }));
  expect(response.status).toBe(200);
  expect(response.headers.get("content-disposition")).toBe('attachment; filename="proof.png"');
  expect(new Uint8Array(await response.arrayBuffer())).toEqual(png);
});

test("a signed link that has run out, or was changed, opens nothing", async () => {
  await putPng(fixture, "org/C1/old");
  const command = new GetObjectCommand({ Bucket: fixture.s3.bucket, Key: "org/C1/old" });
  const signingDate = new Date(Date.now() - 120_000);
  const old = await fetch(
    await getSignedUrl(fixture.client, command, { expiresIn: 60, signingDate }),
  );
  expect(old.status).toBe(403);
  expect(await old.text()).toContain("Request has expired");

  const fresh = await getSignedUrl(fixture.client, command, { expiresIn: 60 });
  const other = await fetch(fresh.replace("/org/C1/old", "/org/C1/link"));
  expect(other.status).toBe(403);
});

test("an object written once is not written over", async () => {
  const write = () =>
    fixture.client.send(
      new PutObjectCommand({ Bucket: fixture.s3.bucket, Key: "once", Body: png, IfNoneMatch: "*" }),
    );
  await write();
  await expect(write()).rejects.toMatchObject({ name: "PreconditionFailed" });
});

test("calls on the bucket itself work with the SDK's own signature", async () => {
  await putPng(fixture, "listed/one");
  await fixture.client.send(new HeadBucketCommand({ Bucket: fixture.s3.bucket }));
  const list = await fixture.client.send(
    new ListObjectsV2Command({ Bucket: fixture.s3.bucket, Prefix: "listed/" }),
  );
  expect(list.Contents?.map(({ Key }) => Key)).toEqual(["listed/one"]);

  const stranger = new S3Client({
    ...clientConfig(fixture.s3.endpoint),
    credentials: { accessKeyId: "S3RVER", secretAccessKey: "wrong" },
  });
  const refused = stranger.send(new ListObjectsV2Command({ Bucket: fixture.s3.bucket }));
  await expect(refused).rejects.toMatchObject({ name: "SignatureDoesNotMatch" });
});

test("a deleted object is gone", async () => {
  await putPng(fixture, "org/C1/gone");
  await fixture.client.send(
    new DeleteObjectCommand({ Bucket: fixture.s3.bucket, Key: "org/C1/gone" }),
  );
  const head = fixture.client.send(
    new HeadObjectCommand({ Bucket: fixture.s3.bucket, Key: "org/C1/gone" }),
  );
  await expect(head).rejects.toMatchObject({ name: "NotFound" });
});

test("only the app's pages may post from a browser", async () => {
  const preflight = (origin: string) =>
    fetch(`${fixture.s3.endpoint}/${fixture.s3.bucket}`, {
      method: "OPTIONS",
      headers: { origin, "access-control-request-method": "POST" },
    });
  const ours = await preflight(appOrigin);
  expect(ours.status).toBe(200);
  expect(ours.headers.get("access-control-allow-origin")).toBe(appOrigin);
  expect((await preflight("http://elsewhere.example")).status).toBe(403);

  const answer = await postForm(await makeTicket(fixture, "org/C1/cors"));
  expect(answer.headers.get("access-control-allow-origin")).toBe(appOrigin);
});
