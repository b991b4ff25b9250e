import type { Stage } from "@aftercare/infra-shared/stage.ts";
import { ManagedPolicy, Role, WebIdentityPrincipal } from "aws-cdk-lib/aws-iam";
import { Aws, CfnOutput, Duration, type Stack } from "aws-cdk-lib/core";
import { neverDelete, type Protected } from "./deploy-denials.ts";
import { deployPermissions } from "./deploy-permissions.ts";
import { explain, statementsOf } from "./permission.ts";

/** GitHub's issuer. The account knows it once, for all stages: docs/operations/deploy.md. */
const issuer = "token.actions.githubusercontent.com";

/** The role that a release takes: by a token of this repository's own workflow, for an hour, without any key. */
export function makeDeployRole(stack: Stack, stage: Stage, kept: Protected): Role {
  const role = new Role(stack, "DeployRole", {
    description: `Deploys ${stage.prefix} from ${stage.installation.repository}.`,
    maxSessionDuration: Duration.hours(1),
    assumedBy: new WebIdentityPrincipal(
      `arn:${stage.partition}:iam::${Aws.ACCOUNT_ID}:oidc-provider/${issuer}`,
      {
        StringEquals: {
          [`${issuer}:aud`]:
            stage.partition === "aws" ? "sts.amazonaws.com" : "sts.amazonaws.com.cn",
          [`${issuer}:sub`]: subjectOf(stage),
        },
      },
    ),
  });
  const boundaryArn = kept.boundary.managedPolicyArn;
  for (const [name, permissions] of Object.entries(
    deployPermissions(stage, { account: Aws.ACCOUNT_ID, boundaryArn }),
  )) {
    const policy = new ManagedPolicy(stack, `Deploy${name}`, {
      roles: [role],
      statements: statementsOf(permissions),
    });
    explain(policy, permissions);
  }
  new ManagedPolicy(stack, "DeployNever", { roles: [role], statements: neverDelete(role, kept) });
  new CfnOutput(stack, "DeployRoleArn", { value: role.roleArn });
  return role;
}

/**
 * Who the token must speak for, letter by letter. Production: a job in GitHub's environment of that name, where
 * reviewers and the tags that may enter are set. Staging: a job of the main branch, without an environment.
 */
function subjectOf(stage: Stage): string {
  const { repository } = stage.installation;
  return stage.kind === "production"
    ? `repo:${repository}:environment:${stage.name}`
    : `repo:${repository}:ref:refs/heads/main`;
}
