import type { Stage } from "@aftercare/infra-shared/stage.ts";
import {
  BlockPublicAccess,
  Bucket,
  ObjectOwnership,
  type BucketProps,
  type IBucket,
} from "aws-cdk-lib/aws-s3";
import type { Stack } from "aws-cdk-lib/core";
import { isKept, removalPolicyOf } from "./keeping.ts";

type OwnProps = Omit<BucketProps, "removalPolicy" | "autoDeleteObjects" | "blockPublicAccess">;

/** What holds for every bucket: nobody from outside, TLS 1.2, no access lists, and it outlives its stack. */
export function makeBucket(stack: Stack, stage: Stage, id: string, props: OwnProps): IBucket {
  const bucket = new Bucket(stack, id, {
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
    enforceSSL: true,
    minimumTLSVersion: 1.2,
    removalPolicy: removalPolicyOf(stage),
    autoDeleteObjects: !isKept(stage),
    ...props,
  });
  // The construct writes `undefined` where its own interface leaves out; TypeScript alone minds.
  return bucket as IBucket;
}
