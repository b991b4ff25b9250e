import { Readable } from "node:stream";
import type { ReadableStream } from "node:stream/web";
import { S3ServiceException, type S3Client } from "@aws-sdk/client-s3";
import { Upload } from "@aws-sdk/lib-storage";
import { msOfInstant } from "@aftercare/core/calendar/instant.ts";
import { AppError } from "@aftercare/core/kernel/errors.ts";
import type { ArchiveEntry, Archives } from "@aftercare/core/ports/archives.ts";
import { makeZip } from "client-zip";
import { freeMemory } from "./free-memory.ts";

/** S3 takes at most 10,000 parts, so this is good for 50 GB; two at once fill the line of one function. */
const partBytes = 5 * 1024 * 1024;
const partsAtOnce = 2;
const freeEveryBytes = 4 * partBytes;

/** Archives as multipart uploads: what is broken off leaves no object, and its parts go within a day. */
export function makeS3Archives(
  client: S3Client,
  { bucket: Bucket }: { readonly bucket: string },
): Archives {
  return {
    async write(Key, entries) {
      let sizeBytes = 0;
      async function* counted() {
        const zip = makeZip(filesOf(entries)) as ReadableStream<Uint8Array>;
        for await (const chunk of zip) {
          const freed = Math.floor(sizeBytes / freeEveryBytes);
          sizeBytes += chunk.byteLength;
          if (Math.floor(sizeBytes / freeEveryBytes) > freed) freeMemory();
          yield chunk;
        }
      }
      const Body = Readable.from(counted(), { objectMode: false, highWaterMark: 256 * 1024 });
      const upload = new Upload({
        client,
        params: { Bucket, Key, Body, ContentType: "application/zip" },
        partSize: partBytes,
        queueSize: partsAtOnce,
      });
      const { VersionId: version } = await upload.done().catch((error: unknown) => {
        throw error instanceof S3ServiceException ? unavailable(error) : error;
      });
      return version === undefined ? { sizeBytes } : { sizeBytes, version };
    },
  };
}

async function* filesOf(entries: AsyncIterable<ArchiveEntry>) {
  for await (const { name, at, content } of entries) {
    yield {
      name,
      lastModified: new Date(msOfInstant(at)),
      input: content as Uint8Array<ArrayBuffer>,
    };
  }
}

function unavailable(cause: unknown): AppError {
  const why = "The file store did not take the archive.";
  return new AppError("files.unavailable", why, { retriable: true, cause });
}
