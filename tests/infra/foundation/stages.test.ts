import { parameterName, publishedNames } from "@aftercare/infra-shared/published.ts";
import { stageOf } from "@aftercare/infra-shared/stage.ts";
import { makeFoundationApp } from "@aftercare/foundation/foundation-app.ts";
import { expect, test } from "vitest";
import {
  foundationOf,
  keptStageNames,
  resourcesOf,
  stageNames,
  within,
} from "./foundation-fixture.ts";

/** What may be lost with its stack, because nothing of people is in it. */
const replaceable =
  /^AWS::(IAM|SSM|SNS|Events|GuardDuty)::|::(BucketPolicy|ConfigurationSetEventDestination|BackupPlan|BackupSelection|Trail)$/;

test.for(stageNames)("the whole foundation of %s is as it was last looked at", async (name) => {
  const { resources, outputs, stackName, isProtected } = foundationOf(name);
  const seen = JSON.stringify({ stackName, isProtected, resources, outputs }, null, 1);
  await expect(`${seen}\n`).toMatchFileSnapshot(`__snapshots__/${name}.json`);
});

test.for(keptStageNames)("no command takes the data of %s away", (name) => {
  const { isProtected, resources } = foundationOf(name);
  expect(isProtected).toBe(true);
  const lasting = Object.entries(resources).filter(([, { Type }]) => !replaceable.test(Type));
  expect(lasting.length).toBeGreaterThan(8);
  for (const [id, resource] of lasting) {
    expect(resource.DeletionPolicy, id).toBe("Retain");
    expect(resource.UpdateReplacePolicy, id).toBe("Retain");
  }
});

test("a personal stage is gone when its owner says so", () => {
  const { isProtected, resources } = foundationOf("alice");
  expect(isProtected).toBe(false);
  const kept = Object.values(resources).filter((each) => each.DeletionPolicy === "Retain");
  expect(kept).toEqual([]);
  expect(resourcesOf("alice", "Custom::S3AutoDeleteObjects")).toHaveLength(2);
});

test.for(stageNames)("%s publishes every name that exists there, and no other", (name) => {
  const missing: readonly string[] = {
    alice: ["appBoundaryArn"],
    staging: [],
    production: [],
    "production-cn": ["mailIdentityArn", "mailConfigurationSet", "mailFromDomain"],
  }[name];
  const expected = publishedNames.filter((each) => !missing.includes(each));
  const published = resourcesOf(name, "AWS::SSM::Parameter").map((each) =>
    within(each, "Properties.Name"),
  );
  const stage = stageOf(name);
  expect(new Set(published)).toEqual(new Set(expected.map((each) => parameterName(stage, each))));
  expect(published).toHaveLength(expected.length);
});

test("the mainland's stage stays in its partition, without what Amazon does not have there", () => {
  const { resources } = foundationOf("production-cn");
  const text = JSON.stringify(resources);
  expect(text).not.toContain("arn:aws:");
  expect(text).not.toContain("ap-southeast-1");
  expect(text).not.toMatch(/AWS::(SES|GuardDuty)::|"ses:/);
  expect(text).toContain("arn:aws-cn:");
});

test("nothing of the foundation is named like the app, whose names the deploy role may touch", () => {
  for (const name of keptStageNames) {
    expect(foundationOf(name).stackName.startsWith(`${stageOf(name).prefix}-`)).toBe(false);
    const names = Object.values(foundationOf(name).resources).flatMap(({ Properties }) =>
      ["BucketName", "TableName", "RoleName", "ManagedPolicyName", "TopicName", "Name"]
        .map((key) => Properties[key])
        .filter((value) => typeof value === "string"),
    );
    expect(names.filter((each) => each.startsWith(`${stageOf(name).prefix}-`))).toEqual([]);
  }
});

test("an app without a stage is refused in words, and so is a stage that cannot be one", () => {
  expect(() => makeFoundationApp()).toThrow("Which stage? Say it: cdk diff -c stage=staging");
  expect(() => makeFoundationApp("Production")).toThrow(/small letters/);
});
