import type { Stage } from "@aftercare/infra-shared/stage.ts";

export type ArnIn = (service: string, resource: string, region?: string) => string;

/** Writes names of resources in a stage's partition, region and account; `""` for what has no region. */
export function arnIn(stage: Stage, account: string): ArnIn {
  return (service, resource, region = stage.region) =>
    `arn:${stage.partition}:${service}:${region}:${account}:${resource}`;
}
