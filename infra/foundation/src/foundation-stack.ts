import type { Stage } from "@aftercare/infra-shared/stage.ts";
import { Stack, Tags, type App } from "aws-cdk-lib/core";
import { makeAccessLogBucket } from "./access-log-bucket.ts";
import { makeAlarmTopic } from "./alarm-topic.ts";
import { makeEvidenceBucket } from "./evidence-bucket.ts";
import { guard } from "./guard.ts";
import { isKept } from "./keeping.ts";
import { makeMailIdentity } from "./mail-identity.ts";
import { makeKey } from "./make-key.ts";
import { scanForMalware } from "./malware-scan.ts";
import { publish } from "./parameters.ts";
import { makeTable } from "./table.ts";

/**
 * All of a stage that must outlive every deploy. Its name does not begin like the app's resources, because
 * CloudFormation names from it, and the deploy role's border is that beginning.
 */
export function makeFoundation(app: App, stage: Stage): Stack {
  const { installation, name, region } = stage;
  const stack = new Stack(app, "Foundation", {
    stackName: `${installation.name}-foundation-${name}`,
    description: `${installation.name} ${name}: what must outlive every deploy`,
    env: { region },
    terminationProtection: isKept(stage),
  });
  Tags.of(stack).add("app", installation.name);
  Tags.of(stack).add("stage", name);

  const dataKey = makeKey(stack, stage, "DataKey", "rows and proofs");
  const table = makeTable(stack, stage, dataKey);
  const accessLogs = makeAccessLogBucket(stack, stage);
  const bucket = makeEvidenceBucket(stack, stage, { encryptionKey: dataKey, accessLogs });
  if (stage.partition === "aws") scanForMalware(stack, stage, { bucket, key: dataKey });
  const mail = stage.mailTransport === "ses" ? makeMailIdentity(stack, stage) : undefined;
  const alarmTopic = makeAlarmTopic(stack, stage);
  const boundary = isKept(stage)
    ? guard(stack, stage, { table, bucket, dataKey, accessLogs, alarmTopic })
    : undefined;

  publish(stack, stage, {
    tableName: table.tableName,
    tableArn: table.tableArn,
    bucketName: bucket.bucketName,
    bucketArn: bucket.bucketArn,
    dataKeyArn: dataKey.keyArn,
    alarmTopicArn: alarmTopic.topicArn,
    ...mail,
    ...(boundary === undefined ? {} : { appBoundaryArn: boundary.managedPolicyArn }),
  });
  return stack;
}
