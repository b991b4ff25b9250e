import { keptForDays } from "@aftercare/core/dossier/dossier-job.ts";
import { jobsKeptForDays } from "@aftercare/core/store/long-job-store.ts";
import { importDays } from "@aftercare/infra-shared/import-days.ts";
import { dossierDays } from "@aftercare/infra-shared/dossier-days.ts";
import { backupDays, recoveryDays } from "@aftercare/infra-shared/backup-days.ts";
import { privacyDocument } from "@aftercare/functions/http/pages/documents/privacy.ts";
import { expect, test } from "vitest";
import {
  listed,
  listWithin,
  propertiesOf,
  resourcesOf,
  stageNames,
  statementsWithin,
  within,
} from "./foundation-fixture.ts";

const table = "AWS::DynamoDB::Table";
const bucket = "AWS::S3::Bucket";

test.for(stageNames)("the table of %s can be restored to any second, and costs by use", (name) => {
  const properties = propertiesOf(name, table);
  expect(properties).toMatchObject({
    BillingMode: "PAY_PER_REQUEST",
    PointInTimeRecoverySpecification: {
      PointInTimeRecoveryEnabled: true,
      RecoveryPeriodInDays: recoveryDays,
    },
    SSESpecification: { SSEEnabled: true, SSEType: "KMS", KMSMasterKeyId: "${DataKey.Arn}" },
    DeletionProtectionEnabled: name !== "alice",
  });
  expect(properties["StreamSpecification"]).toBeUndefined();
});

test("nothing can be restored that people were promised is gone", () => {
  expect(recoveryDays).toBeLessThan(backupDays);
  const told = JSON.stringify(privacyDocument);
  expect(told).toContain(`备份里的，最多再留${backupDays}天。`);
  expect(told).toContain(`Backups hold it for at most ${backupDays} days more.`);
});

test.for(stageNames)(
  "a dossier of %s lies as long as people are told, and not as an old version",
  (name) => {
    const evidence = propertiesOf(name, bucket, "Evidence");
    const rules = listWithin(evidence, "LifecycleConfiguration.Rules");
    expect(dossierDays).toBe(keptForDays);
    expect(rules.find((rule) => within(rule, "Prefix") === "dossier/")).toMatchObject({
      ExpirationInDays: keptForDays,
      NoncurrentVersionExpiration: { NoncurrentDays: 1 },
      Status: "Enabled",
    });
  },
);

test.for(stageNames)("the rows of an import into %s lie as long as the import itself", (name) => {
  const evidence = propertiesOf(name, bucket, "Evidence");
  const rules = listWithin(evidence, "LifecycleConfiguration.Rules");
  expect(importDays).toBe(jobsKeptForDays);
  expect(rules.find((rule) => within(rule, "Prefix") === "import/")).toMatchObject({
    ExpirationInDays: importDays,
    NoncurrentVersionExpiration: { NoncurrentDays: 1 },
    Status: "Enabled",
  });
});

test.for(stageNames)("every key of %s is renewed by itself", (name) => {
  const keys = resourcesOf(name, "AWS::KMS::Key");
  expect(keys.length).toBeGreaterThan(1);
  for (const { Properties } of keys) expect(Properties["EnableKeyRotation"]).toBe(true);
});

test.for(stageNames)("no bucket of %s is open to anybody outside, or without TLS 1.2", (name) => {
  const policies = resourcesOf(name, "AWS::S3::BucketPolicy").map(({ Properties }) => Properties);
  const buckets = resourcesOf(name, bucket);
  expect(policies).toHaveLength(buckets.length);
  for (const { Properties } of buckets) {
    expect(Properties["PublicAccessBlockConfiguration"]).toEqual({
      BlockPublicAcls: true,
      BlockPublicPolicy: true,
      IgnorePublicAcls: true,
      RestrictPublicBuckets: true,
    });
    expect(within(Properties, "OwnershipControls.Rules")).toEqual([
      { ObjectOwnership: "BucketOwnerEnforced" },
    ]);
    expect(Properties["BucketEncryption"]).toBeDefined();
  }
  for (const policy of policies) {
    const statements = statementsWithin(policy, "PolicyDocument.Statement");
    const denied = statements.filter(({ Effect }) => Effect === "Deny");
    expect(denied.map(({ Condition }) => Condition)).toEqual([
      { Bool: { "aws:SecureTransport": "false" } },
      { NumericLessThan: { "s3:TlsVersion": 1.2 } },
    ]);
  }
});

