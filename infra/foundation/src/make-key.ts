import type { Stage } from "@aftercare/infra-shared/stage.ts";
import { Key } from "aws-cdk-lib/aws-kms";
import { Duration, type Stack } from "aws-cdk-lib/core";
import { isKept, removalPolicyOf } from "./keeping.ts";

/**
 * A key of our own, renewed every year. There is one for each kind of reader, so that whoever may read alarms
 * or the audit trail has no use for the key of the data, and losing one key does not lose its backups.
 */
export function makeKey(stack: Stack, stage: Stage, id: string, description: string): Key {
  return new Key(stack, id, {
    description: `${stage.prefix}: ${description}`,
    enableKeyRotation: true,
    pendingWindow: Duration.days(isKept(stage) ? 30 : 7),
    removalPolicy: removalPolicyOf(stage),
  });
}
