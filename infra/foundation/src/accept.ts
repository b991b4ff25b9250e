import { Stack, Validations } from "aws-cdk-lib/core";
import type { IConstruct } from "constructs";

/**
 * Findings of the security checks (tests/infra/foundation) that stand at this construct, and why. Each is
 * named in full, with what was found: anything new at the same construct still fails.
 */
export function accept(
  construct: IConstruct,
  reason: string,
  ...findings: readonly string[]
): void {
  for (const id of findings) Validations.of(construct).acknowledge({ id, reason });
}

/** Accepts that a policy of this construct names these actions and resources by a pattern. */
export function acceptPatterns(
  construct: IConstruct,
  reason: string,
  {
    actions,
    resources,
  }: { readonly actions: readonly string[]; readonly resources: readonly string[] },
): void {
  const arns = resources.map((arn) => inWords(Stack.of(construct).resolve(arn)));
  accept(
    construct,
    reason,
    ...actions.filter(hasStar).map((action) => `AwsSolutions-IAM5[Action::${action}]`),
    ...arns.filter(hasStar).map((arn) => `AwsSolutions-IAM5[Resource::${arn}]`),
  );
}

/** Accepts that a role has these policies of Amazon's. */
export function acceptManaged(
  construct: IConstruct,
  reason: string,
  arns: readonly string[],
): void {
  const named = arns.map((arn) => inWords(Stack.of(construct).resolve(arn)));
  accept(construct, reason, ...named.map((arn) => `AwsSolutions-IAM4[Policy::${arn}]`));
}

/** How the checks write what only CloudFormation will know: `<AWS::AccountId>`, `<Table.Arn>`. */
function inWords(value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value !== "object" || value === null) return "";
  if ("Ref" in value) return `<${String(value.Ref)}>`;
  if ("Fn::GetAtt" in value && Array.isArray(value["Fn::GetAtt"])) {
    return `<${value["Fn::GetAtt"].join(".")}>`;
  }
  if ("Fn::Join" in value && Array.isArray(value["Fn::Join"])) {
    const parts: unknown = value["Fn::Join"][1];
    return Array.isArray(parts) ? parts.map(inWords).join("") : "";
  }
  return "";
}

function hasStar(text: string): boolean {
  return text.includes("*");
}
