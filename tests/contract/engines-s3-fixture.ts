import { PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { createPresignedPost } from "@aws-sdk/s3-presigned-post";
import type { PresignedPost } from "@aws-sdk/s3-presigned-post";
import { openClock } from "@aftercare/local/clock.ts";
import { startS3 } from "@aftercare/local/engines/s3/s3.ts";
import type { S3Engine } from "@aftercare/local/engines/s3/s3.ts";
import type { S3ObjectCreatedNotificationEvent } from "aws-lambda";
import { clientConfig, makeFolder } from "./engines-support.ts";

export const appOrigin = "http://127.0.0.1:4300";
export const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3, 4]);

/** An S3 engine in a folder of its own, the SDK's client for it, and all that it told so far. */
export interface S3Fixture {
  readonly s3: S3Engine;
  readonly client: S3Client;
  readonly heard: readonly S3ObjectCreatedNotificationEvent[];
  close(): Promise<void>;
}

export async function openS3Fixture(): Promise<S3Fixture> {
  const folder = await makeFolder();
  const clock = openClock(folder.path);
  const s3 = await startS3({ dir: folder.path, clock, origins: [appOrigin] });
  const heard: S3ObjectCreatedNotificationEvent[] = [];
  s3.created.deliverTo(async (event) => heard.push(event));
  const client = new S3Client({
    ...clientConfig(s3.endpoint),
    requestChecksumCalculation: "WHEN_REQUIRED",
  });
  return {
    s3,
    client,
    heard,
    close: async () => {
      client.destroy();
      await s3.stop();
      await folder.remove();
    },
  };
}

export async function putPng({ client, s3 }: S3Fixture, key: string): Promise<void> {
  await client.send(new PutObjectCommand({ Bucket: s3.bucket, Key: key, Body: png }));
}

/** A ticket for a PNG of 1 to 20 bytes. */
export async function makeTicket(
  { client, s3 }: S3Fixture,
  key: string,
  expiresInSeconds = 60,
): Promise<PresignedPost> {
  return createPresignedPost(client, {
    Bucket: s3.bucket,
    Key: key,
    Fields: { "Content-Type": "image/png" },
    Conditions: [
      ["content-length-range", 1, 20],
      ["eq", "$Content-Type", "image/png"],
    ],
    Expires: expiresInSeconds,
  });
}

/** Posts as a browser would; a change to undefined leaves the field out. */
export async function postForm(
  ticket: PresignedPost,
  changes: Readonly<Record<string, string | undefined>> = {},
  file: Uint8Array<ArrayBuffer> = png,
) {
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...ticket.fields, ...changes })) {
    if (value !== undefined) form.append(name, value);
  }
  form.append("file", new Blob([file], { type: "image/png" }), "photo.png");
  const headers = { origin: appOrigin };
  const response = await fetch(ticket.url, { method: "POST", body: form, headers });
  const xml = await response.text();
  const code = /<Code>(.*)<\/Code>/.exec(xml)?.[1];
  const message = /<Message>(.*)<\/Message>/.exec(xml)?.[1];
  return { status: response.status, code, message, xml, headers: response.headers };
}
