import type { Stage } from "@aftercare/infra-shared/stage.ts";
import type { Table } from "aws-cdk-lib/aws-dynamodb";
import type { ManagedPolicy } from "aws-cdk-lib/aws-iam";
import type { Key } from "aws-cdk-lib/aws-kms";
import type { IBucket } from "aws-cdk-lib/aws-s3";
import type { Topic } from "aws-cdk-lib/aws-sns";
import type { Stack } from "aws-cdk-lib/core";
import { makeAppBoundary } from "./app-boundary.ts";
import { keepAuditTrail } from "./audit-trail.ts";
import { backUp } from "./backups.ts";
import { makeDeployRole } from "./deploy-role.ts";

export interface Guarded {
  readonly table: Table;
  readonly bucket: IBucket;
  readonly dataKey: Key;
  readonly accessLogs: IBucket;
  readonly alarmTopic: Topic;
}

/**
 * What stages have whose data is real: backups, the audit trail, and a release that cannot reach any of it.
 * Returns the boundary of the app's roles.
 */
export function guard(stack: Stack, stage: Stage, guarded: Guarded): ManagedPolicy {
  const { table, bucket, dataKey, accessLogs, alarmTopic } = guarded;
  const backupKey = backUp(stack, stage, { table, bucket, alarmTopic });
  const audit = keepAuditTrail(stack, stage, { table, evidence: bucket, accessLogs });
  const boundary = makeAppBoundary(stack, stage, { table, bucket, key: dataKey });
  makeDeployRole(stack, stage, {
    table,
    buckets: [bucket, accessLogs, audit.bucket],
    keys: [dataKey, backupKey, audit.key],
    boundary,
  });
  return boundary;
}
