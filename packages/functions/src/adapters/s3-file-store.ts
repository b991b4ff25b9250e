import { Readable } from "node:stream";
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectVersionsCommand,
  PutObjectCommand,
  PutObjectRetentionCommand,
  S3ServiceException,
  type S3Client,
} from "@aws-sdk/client-s3";
import { createPresignedPost } from "@aws-sdk/s3-presigned-post";
import { getSignedUrl } from "@aws-sdk/s3-request-presigner";
import { msOfInstant } from "@aftercare/core/calendar/instant.ts";
import { attachmentOf } from "@aftercare/core/evidence/download-name.ts";
import { AppError } from "@aftercare/core/kernel/errors.ts";
import type { FileStore, UploadTicketRequest } from "@aftercare/core/ports/file-store.ts";

/** A file has one version, or a few when its ticket was used again. */
const versionsAtATime = 20;

/** Evidence in S3. The client is expected to have time limits of its own. */
export function makeS3FileStore(
  client: S3Client,
  { bucket: Bucket }: { readonly bucket: string },
): FileStore {
  /** Some of the versions under exactly this key, deletion marks included. */
  async function listVersions(key: string): Promise<Versions> {
    const page = await client.send(
      new ListObjectVersionsCommand({ Bucket, Prefix: key, MaxKeys: versionsAtATime }),
    );
    const found = [...(page.Versions ?? []), ...(page.DeleteMarkers ?? [])];
    const ids = found.filter(({ Key }) => Key === key).map(({ VersionId }) => VersionId);
    return { ids, more: page.IsTruncated === true && ids.length > 0 };
  }

  /** False when a lock keeps it. A refusal for any other reason is our own mistake and is thrown. */
  async function removeVersion(key: string, versionId: string | undefined): Promise<boolean> {
    const version = { Bucket, Key: key, VersionId: versionId };
    try {
      await client.send(new DeleteObjectCommand(version));
      return true;
    } catch (error) {
      if (isNamed(error, "AccessDenied") && (await isLocked(version))) return false;
      throw error;
    }
  }

  async function isLocked(version: Version, untilMs = Date.now() + 1) {
    const head = await client.send(new HeadObjectCommand(version));
    const retainUntilMs = head.ObjectLockRetainUntilDate?.getTime() ?? 0;
    return head.ObjectLockLegalHoldStatus === "ON" || retainUntilMs >= untilMs;
  }

  return {
    async uploadTicket(request) {
      const { url, fields } = await createPresignedPost(client, {
        Bucket,
        Key: request.key,
        Fields: fieldsOf(request),
        Conditions: [["content-length-range", request.sizeBytes, request.sizeBytes]],
        Expires: request.expiresInSeconds,
      });
      return { url, fields };
    },

    async head(Key, VersionId) {
      try {
        const head = await client.send(new HeadObjectCommand({ Bucket, Key, VersionId }));
        const sizeBytes = head.ContentLength ?? 0;
        return head.VersionId === undefined
          ? { sizeBytes }
          : { sizeBytes, version: head.VersionId };
      } catch (error) {
        if (isNamed(error, "NotFound")) return undefined;
        throw unavailable(error);
      }
    },

    async read(Key, VersionId) {
      const command = new GetObjectCommand({ Bucket, Key, VersionId });
      const answer = await client.send(command).catch((error) => {
        throw unavailable(error);
      });
      if (answer.Body instanceof Readable) return answer.Body;
      throw unavailable(new Error("The file store answered without a body."));
    },

    async write(Key, Body, ContentType) {
      const command = new PutObjectCommand({ Bucket, Key, Body, ContentType });
      await client.send(command).catch((error) => {
        throw unavailable(error);
      });
    },

    async downloadLink({ key, version, filename, mediaType, expiresInSeconds: expiresIn }) {
      const command = new GetObjectCommand({
        Bucket,
        Key: key,
        VersionId: version,
        ResponseContentType: mediaType,
        ResponseContentDisposition: attachmentOf(filename),
        ResponseCacheControl: "private, no-store",
      });
      return getSignedUrl(client, command, { expiresIn });
    },

    async lock(Key, until, VersionId) {
      const version = { Bucket, Key, VersionId };
      const untilMs = msOfInstant(until);
      const Retention = { Mode: "GOVERNANCE", RetainUntilDate: new Date(untilMs) } as const;
      try {
        await client.send(new PutObjectRetentionCommand({ ...version, Retention }));
      } catch (error) {
        const isLonger = isNamed(error, "AccessDenied") && (await isLocked(version, untilMs));
        if (!isLonger) throw unavailable(error);
      }
    },

    async remove(key) {
      try {
        for (;;) {
          const { ids, more } = await listVersions(key).catch(onlyVersion);
          for (const id of ids) if (!(await removeVersion(key, id))) return false;
          if (!more) return true;
        }
      } catch (error) {
        throw unavailable(error);
      }
    },
  };
}

/**
 * Each field is also a condition of the policy. With the checksum S3 takes these very bytes and no others,
 * so a ticket that is used twice cannot put something else in the place of what was looked at.
 */
function fieldsOf({ mediaType, sha256 }: UploadTicketRequest): Record<string, string> {
  return {
    "Content-Type": mediaType,
    "x-amz-checksum-algorithm": "SHA256",
    "x-amz-checksum-sha256": Buffer.from(sha256, "hex").toString("base64"),
  };
}

type Version = ConstructorParameters<typeof HeadObjectCommand>[0];

interface Versions {
  readonly ids: readonly (string | undefined)[];
  readonly more: boolean;
}

/** A store that keeps no versions has just the object itself. */
function onlyVersion(error: unknown): Versions {
  const knowsNone = isNamed(error, "NotImplemented") || isNamed(error, "MethodNotAllowed");
  if (knowsNone) return { ids: [undefined], more: false };
  throw error;
}

function isNamed(error: unknown, name: string): boolean {
  return error instanceof S3ServiceException && error.name === name;
}

function unavailable(cause: unknown): AppError {
  return new AppError("files.unavailable", "The file store did not answer as expected.", {
    retriable: true,
    cause,
  });
}
