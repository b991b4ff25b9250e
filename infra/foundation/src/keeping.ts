import type { Stage } from "@aftercare/infra-shared/stage.ts";
import { RemovalPolicy } from "aws-cdk-lib/core";

/** Outside personal stages no command, no mistake in a template and no failed deploy deletes anything. */
export function isKept(stage: Stage): boolean {
  return stage.kind !== "personal";
}

export function removalPolicyOf(stage: Stage): RemovalPolicy {
  return isKept(stage) ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY;
}
