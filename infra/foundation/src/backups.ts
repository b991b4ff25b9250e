import { recoveryDays } from "@aftercare/infra-shared/backup-days.ts";
import type { Stage } from "@aftercare/infra-shared/stage.ts";
import { BackupPlan, BackupPlanRule, BackupResource, BackupVault } from "aws-cdk-lib/aws-backup";
import type { Table } from "aws-cdk-lib/aws-dynamodb";
import { Rule, Schedule } from "aws-cdk-lib/aws-events";
import { SnsTopic } from "aws-cdk-lib/aws-events-targets";
import type { Key } from "aws-cdk-lib/aws-kms";
import type { IBucket } from "aws-cdk-lib/aws-s3";
import type { Topic } from "aws-cdk-lib/aws-sns";
import { CfnOutput, Duration, type Stack } from "aws-cdk-lib/core";
import { accept } from "./accept.ts";
import { makeBackupRole } from "./backup-role.ts";
import { removalPolicyOf } from "./keeping.ts";
import { makeKey } from "./make-key.ts";

export interface BackedUp {
  readonly table: Table;
  readonly bucket: IBucket;
  readonly alarmTopic: Topic;
}

/**
 * Every night, kept for `recoveryDays`: the vault takes nothing that would be kept for less, and nothing
 * that would outlive what people were promised on erasure. The lock is governance, not compliance:
 * somebody with `backup:DeleteBackupVaultLockConfiguration` can still obey a court.
 */
export function backUp(stack: Stack, stage: Stage, { table, bucket, alarmTopic }: BackedUp): Key {
  const key = makeKey(stack, stage, "BackupKey", "backups");
  const kept = Duration.days(recoveryDays);
  const vault = new BackupVault(stack, "BackupVault", {
    encryptionKey: key,
    // It wants a range; a day is the narrowest.
    lockConfiguration: { minRetention: Duration.days(recoveryDays - 1), maxRetention: kept },
    removalPolicy: removalPolicyOf(stage),
  });
  const nightly = new BackupPlanRule({
    ruleName: "nightly",
    // 02:00 in Shanghai, after the day's mails and before the next morning's.
    scheduleExpression: Schedule.cron({ minute: "0", hour: "18" }),
    startWindow: Duration.hours(1),
    completionWindow: Duration.hours(12),
    deleteAfter: kept,
  });
  const plan = new BackupPlan(stack, "BackupPlan", {
    backupVault: vault,
    backupPlanRules: [nightly],
  });
  plan.addSelection("Everything", {
    backupSelectionName: "everything",
    resources: [BackupResource.fromDynamoDbTable(table), BackupResource.fromArn(bucket.bucketArn)],
    role: makeBackupRole(stack, "BackupRole", "Backup"),
    disableDefaultBackupPolicy: true,
  });
  const restorer = makeBackupRole(stack, "RestoreRole", "Restore");
  new CfnOutput(stack, "RestoreRoleArn", { value: restorer.roleArn });
  tellOfFailures(stack, vault, alarmTopic);
  return key;
}

function tellOfFailures(stack: Stack, vault: BackupVault, alarmTopic: Topic): void {
  const rule = new Rule(stack, "BackupFailed", {
    description: "A backup that did not come about is an alarm.",
    eventPattern: {
      source: ["aws.backup"],
      detailType: ["Backup Job State Change"],
      detail: {
        state: ["FAILED", "ABORTED", "EXPIRED"],
        backupVaultName: [vault.backupVaultName],
      },
    },
    targets: [new SnsTopic(alarmTopic)],
  });
  accept(
    rule,
    "EventBridge tries for a day; after that the job still stands as failed in AWS Backup.",
    "Serverless-EventBusDLQ",
  );
}
