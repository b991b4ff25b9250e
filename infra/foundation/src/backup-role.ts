import { ManagedPolicy, Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { Aws, type Stack } from "aws-cdk-lib/core";
import { acceptManaged } from "./accept.ts";

const policies = {
  Backup: [
    "service-role/AWSBackupServiceRolePolicyForBackup",
    "AWSBackupServiceRolePolicyForS3Backup",
  ],
  Restore: [
    "service-role/AWSBackupServiceRolePolicyForRestores",
    "AWSBackupServiceRolePolicyForS3Restore",
  ],
} as const;

/** What makes backups cannot restore over the living data; what restores is handed over by a person. */
export function makeBackupRole(stack: Stack, id: string, work: keyof typeof policies): Role {
  const managedPolicies = policies[work].map((name) =>
    ManagedPolicy.fromAwsManagedPolicyName(name),
  );
  const role = new Role(stack, id, {
    assumedBy: new ServicePrincipal("backup.amazonaws.com", {
      conditions: { StringEquals: { "aws:SourceAccount": Aws.ACCOUNT_ID } },
    }),
    managedPolicies,
  });
  acceptManaged(
    role,
    "AWS Backup changes what it needs with its own releases, and these policies follow; only the service takes the role.",
    managedPolicies.map((policy) => policy.managedPolicyArn),
  );
  return role;
}
