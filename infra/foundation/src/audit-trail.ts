import type { Stage } from "@aftercare/infra-shared/stage.ts";
import { CfnTrail, Trail } from "aws-cdk-lib/aws-cloudtrail";
import type { Table } from "aws-cdk-lib/aws-dynamodb";
import { PolicyStatement, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import type { Key } from "aws-cdk-lib/aws-kms";
import {
  BucketEncryption,
  ObjectLockRetention,
  StorageClass,
  type IBucket,
} from "aws-cdk-lib/aws-s3";
import { Aws, Duration, type Stack } from "aws-cdk-lib/core";
import { makeBucket } from "./bucket.ts";
import { makeKey } from "./make-key.ts";

/** As long as the product keeps its own access records: three years, leap day included. */
const auditDays = 1_096;

export interface Audited {
  readonly table: Table;
  readonly evidence: IBucket;
  readonly accessLogs: IBucket;
}

export interface AuditTrail {
  readonly bucket: IBucket;
  readonly key: Key;
}

/**
 * Who read or wrote the data past the product, and who changed the account. Kept in a bucket of its own that
 * locks what arrives; digests tell whether a file was changed or taken away.
 */
export function keepAuditTrail(stack: Stack, stage: Stage, audited: Audited): AuditTrail {
  const encryptionKey = makeKey(stack, stage, "AuditKey", "the audit trail");
  const bucket = makeBucket(stack, stage, "AuditBucket", {
    // Without a bucket key: with one, CloudTrail would have to be able to read as well.
    encryption: BucketEncryption.KMS,
    encryptionKey,
    versioned: true,
    objectLockDefaultRetention: ObjectLockRetention.governance(Duration.days(auditDays)),
    serverAccessLogsBucket: audited.accessLogs,
    serverAccessLogsPrefix: "audit/",
    lifecycleRules: [
      {
        transitions: [
          {
            storageClass: StorageClass.GLACIER_INSTANT_RETRIEVAL,
            transitionAfter: Duration.days(90),
          },
        ],
        expiration: Duration.days(auditDays),
        noncurrentVersionExpiration: Duration.days(1),
        abortIncompleteMultipartUploadAfter: Duration.days(1),
      },
    ],
  });
  letTrailSeal(encryptionKey, stage);
  const trail = new Trail(stack, "AuditTrail", {
    bucket,
    encryptionKey,
    enableFileValidation: true,
  });
  select(trail, audited);
  return { bucket, key: encryptionKey };
}

/** CloudTrail may seal logs of this account, and nobody else's under its name; the construct leaves this out. */
function letTrailSeal(key: Key, { partition }: Stage): void {
  const principals = [new ServicePrincipal("cloudtrail.amazonaws.com")];
  const trails = `arn:${partition}:cloudtrail:*:${Aws.ACCOUNT_ID}:trail/*`;
  key.addToResourcePolicy(
    new PolicyStatement({
      principals,
      actions: ["kms:GenerateDataKey*"],
      resources: ["*"],
      conditions: { StringLike: { "kms:EncryptionContext:aws:cloudtrail:arn": trails } },
    }),
  );
  key.addToResourcePolicy(
    new PolicyStatement({ principals, actions: ["kms:DescribeKey"], resources: ["*"] }),
  );
}

/** What is recorded: changes of the account, and every access to rows and proofs. */
function select(trail: Trail, { table, evidence }: Audited): void {
  const resource = trail.node.defaultChild;
  if (!CfnTrail.isCfnTrail(resource)) throw new Error("The trail has no resource of its own.");
  resource.eventSelectors = undefined;
  resource.advancedEventSelectors = [
    {
      name: "changes of the account",
      fieldSelectors: [
        { field: "eventCategory", equalTo: ["Management"] },
        { field: "readOnly", equalTo: ["false"] },
      ],
    },
    dataEvents("rows", "AWS::DynamoDB::Table", table.tableArn),
    dataEvents("proofs", "AWS::S3::Object", evidence.arnForObjects("")),
  ];
}

function dataEvents(name: string, type: string, arn: string) {
  return {
    name,
    fieldSelectors: [
      { field: "eventCategory", equalTo: ["Data"] },
      { field: "resources.type", equalTo: [type] },
      { field: "resources.ARN", startsWith: [arn] },
    ],
  };
}
