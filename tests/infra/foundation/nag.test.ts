import { AwsSolutionsChecks, ServerlessChecks, type NagPack } from "cdk-nag";
import { makeFoundationApp } from "@aftercare/foundation/foundation-app.ts";
import { PolicyStatement, Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { Bucket } from "aws-cdk-lib/aws-s3";
import { App, Stack, Validations } from "aws-cdk-lib/core";
import type { IConstruct } from "constructs";
import { expect, test } from "vitest";
import { foundationOf, stageNames } from "./foundation-fixture.ts";

function findings(scope: IConstruct): string[] {
  const packs: NagPack[] = [new AwsSolutionsChecks(), new ServerlessChecks()];
  return packs.flatMap((pack) =>
    pack
      .validateScope(scope)
      .violations.flatMap(({ ruleName, violatingResources }) =>
        violatingResources.map(({ constructPath }) => `${constructPath}: ${ruleName}`),
      ),
  );
}

test.for(stageNames)("nothing is left unsaid about the security of %s", (stageName) => {
  expect(findings(foundationOf(stageName).app)).toEqual([]);
});

test("a stack that is open on purpose is found out", () => {
  const app = new App();
  const stack = new Stack(app, "Careless");
  const open = new Bucket(stack, "Open");
  const role = new Role(stack, "Mighty", {
    assumedBy: new ServicePrincipal("lambda.amazonaws.com"),
  });
  role.addToPolicy(new PolicyStatement({ actions: ["s3:*"], resources: ["*"] }));
  const found = findings(app);
  expect(found).toEqual(
    expect.arrayContaining([
      `${open.node.path}/Resource: AwsSolutions-S1`,
      `${open.node.path}/Resource: AwsSolutions-S10`,
      `${role.node.path}/DefaultPolicy/Resource: AwsSolutions-IAM5[Action::s3:*]`,
      `${role.node.path}/DefaultPolicy/Resource: AwsSolutions-IAM5[Resource::*]`,
    ]),
  );
});

test("an exception covers what it names and nothing that is added later", () => {
  const { app, stack } = makeFoundationApp("production");
  const before = findings(app);
  const role = stack.node.findChild("MalwareScanRole");
  if (!(role instanceof Role)) throw new Error("The role of the scan is a role.");
  role.addToPolicy(new PolicyStatement({ actions: ["s3:Put*"], resources: ["*"] }));
  expect(before).toEqual([]);
  expect(findings(app)).toEqual([
    "Foundation/MalwareScanRole/DefaultPolicy/Resource: AwsSolutions-IAM5[Action::s3:Put*]",
    "Foundation/MalwareScanRole/DefaultPolicy/Resource: AwsSolutions-IAM5[Resource::*]",
  ]);
});

test.for(stageNames)("every exception of %s gives its reason", (stageName) => {
  const reasons = foundationOf(stageName)
    .app.node.findAll()
    .flatMap(({ node }) => node.metadata)
    .filter(({ type }) => type === Validations.ACKNOWLEDGED_RULES_METADATA_KEY)
    .flatMap(({ data }) => Object.values(data as Record<string, string>));
  expect(reasons.length).toBeGreaterThan(0);
  for (const reason of reasons) expect(reason).toMatch(/^.{25,}\.$/);
});
