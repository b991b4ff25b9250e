import type { Stage } from "@aftercare/infra-shared/stage.ts";
import { BucketEncryption, type IBucket } from "aws-cdk-lib/aws-s3";
import { Duration, type Stack } from "aws-cdk-lib/core";
import { accept } from "./accept.ts";
import { makeBucket } from "./bucket.ts";

/** The Cybersecurity Law (Art. 23) wants network logs for six months at least. */
const logDays = 365;

/** Who asked the other buckets for what. S3 writes its logs under its own key only. */
export function makeAccessLogBucket(stack: Stack, stage: Stage): IBucket {
  const bucket = makeBucket(stack, stage, "AccessLogBucket", {
    encryption: BucketEncryption.S3_MANAGED,
    lifecycleRules: [
      { expiration: Duration.days(logDays), abortIncompleteMultipartUploadAfter: Duration.days(1) },
    ],
  });
  accept(bucket, "It is where access logs go; its own would fill it for ever.", "AwsSolutions-S1");
  return bucket;
}
