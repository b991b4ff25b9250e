import { PolicyStatement } from "aws-cdk-lib/aws-iam";
import type { IConstruct } from "constructs";
import { acceptPatterns } from "./accept.ts";

/** A statement that says why: the reason stands in the security checks for its patterns. */
export interface Permission {
  readonly why: string;
  readonly actions: readonly string[];
  readonly resources: readonly string[];
  readonly conditions?: Readonly<Record<string, Readonly<Record<string, string | string[]>>>>;
}

export function statementsOf(permissions: readonly Permission[]): PolicyStatement[] {
  return permissions.map(
    ({ actions, resources, conditions }) =>
      new PolicyStatement({
        actions: [...actions],
        resources: [...resources],
        ...(conditions === undefined ? {} : { conditions }),
      }),
  );
}

/** Accepts the patterns of a policy that was made of these, each for its own reason. */
export function explain(policy: IConstruct, permissions: readonly Permission[]): void {
  for (const permission of permissions) acceptPatterns(policy, permission.why, permission);
}
