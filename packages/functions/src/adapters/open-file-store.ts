import { S3Client } from "@aws-sdk/client-s3";
import type { FileStore } from "@aftercare/core/ports/file-store.ts";
import type { Config, Environment } from "../config.ts";
import { clientOptions, type TimeLimits } from "./aws-clients.ts";
import { makeS3FileStore } from "./s3-file-store.ts";

const fileLimits: TimeLimits = {
  connectionTimeoutMs: 2_000,
  requestTimeoutMs: 10_000,
  attempts: 3,
};

/** Browsers send no checksum trailer, so what is signed for them must not ask for one. */
export function openFileStore(config: Config, environment: Environment): FileStore {
  const client = new S3Client({
    ...clientOptions(environment, "S3", fileLimits),
    forcePathStyle: environment["AWS_ENDPOINT_URL_S3"] !== undefined,
    requestChecksumCalculation: "WHEN_REQUIRED",
    responseChecksumValidation: "WHEN_REQUIRED",
  });
  return makeS3FileStore(client, { bucket: config.bucket() });
}
