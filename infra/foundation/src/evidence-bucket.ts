import { dossierDays } from "@aftercare/infra-shared/dossier-days.ts";
import { recoveryDays } from "@aftercare/infra-shared/backup-days.ts";
import { importDays } from "@aftercare/infra-shared/import-days.ts";
import type { Stage } from "@aftercare/infra-shared/stage.ts";
import type { Key } from "aws-cdk-lib/aws-kms";
import {
  BucketEncryption,
  CfnBucket,
  HttpMethods,
  StorageClass,
  type IBucket,
  type LifecycleRule,
} from "aws-cdk-lib/aws-s3";
import { Duration, type Stack } from "aws-cdk-lib/core";
import { makeBucket } from "./bucket.ts";

/**
 * People's proofs. Locks are put on single versions by the product, when a file is verified: a default would
 * lock what was refused as well. The bucket's key needs no field in the form that a browser posts.
 */
export function makeEvidenceBucket(
  stack: Stack,
  stage: Stage,
  { encryptionKey, accessLogs }: { readonly encryptionKey: Key; readonly accessLogs: IBucket },
): IBucket {
  const bucket = makeBucket(stack, stage, "EvidenceBucket", {
    encryption: BucketEncryption.KMS,
    encryptionKey,
    bucketKeyEnabled: true,
    versioned: true,
    objectLockEnabled: true,
    serverAccessLogsBucket: accessLogs,
    serverAccessLogsPrefix: "evidence/",
    lifecycleRules: lifecycle(),
    cors: [
      {
        allowedOrigins: [`https://${stage.host}`],
        allowedMethods: [HttpMethods.POST, HttpMethods.GET, HttpMethods.HEAD],
        allowedHeaders: ["*"],
        exposedHeaders: ["ETag"],
        maxAge: 3_000,
      },
    ],
  });
  tellEventBridge(bucket);
  return bucket;
}

/** Proofs are looked at in their first weeks, then hardly ever; each class still answers at once. */
function lifecycle(): LifecycleRule[] {
  return [
    {
      id: "cheaper-with-age",
      transitions: [
        { storageClass: StorageClass.INFREQUENT_ACCESS, transitionAfter: Duration.days(30) },
        {
          storageClass: StorageClass.GLACIER_INSTANT_RETRIEVAL,
          transitionAfter: Duration.days(180),
        },
      ],
    },
    // Copies that somebody asked for: gone with their time, and not kept for a recovery either.
    {
      id: "dossiers-go",
      prefix: "dossier/",
      expiration: Duration.days(dossierDays),
      noncurrentVersionExpiration: Duration.days(1),
    },
    // Sheets and their rows, as long as the import itself is remembered.
    {
      id: "imports-go",
      prefix: "import/",
      expiration: Duration.days(importDays),
      noncurrentVersionExpiration: Duration.days(1),
    },
    {
      id: "no-leftovers",
      noncurrentVersionExpiration: Duration.days(recoveryDays),
      expiredObjectDeleteMarker: true,
      abortIncompleteMultipartUploadAfter: Duration.days(1),
    },
  ];
}

/** The construct's own switch brings a function along that sets it; CloudFormation has long been able to. */
function tellEventBridge(bucket: IBucket): void {
  const resource = bucket.node.defaultChild;
  if (!CfnBucket.isCfnBucket(resource)) throw new Error("The bucket has no resource of its own.");
  resource.notificationConfiguration = { eventBridgeConfiguration: { eventBridgeEnabled: true } };
}
