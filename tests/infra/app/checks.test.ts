import { beforeAll, expect, test } from "vitest";
import {
  accessRecordChangers,
  forbidden,
  wildcards,
  type PolicyDocument,
} from "./checks/policies.ts";
import {
  badQueues,
  lostFailures,
  statefulThings,
  unusedRoles,
  uselessAlarms,
} from "./checks/wiring.ts";
import { evaluateApp } from "./support/evaluate-app.ts";
import { inputOf, resourceNamed, type Graph, type Resource } from "./support/graph.ts";

/** Every check is shown something wrong once: one that cannot see is no check. */

const topic = "arn:aws:sns:ap-southeast-1:123456789012:aftercare-alice-alarms";
let good: Graph;

beforeAll(async () => {
  good = await evaluateApp("alice");
});

/** The app with one input of one resource changed, or without it. */
function changed(name: string, path: string, value?: unknown): Graph {
  expect(good.resources.map((resource) => resource.name)).toContain(name);
  const resources = good.resources.map((resource) =>
    resource.name === name ? { ...resource, inputs: put(resource.inputs, path, value) } : resource,
  );
  return { ...good, resources };
}

function put(inputs: Resource["inputs"], path: string, value: unknown): Resource["inputs"] {
  const copy = structuredClone(inputs);
  const keys = path.split(".");
  const last = keys.pop() ?? "";
  const place = keys.reduce<object>((at, key) => Reflect.get(at, key) as object, copy);
  if (value === undefined) Reflect.deleteProperty(place, last);
  else Reflect.set(place, last, value);
  return copy;
}

/** The app where `remind` may do otherwise. */
function withPolicy(change: (policy: PolicyDocument) => PolicyDocument): Graph {
  const place = "inlinePolicies.0.policy";
  const policy = JSON.parse(String(inputOf(resourceNamed(good, "remindRole"), place)));
  return changed("remindRole", place, JSON.stringify(change(policy)));
}

const withFirst = (other: object) => (policy: PolicyDocument) => ({
  Statement: policy.Statement.map((each, nth) => (nth === 0 ? { ...each, ...other } : each)),
});

const added = (type: string): Graph => {
  const [first] = good.resources;
  if (first === undefined) throw new Error("The graph is empty.");
  return { ...good, resources: [...good.resources, { ...first, type, name: "new", inputs: {} }] };
};

test("the app itself passes", () => {
  expect(wildcards(good)).toEqual([]);
  expect(lostFailures(good)).toEqual([]);
  expect(badQueues(good)).toEqual([]);
});

test("a star in an action is seen", () => {
  const graph = withPolicy(withFirst({ Action: ["dynamodb:*"] }));
  expect(wildcards(graph)).toEqual([expect.stringContaining("aftercare-alice-remind: dynamodb:*")]);
});

test("a star for a resource is seen", () => {
  const graph = withPolicy(withFirst({ Resource: ["*"] }));
  expect(wildcards(graph)).toHaveLength(1);
});

test("a scan is seen", () => {
  const Action = ["dynamodb:GetItem", "dynamodb:Scan", "s3:BypassGovernanceRetention"];
  const graph = withPolicy(withFirst({ Action }));
  expect(forbidden(graph)).toHaveLength(2);
});

test("an access record that may be changed is seen", () => {
  const graph = withPolicy((policy) => ({
    Statement: policy.Statement.filter(({ Effect }) => Effect === "Allow"),
  }));
  expect(accessRecordChangers(graph)).toHaveLength(3);
});

test("a queue without dead letters is seen", () => {
  const graph = changed("wake-queue", "redrivePolicy");
  expect(lostFailures(graph)).toContain("calls of aftercare-alice-remind: no dead letters");
});

test("a schedule, a rule and a call without dead letters are seen", () => {
  const sweep = changed("sweep-schedule", "target.deadLetterConfig");
  expect(lostFailures(sweep)).toEqual(["schedule aftercare-alice-sweep: no dead letters"]);
  const rule = changed("evidence-target", "deadLetterConfig");
  expect(lostFailures(rule)).toEqual(["rule evidence-target: no dead letters"]);
  const jobs = changed("jobsEventInvokeConfig", "destinationConfig");
  expect(lostFailures(jobs)).toEqual(["failures of aftercare-alice-jobs: no dead letters"]);
});

test("dead letters without an alarm are seen", () => {
  const graph = changed("sweep-dead-letters", "dimensions.QueueName", "another");
  expect(lostFailures(graph)).toContain(
    "schedule aftercare-alice-sweep: no alarm for aftercare-alice-sweep-dead",
  );
});

test("a queue that gives messages again too soon is seen, and one that forgets", () => {
  const impatient = changed("wake-queue", "visibilityTimeoutSeconds", 60);
  expect(badQueues(impatient)).toEqual(["aftercare-alice-wake gives messages again too soon"]);
  const forgetful = changed("jobs-dead", "messageRetentionSeconds", 345_600);
  expect(badQueues(forgetful)).toEqual(["aftercare-alice-jobs-dead forgets"]);
});

test("a queue that nobody reads is seen", () => {
  const graph = {
    ...good,
    resources: good.resources.filter(({ name }) => name !== "evidence-reader"),
  };
  expect(badQueues(graph)).toContain("aftercare-alice-evidence is read by nobody");
});

test("a table in the app is seen", () => {
  expect(statefulThings(added("aws:dynamodb/table:Table"))).toEqual([
    "aws:dynamodb/table:Table new",
  ]);
});

test("a role that nothing takes is seen", () => {
  expect(unusedRoles(added("aws:iam/role:Role"))).toHaveLength(1);
});

test("an alarm that nobody hears is seen", () => {
  const graph = changed("due-steps-old", "alarmActions", []);
  expect(uselessAlarms(graph, topic)).toEqual(["aftercare-alice-due-steps-old"]);
});
