import type { Stage } from "@aftercare/infra-shared/stage.ts";
import { arnIn, type ArnIn } from "./arn-in.ts";
import { ownResources, roles, unnamedResources } from "./deploy-app-permissions.ts";
import type { Permission } from "./permission.ts";

export interface Deployer {
  readonly account: string;
  readonly boundaryArn: string;
}

/**
 * What deploying needs. SST calls the services themselves, and which calls it takes changes with its provider,
 * so the border is drawn by name: everything of the app begins with the stage's prefix, nothing else does.
 */
export function deployPermissions(stage: Stage, deployer: Deployer): Record<string, Permission[]> {
  const arn = arnIn(stage, deployer.account);
  return {
    Tools: [...cdk(stage, deployer), ...sstState(stage, arn)],
    Roles: roles(stage, arn, deployer.boundaryArn),
    App: [...ownResources(stage, arn), ...unnamedResources(stage, arn)],
  };
}

/** The roles of `cdk bootstrap`; CloudFormation does the rest under its own. */
function cdk({ partition, region }: Stage, { account }: Deployer): Permission[] {
  const roleFor = (work: string) =>
    `arn:${partition}:iam::${account}:role/cdk-hnb659fds-${work}-role-${account}-${region}`;
  return [
    {
      why: "Three roles, each by its name.",
      actions: ["sts:AssumeRole"],
      resources: ["deploy", "file-publishing", "lookup"].map(roleFor),
    },
  ];
}

/** SST keeps its state, secrets and bundles in two buckets of the account, made once by a person. */
function sstState(stage: Stage, arn: ArnIn): Permission[] {
  const { partition, name, installation } = stage;
  const bucket = (kind: string) => `arn:${partition}:s3:::sst-${kind}-*`;
  return [
    {
      why: "SST ends the names of its buckets by chance.",
      actions: ["s3:DeleteObject", "s3:GetObject", "s3:ListBucket", "s3:PutObject"],
      resources: ["state", "asset"].flatMap((kind) => [bucket(kind), `${bucket(kind)}/*`]),
    },
    {
      why: "What the foundation publishes for this stage, by its path.",
      actions: ["ssm:GetParameter", "ssm:GetParameters"],
      resources: [
        arn("ssm", "parameter/sst/bootstrap"),
        arn("ssm", `parameter/sst/passphrase/${installation.name}/${name}`),
        arn("ssm", `parameter/${installation.name}/${name}/*`),
      ],
    },
    {
      why: "The phrase that seals this stage's secrets is made by its first deploy.",
      actions: ["ssm:PutParameter"],
      resources: [arn("ssm", `parameter/sst/passphrase/${installation.name}/${name}`)],
    },
  ];
}