test.for(stageNames)(
  "evidence of %s keeps its versions, and only the product locks them",
  (name) => {
    const evidence = propertiesOf(name, bucket, "Evidence");
    expect(evidence["VersioningConfiguration"]).toEqual({ Status: "Enabled" });
    expect(evidence["ObjectLockEnabled"]).toBe(true);
    expect(evidence["ObjectLockConfiguration"]).toBeUndefined();
    expect(within(evidence, "LoggingConfiguration.DestinationBucketName")).toBe(
      "${AccessLogBucket}",
    );
    expect(evidence["NotificationConfiguration"]).toEqual({
      EventBridgeConfiguration: { EventBridgeEnabled: true },
    });
  },
);

test("a browser's form needs no field for the key, and nothing refuses it for lack of one", () => {
  const evidence = propertiesOf("production", bucket, "Evidence");
  expect(within(evidence, "BucketEncryption.ServerSideEncryptionConfiguration")).toEqual([
    {
      BucketKeyEnabled: true,
      ServerSideEncryptionByDefault: { SSEAlgorithm: "aws:kms", KMSMasterKeyID: "${DataKey.Arn}" },
    },
  ]);
  const policy = propertiesOf("production", "AWS::S3::BucketPolicy", "Evidence");
  expect(JSON.stringify(policy)).not.toContain("server-side-encryption");
});

test("evidence is uploaded and shown from the app's own origin alone", () => {
  const rules = stageNames.map((name) =>
    listWithin(propertiesOf(name, bucket, "Evidence"), "CorsConfiguration.CorsRules"),
  );
  expect(rules.map((each) => each.length)).toEqual([1, 1, 1, 1]);
  expect(rules.map(([rule]) => within(rule, "AllowedOrigins"))).toEqual([
    ["https://alice.aftercare.example.org"],
    ["https://staging.aftercare.example.org"],
    ["https://aftercare.example.org"],
    ["https://production-cn.aftercare.example.org"],
  ]);
  for (const [rule] of rules) {
    expect(within(rule, "AllowedMethods")).toEqual(["POST", "GET", "HEAD"]);
  }
});

/** Gone after so many days, and not kept as an old version. */
function goes(rule: string) {
  const [Id, Prefix, days] = rule.split(" ");
  return {
    Id,
    Prefix,
    Status: "Enabled",
    ExpirationInDays: Number(days),
    NoncurrentVersionExpiration: { NoncurrentDays: 1 },
  };
}

test("evidence grows cheaper with age, never out of reach, and leaves nothing behind", () => {
  const evidence = propertiesOf("production", bucket, "Evidence");
  expect(within(evidence, "LifecycleConfiguration.Rules")).toEqual([
    {
      Id: "cheaper-with-age",
      Status: "Enabled",
      Transitions: [
        { StorageClass: "STANDARD_IA", TransitionInDays: 30 },
        { StorageClass: "GLACIER_IR", TransitionInDays: 180 },
      ],
    },
    ...(["dossiers-go dossier/ 7", "imports-go import/ 30"] as const).map(goes),
    {
      Id: "no-leftovers",
      Status: "Enabled",
      NoncurrentVersionExpiration: { NoncurrentDays: recoveryDays },
      ExpiredObjectDeleteMarker: true,
      AbortIncompleteMultipartUpload: { DaysAfterInitiation: 1 },
    },
  ]);
});

test("each file that arrives is scanned, by a role that GuardDuty alone takes, for this bucket alone", () => {
  const plan = propertiesOf("production", "AWS::GuardDuty::MalwareProtectionPlan");
  expect(plan).toMatchObject({
    Role: "${MalwareScanRole.Arn}",
    ProtectedResource: { S3Bucket: { BucketName: "${EvidenceBucket}" } },
    Actions: { Tagging: { Status: "ENABLED" } },
  });
  const role = propertiesOf("production", "AWS::IAM::Role", "MalwareScan");
  expect(within(role, "AssumeRolePolicyDocument.Statement.0.Principal")).toEqual({
    Service: "malware-protection-plan.guardduty.amazonaws.com",
  });
  const statements = statementsWithin(role, "Policies.0.PolicyDocument.Statement");
  const resources = new Set(statements.flatMap(({ Resource }) => listed(Resource)));
  expect([...resources].toSorted()).toEqual([
    "${DataKey.Arn}",
    "${EvidenceBucket.Arn}",
    "${EvidenceBucket.Arn}/*",
    "${EvidenceBucket.Arn}/malware-protection-resource-validation-object",
    "arn:aws:events:ap-southeast-1:${AWS::AccountId}:rule/DO-NOT-DELETE-AmazonGuardDutyMalwareProtectionS3*",
  ]);
});
