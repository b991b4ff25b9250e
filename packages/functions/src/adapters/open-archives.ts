import { S3Client } from "@aws-sdk/client-s3";
import type { Archives } from "@aftercare/core/ports/archives.ts";
import type { Config, Environment } from "../config.ts";
import { clientOptions, type TimeLimits } from "./aws-clients.ts";
import { makeS3Archives } from "./s3-archives.ts";

/** A part of some megabytes takes longer than a question. */
const partLimits: TimeLimits = {
  connectionTimeoutMs: 2_000,
  requestTimeoutMs: 30_000,
  attempts: 4,
};

export function openArchives(config: Config, environment: Environment): Archives {
  const client = new S3Client({
    ...clientOptions(environment, "S3", partLimits),
    forcePathStyle: environment["AWS_ENDPOINT_URL_S3"] !== undefined,
    requestChecksumCalculation: "WHEN_REQUIRED",
    responseChecksumValidation: "WHEN_REQUIRED",
  });
  return makeS3Archives(client, { bucket: config.bucket() });
}
