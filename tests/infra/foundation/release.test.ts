import { permissionsOf } from "@aftercare/app/permissions.ts";
import { entryParts, type EntryName } from "@aftercare/functions/entry-variables.ts";
import { installation } from "@aftercare/infra-shared/installation.ts";
import { stageOf } from "@aftercare/infra-shared/stage.ts";
import { expect, test } from "vitest";
import {
  keptStageNames,
  listed,
  propertiesOf,
  resourcesOf,
  statementsWithin,
  within,
  type StageName,
  type Statement,
} from "./foundation-fixture.ts";

const policy = "AWS::IAM::ManagedPolicy";

function statementsOf(stageName: StageName, name: string): readonly Statement[] {
  return statementsWithin(propertiesOf(stageName, policy, name), "PolicyDocument.Statement");
}

const issuer = "token.actions.githubusercontent.com";

test.for([
  ["staging", "ref:refs/heads/main", "sts.amazonaws.com"],
  ["production", "environment:production", "sts.amazonaws.com"],
  ["production-cn", "environment:production-cn", "sts.amazonaws.com.cn"],
] as const)("%s is deployed by a token of %s alone", ([name, subject, audience]) => {
  const role = propertiesOf(name, "AWS::IAM::Role", "DeployRole");
  const [trust, ...more] = statementsWithin(role, "AssumeRolePolicyDocument.Statement");
  expect(more).toEqual([]);
  expect(trust?.Action).toBe("sts:AssumeRoleWithWebIdentity");
  expect(trust?.Condition).toEqual({
    StringEquals: {
      [`${issuer}:aud`]: audience,
      [`${issuer}:sub`]: `repo:${installation.repository}:${subject}`,
    },
  });
  expect(within(trust, "Principal.Federated")).toContain(`:oidc-provider/${issuer}`);
});

test("a release can never reach the data, its keys, its backups or the audit trail, nor widen itself", () => {
  const denied = statementsOf("production", "DeployNever");
  expect(denied.every(({ Effect }) => Effect === "Deny")).toBe(true);
  expect(denied.some(({ Condition }) => Condition !== undefined)).toBe(false);
  const pairs = denied.flatMap(({ Action, Resource }) =>
    listed(Action).flatMap((action) => listed(Resource).map((arn) => `${action} ${arn}`)),
  );
  expect(pairs.toSorted()).toEqual(
    [
      "dynamodb:* ${Table.Arn}",
      "dynamodb:* ${Table.Arn}/*",
      ...["EvidenceBucket", "AccessLogBucket", "AuditBucket"].flatMap((bucket) => [
        `s3:* \${${bucket}.Arn}`,
        `s3:* \${${bucket}.Arn}/*`,
      ]),
      "kms:* ${DataKey.Arn}",
      "kms:* ${BackupKey.Arn}",
      "kms:* ${AuditKey.Arn}",
      "backup:* *",
      "backup-storage:* *",
      "cloudtrail:* *",
      "guardduty:* *",
      "iam:* ${DeployRole.Arn}",
      "iam:* ${AppBoundary}",
      "iam:DeleteRolePermissionsBoundary *",
    ].toSorted(),
  );
});

test("a release makes roles of the app's name only, and none that may do more than the boundary", () => {
  const making = statementsOf("production", "DeployRoles").filter(({ Action }) =>
    listed(Action).some((each) => /:(Create|Put|Attach)/.test(each)),
  );
  expect(making).toHaveLength(1);
  expect(making[0]?.Condition).toEqual({
    StringEquals: { "iam:PermissionsBoundary": "${AppBoundary}" },
  });
  const resources = statementsOf("production", "DeployRoles").flatMap(({ Resource }) =>
    listed(Resource),
  );
  expect(new Set(resources)).toEqual(
    new Set(["arn:aws:iam::${AWS::AccountId}:role/aftercare-production-*"]),
  );
});

test("a release changes all of everything nowhere, and by a bare star only what has no name of ours", () => {
  const statements = ["DeployTools", "DeployRoles", "DeployApp"].flatMap((name) =>
    statementsOf("production", name),
  );
  const onAnything = statements.filter(({ Resource }) => listed(Resource).includes("*"));
  const services = onAnything.flatMap(({ Action }) => listed(Action));
  expect(services.filter((action) => action === "*")).toEqual([]);
  expect(services.filter((action) => action.endsWith(":*"))).toEqual([
    "cloudfront-keyvaluestore:*",
    "cloudfront:*",
  ]);
});

test.for(keptStageNames)("every policy of %s is short enough for IAM", (name) => {
  // IAM counts 6,144 letters without white space; an account has 12, a key's id 36.
  for (const { Properties } of resourcesOf(name, policy)) {
    const text = JSON.stringify(Properties["PolicyDocument"]).replaceAll(/\$\{[^}]*\}/g, (each) =>
      "x".repeat(each.endsWith(".Arn}") ? 100 : 12),
    );
    expect(text.length).toBeLessThan(6_144);
  }
});

test("whatever a function's own policy allows, the boundary allows as well", () => {
  const boundary = statementsOf("production", "AppBoundary").flatMap(({ Action }) =>
    listed(Action),
  );
  const arns = {
    table: "table",
    index: () => "index",
    bucket: "bucket",
    objects: "objects",
    dossiers: "dossiers",
    imports: "imports",
    dataKey: "key",
    wakeQueue: "wake",
    jobQueue: (kind: string) => `${kind} queue`,
    ownQueue: "own",
    ownDeadLetters: "dead",
    ownLogStreams: "logs",
    mail: { identity: "identity", configurationSet: "set", fromAddress: "from" },
    viaServices: { table: ["dynamodb"], files: ["s3"] },
  };
  const asked = (Object.keys(entryParts) as EntryName[]).flatMap((entry) =>
    permissionsOf(entry, arns)
      .filter(({ effect }) => effect !== "deny")
      .flatMap(({ actions }) => actions),
  );
  expect(asked.length).toBeGreaterThan(50);
  expect(asked.filter((action) => !boundary.includes(action))).toEqual([]);
});

test.for(keptStageNames)(
  "a function of %s can never scan, bypass a lock, or touch what it stands on",
  (name) => {
    const statements = statementsOf(name, "AppBoundary");
    expect(statements.every(({ Effect }) => Effect === "Allow")).toBe(true);
    const actions = statements.flatMap(({ Action }) => listed(Action));
    expect(actions.filter((action) => action.includes("*"))).toEqual([]);
    const forbidden = /Scan|Bypass|LegalHold$|Policy|Table$|Bucket$|^(iam|sts|backup|cloudtrail):/;
    expect(
      actions.filter(
        (action) => forbidden.test(action) && !action.includes(":Get") && !action.includes(":List"),
      ),
    ).toEqual([]);
    const prefix = `${stageOf(name).prefix}-*`;
    for (const { Action, Resource } of statements) {
      for (const arn of listed(Resource)) {
        if (/:(sqs|lambda|logs):/.test(arn)) expect(arn.endsWith(prefix), arn).toBe(true);
        if (arn === "*")
          expect(listed(Action).every((each) => each.startsWith("xray:"))).toBe(true);
      }
    }
  },
);
