import { parameterName, type PublishedName } from "@aftercare/infra-shared/published.ts";
import type { Stage } from "@aftercare/infra-shared/stage.ts";
import { StringParameter } from "aws-cdk-lib/aws-ssm";
import type { Stack } from "aws-cdk-lib/core";

/** Names that some stage is without; the others are published everywhere. */
type Optional = "mailIdentityArn" | "mailConfigurationSet" | "mailFromDomain" | "appBoundaryArn";

export type Published = Readonly<
  Record<Exclude<PublishedName, Optional>, string> & Partial<Record<Optional, string>>
>;

/** All that the app gets to know of the foundation. */
export function publish(stack: Stack, stage: Stage, published: Published): void {
  for (const [name, stringValue] of Object.entries(published)) {
    const id = `Published${name.charAt(0).toUpperCase()}${name.slice(1)}`;
    // Of the right type by `Published`; an object's entries only forget it.
    const parameter = parameterName(stage, name as PublishedName);
    new StringParameter(stack, id, { parameterName: parameter, stringValue });
  }
}
