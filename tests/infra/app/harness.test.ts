import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { evaluateApp, type EvaluateOptions } from "./support/evaluate-app.ts";
import { childrenOf, inputOf, parentsOf, resourceNamed, resourcesOf } from "./support/graph.ts";

/** What every other test of the app relies on: a config is really run, and nothing that goes wrong is lost. */

function evaluateFixture(fixture: string, options: EvaluateOptions = {}) {
  const config = fileURLToPath(new URL(`fixtures/${fixture}/sst.config.ts`, import.meta.url));
  return evaluateApp("dev", { ...options, config });
}

test("the graph holds every resource with its inputs resolved", async () => {
  const graph = await evaluateFixture("small");
  expect(graph.app).toMatchObject({ name: "small", stage: "dev", removal: "retain" });
  expect(graph.outputs["table"]).toBe("aftercare-dev-table");
  const wake = resourceNamed(graph, "WakeQueue");
  const dead = "arn:aws:sqs:ap-southeast-1:123456789012:small-dev-DeadQueue-";
  expect(inputOf(wake, "redrivePolicy")).toContain(dead);
  expect(wake.dependencies).toContain(resourceNamed(graph, "DeadQueue").urn);

  const hello = resourceNamed(graph, "HelloFunction");
  expect(inputOf(hello, "handler")).toBe("index.handler");
  expect(inputOf(hello, "environment.variables.KEY")).toBe("value of the secret Key");
  expect(hello.secrets).toContain("environment");
  expect(parentsOf(graph, hello).map(({ name }) => name)).toEqual(["Hello", "small-dev"]);
  const component = resourceNamed(graph, "Hello", "sst:aws:Function");
  expect(childrenOf(graph, component)).toContain(hello);
  expect(resourcesOf(graph, "aws:cloudfront/distribution:Distribution")).toHaveLength(1);
});

test("what a role may do is written out as AWS will read it", async () => {
  const graph = await evaluateFixture("small");
  const policy = inputOf(resourceNamed(graph, "HelloRole"), "inlinePolicies.0.policy");
  expect(JSON.parse(String(policy))).toEqual({
    Version: "2012-10-17",
    Statement: [
      {
        Effect: "Allow",
        Action: ["sqs:SendMessage"],
        Resource: [inputOf(resourceNamed(graph, "WakeLinkRef"), "include.0.resources.0")],
      },
    ],
  });
});

test.each([
  ["missing-bundle", "Hello: there is no index.mjs in the bundle bundles/nowhere."],
  ["unknown-question", "SST was asked for Provider.Aws.Appsync: not answered here."],
  ["unknown-lookup", "no answer to aws:index/getAvailabilityZones:getAvailabilityZones"],
  ["thrown-error", "The settings are wrong."],
  ["late-error", "Nobody may know arn:aws:sqs:"],
  ["never-registered", "aws:sqs/queue:Queue Wake was made but never registered."],
  ["output-as-text", "aws:sqs/queue:Queue Slip.tags.of"],
  ["output-that-is-not-there", 'Slip.tags.of is "[unknown output region of Wake]"'],
])("a config with %s is not let through", async (fixture, told) => {
  await expect(evaluateFixture(fixture)).rejects.toThrow(told);
});

test("a secret that nobody has set is named", async () => {
  await expect(evaluateFixture("small", { missingSecrets: ["Key"] })).rejects.toThrow(
    "Set a value for Key",
  );
});
