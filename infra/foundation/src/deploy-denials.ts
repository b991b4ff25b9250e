import type { Table } from "aws-cdk-lib/aws-dynamodb";
import { Effect, PolicyStatement, type ManagedPolicy, type Role } from "aws-cdk-lib/aws-iam";
import type { Key } from "aws-cdk-lib/aws-kms";
import type { IBucket } from "aws-cdk-lib/aws-s3";

export interface Protected {
  readonly table: Table;
  readonly buckets: readonly IBucket[];
  readonly keys: readonly Key[];
  readonly boundary: ManagedPolicy;
}

/**
 * What a release can never do, whatever else it is allowed: read, change or delete data, keys, backups or the
 * audit trail, or widen itself. CloudFormation's own role is not bound by this; against a bad template stand
 * deletion protection, retention and the stack's termination protection.
 */
export function neverDelete(role: Role, kept: Protected): PolicyStatement[] {
  return [
    deny(["dynamodb:*"], [kept.table.tableArn, `${kept.table.tableArn}/*`]),
    deny(
      ["s3:*"],
      kept.buckets.flatMap((bucket) => [bucket.bucketArn, bucket.arnForObjects("*")]),
    ),
    deny(
      ["kms:*"],
      kept.keys.map((key) => key.keyArn),
    ),
    deny(["backup:*", "backup-storage:*", "cloudtrail:*", "guardduty:*"], ["*"]),
    deny(["iam:*"], [role.roleArn, kept.boundary.managedPolicyArn]),
    deny(["iam:DeleteRolePermissionsBoundary"], ["*"]),
  ];
}

function deny(actions: string[], resources: string[]): PolicyStatement {
  return new PolicyStatement({ effect: Effect.DENY, actions, resources });
}
