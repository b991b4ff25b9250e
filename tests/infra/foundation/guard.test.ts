import { recoveryDays } from "@aftercare/infra-shared/backup-days.ts";
import { expect, test } from "vitest";
import {
  keptStageNames,
  listWithin,
  propertiesOf,
  resourcesOf,
  statementsWithin,
  within,
} from "./foundation-fixture.ts";

test.for(keptStageNames)(
  "rows and proofs of %s are backed up every night, for as long as promised",
  (name) => {
    const [rule, ...more] = listWithin(
      propertiesOf(name, "AWS::Backup::BackupPlan"),
      "BackupPlan.BackupPlanRule",
    );
    expect(more).toEqual([]);
    expect(rule).toMatchObject({
      ScheduleExpression: "cron(0 18 * * ? *)",
      Lifecycle: { DeleteAfterDays: recoveryDays },
      TargetBackupVault: "${BackupVault.BackupVaultName}",
    });
    const selection = propertiesOf(name, "AWS::Backup::BackupSelection");
    expect(within(selection, "BackupSelection.Resources")).toEqual([
      "${Table.Arn}",
      "${EvidenceBucket.Arn}",
    ]);
    expect(propertiesOf(name, "AWS::Backup::BackupVault")).toMatchObject({
      EncryptionKeyArn: "${BackupKey.Arn}",
      LockConfiguration: { MinRetentionDays: recoveryDays - 1, MaxRetentionDays: recoveryDays },
    });
  },
);

test("the vault is locked so that a court can still be obeyed", () => {
  const vault = propertiesOf("production", "AWS::Backup::BackupVault");
  expect(vault["LockConfiguration"]).not.toHaveProperty("ChangeableForDays");
});

test("a backup that fails is an alarm", () => {
  expect(propertiesOf("production", "AWS::Events::Rule")).toMatchObject({
    EventPattern: {
      source: ["aws.backup"],
      detail: { state: ["FAILED", "ABORTED", "EXPIRED"] },
    },
    Targets: [{ Arn: "${AlarmTopic}" }],
  });
});

test.for(keptStageNames)(
  "every access to rows and proofs of %s is recorded, and no record can be bent",
  (name) => {
    const trail = propertiesOf(name, "AWS::CloudTrail::Trail");
    expect(trail).toMatchObject({
      EnableLogFileValidation: true,
      IsLogging: true,
      IsMultiRegionTrail: true,
      KMSKeyId: "${AuditKey.Arn}",
      S3BucketName: "${AuditBucket}",
    });
    expect(trail["EventSelectors"]).toBeUndefined();
    const watched = listWithin(trail, "AdvancedEventSelectors").map((each) =>
      listWithin(each, "FieldSelectors").at(-1),
    );
    expect(watched).toEqual([
      { Field: "readOnly", Equals: ["false"] },
      { Field: "resources.ARN", StartsWith: ["${Table.Arn}"] },
      { Field: "resources.ARN", StartsWith: ["${EvidenceBucket.Arn}/"] },
    ]);
    const bucket = propertiesOf(name, "AWS::S3::Bucket", "Audit");
    expect(within(bucket, "ObjectLockConfiguration.Rule.DefaultRetention")).toEqual({
      Mode: "GOVERNANCE",
      Days: 1_096,
    });
  },
);

test("CloudTrail may seal the trail of this account, and can read none of it", () => {
  const key = propertiesOf("production", "AWS::KMS::Key", "AuditKey");
  const statements = statementsWithin(key, "KeyPolicy.Statement").filter(
    (each) => within(each, "Principal.Service") === "cloudtrail.amazonaws.com",
  );
  expect(statements.map(({ Action, Condition }) => ({ Action, Condition }))).toEqual([
    {
      Action: "kms:GenerateDataKey*",
      Condition: {
        StringLike: {
          "kms:EncryptionContext:aws:cloudtrail:arn":
            "arn:aws:cloudtrail:*:${AWS::AccountId}:trail/*",
        },
      },
    },
    { Action: "kms:DescribeKey", Condition: undefined },
  ]);
});

test("a personal stage has no backups, no audit trail and no role for releases", () => {
  for (const type of [
    "AWS::Backup::BackupVault",
    "AWS::CloudTrail::Trail",
    "AWS::IAM::ManagedPolicy",
  ]) {
    expect(resourcesOf("alice", type), type).toEqual([]);
  }
});
