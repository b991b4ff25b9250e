import { createHash } from "node:crypto";
import { GetObjectCommand, HeadObjectCommand } from "@aws-sdk/client-s3";
import { createPresignedPost } from "@aws-sdk/s3-presigned-post";
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeTicket, openS3Fixture, png, postForm } from "./engines-s3-fixture.ts";
import type { S3Fixture } from "./engines-s3-fixture.ts";

let fixture: S3Fixture;

beforeAll(async () => {
  fixture = await openS3Fixture();
});

afterAll(async () => fixture.close());

test("a form that keeps to its policy is stored and can be read back", async () => {
  const answer = await postForm(await makeTicket(fixture, "org/C1/good"));
  expect(answer.status).toBe(204);

  const stored = await fixture.client.send(
    new GetObjectCommand({ Bucket: fixture.s3.bucket, Key: "org/C1/good" }),
  );
  expect(await stored.Body?.transformToByteArray()).toEqual(png);
  expect(stored.ContentType).toBe("image/png");
});

test("a file that is too large is refused, and is not stored", async () => {
  const answer = await postForm(await makeTicket(fixture, "org/C1/large"), {}, new Uint8Array(21));
  expect(answer).toMatchObject({ status: 400, code: "EntityTooLarge" });
  expect(answer.xml).toContain("<ProposedSize>21</ProposedSize>");
  expect(answer.xml).toContain("<MaxSizeAllowed>20</MaxSizeAllowed>");

  const head = fixture.client.send(
    new HeadObjectCommand({ Bucket: fixture.s3.bucket, Key: "org/C1/large" }),
  );
  await expect(head).rejects.toMatchObject({ name: "NotFound" });
});

test("an empty file is refused", async () => {
  const answer = await postForm(await makeTicket(fixture, "org/C1/empty"), {}, new Uint8Array(0));
  expect(answer).toMatchObject({ status: 400, code: "EntityTooSmall" });
});

test.for([
  ["another type", { "Content-Type": "text/html" }, /Condition failed.*content-type/],
  ["another key", { key: "org/C2/mine" }, /Condition failed.*key/],
  ["no type at all", { "Content-Type": undefined }, /Condition failed.*content-type/],
  ["a field nobody signed", { acl: "public-read" }, /Extra input fields: acl/],
] as const)("a form with %s is refused", async ([, changes, message]) => {
  const answer = await postForm(await makeTicket(fixture, "org/C1/fixed"), changes);
  expect(answer).toMatchObject({ status: 403, code: "AccessDenied" });
  expect(answer.message).toMatch(message);
});

test("a ticket that has run out is refused", async () => {
  const answer = await postForm(await makeTicket(fixture, "org/C1/late", -1));
  expect(answer).toMatchObject({ status: 403, code: "AccessDenied" });
  expect(answer.message).toBe("Invalid according to Policy: Policy expired.");
});

test("a policy that was changed after signing is refused", async () => {
  const ticket = await makeTicket(fixture, "org/C1/forged");
  const policy = Buffer.from(ticket.fields["Policy"] ?? "", "base64").toString();
  const Policy = Buffer.from(policy.replace(",20]", ",9999]")).toString("base64");
  expect(await postForm(ticket, { Policy })).toMatchObject({
    status: 403,
    code: "SignatureDoesNotMatch",
  });
});

test("a ticket signed by a stranger is refused", async () => {
  const ticket = await makeTicket(fixture, "org/C1/stranger");
  const credential = ticket.fields["X-Amz-Credential"]?.replace(/^[^/]+/, "STRANGER");
  expect(await postForm(ticket, { "X-Amz-Credential": credential })).toMatchObject({
    status: 403,
    code: "InvalidAccessKeyId",
  });
});

test("a form without a signature or without a policy is refused", async () => {
  const ticket = await makeTicket(fixture, "org/C1/bare");
  const unsigned = await postForm(ticket, { "X-Amz-Signature": undefined });
  expect(unsigned).toMatchObject({ status: 400, code: "InvalidArgument" });
  const anonymous = await postForm(ticket, { Policy: undefined });
  expect(anonymous).toMatchObject({ status: 403, code: "AccessDenied" });
});

test("a file that does not have its promised hash is refused", async () => {
  const sha256 = createHash("sha256").update("something else").digest("base64");
  const ticket = await createPresignedPost(fixture.client, {
    Bucket: fixture.s3.bucket,
    Key: "org/C1/hash",
    Fields: { "x-amz-checksum-sha256": sha256 },
    Expires: 60,
  });
  expect(await postForm(ticket)).toMatchObject({ status: 400, code: "BadDigest" });
});

test("a key that climbs out of the bucket is refused although it was signed", async () => {
  const answer = await postForm(await makeTicket(fixture, "../../outside"));
  expect(answer).toMatchObject({ status: 400, code: "InvalidURI" });
});
