import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { entries } from "@aftercare/app/entries.ts";
import { entryNeeds } from "@aftercare/app/entry-needs.ts";
import { entryVariables, type EntryName } from "@aftercare/functions/entry-variables.ts";
import { parameterName, publishedNames } from "@aftercare/infra-shared/published.ts";
import { stageOf } from "@aftercare/infra-shared/stage.ts";
import { beforeAll, describe, expect, test } from "vitest";
import {
  accessRecordChangers,
  forbidden,
  roleStatements,
  trustStatements,
  wildcards,
} from "./checks/policies.ts";
import {
  alarmsIn,
  badQueues,
  functionsOf,
  lostFailures,
  nameOf,
  statefulThings,
  unusedRoles,
  uselessAlarms,
} from "./checks/wiring.ts";
import { evaluateApp } from "./support/evaluate-app.ts";
import { inputOf, resourceNamed, resourcesOf, type Graph } from "./support/graph.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const entryNames = Object.keys(entries) as EntryName[];

/** What the product reads and nobody sets here: its own defaults hold, or SES tells them nobody. */
const neverSet = [
  "AFTERCARE_LEASE_MS",
  "AFTERCARE_UNCERTAIN_MS",
  "AFTERCARE_WEBHOOK_LOOPBACK",
  "AFTERCARE_MAIL_REPLY_TO",
  "AFTERCARE_MAIL_DKIM_SELECTORS",
  "AFTERCARE_MAIL_SPF_INCLUDE",
  "AFTERCARE_RELEASE",
];
const onlySes = ["AFTERCARE_MAIL_CONFIGURATION_SET", "AFTERCARE_MAIL_FROM_DOMAIN"];
const onlySmtp = ["AFTERCARE_SMTP_URL"];
const secretVariables = /SECRET|SEAL_KEY|CANARY_KEY|SMTP_URL/;

test("every entry on disk is in the tables, and every one in the tables is on disk", () => {
  const folder = join(root, "packages/functions/src/entry");
  const onDisk = readdirSync(folder)
    .filter((file) => /^export const handler = /m.test(readFileSync(join(folder, file), "utf8")))
    .map((file) => file.replace(/\.ts$/, ""))
    .toSorted();
  const built = readdirSync(join(root, "dist/lambdas")).filter((name) => !name.startsWith("."));
  expect(entryNames.toSorted()).toEqual(onDisk);
  expect(Object.keys(entryVariables).toSorted()).toEqual(onDisk);
  expect(built.toSorted()).toEqual(onDisk);
});

test.for(entryNames)("%s is given what its needs say", (entry) => {
  const variables: readonly string[] = entryVariables[entry];
  const { table, files, mails, wakes, jobs } = entryNeeds[entry];
  expect({
    table: table.length > 0,
    files: files.length > 0,
    mails,
    wakes,
    dossiers: jobs.includes("dossier"),
    imports: jobs.includes("import"),
  }).toEqual({
    table: variables.includes("AFTERCARE_TABLE"),
    files: variables.includes("AFTERCARE_BUCKET"),
    mails: variables.includes("AFTERCARE_MAIL_TRANSPORT"),
    wakes: variables.includes("AFTERCARE_WAKE_QUEUE_URL"),
    dossiers: variables.includes("AFTERCARE_DOSSIER_QUEUE_URL"),
    imports: variables.includes("AFTERCARE_IMPORT_QUEUE_URL"),
  });
});

describe.for(["alice", "staging", "production", "production-cn"])("%s", (name) => {
  const stage = stageOf(name);
  let graph: Graph;
  beforeAll(async () => {
    graph = await evaluateApp(name);
  });
  const arn = (service: string, what: string) =>
    `arn:${stage.partition}:${service}:${stage.region}:123456789012:${what}`;

  test("every entry is a function of its own bundle", () => {
    const found = functionsOf(graph).map(({ name: logical, inputs }) => ({
      name: inputs["name"],
      code: String(inputs["s3Key"]).replace(/-[0-9a-f]{64}\.zip$/, ""),
      handler: inputs["handler"],
      runtime: inputs["runtime"],
      architectures: inputs["architectures"],
      logging: inputOf(resourceNamed(graph, logical), "loggingConfig.logFormat"),
      tracing: inputOf(resourceNamed(graph, logical), "tracingConfig.mode"),
      network: inputs["vpcConfig"],
    }));
    expect(found).toHaveLength(entryNames.length);
    expect(found).toEqual(
      expect.arrayContaining(
        entryNames.map((entry) => ({
          name: `${stage.prefix}-${entry}`,
          code: `assets/${entry}-code`,
          handler: "index.handler",
          runtime: "nodejs24.x",
          architectures: ["arm64"],
          logging: "JSON",
          tracing: "Active",
          network: undefined,
        })),
      ),
    );
  });

  test("every log has an end", () => {
    const days = { personal: 7, staging: 30, production: 365 }[stage.kind];
    const logs = resourcesOf(graph, "aws:cloudwatch/logGroup:LogGroup");
    expect(new Set(logs.map(({ inputs }) => inputs["retentionInDays"]))).toEqual(new Set([days]));
    expect(logs).toHaveLength(entryNames.length + 1);
  });

  test.for(entryNames)("%s is given what it reads and nothing else", (entry) => {
    const fn = resourceNamed(graph, `${entry}Function`);
    const absent = [...neverSet, ...(stage.mailTransport === "ses" ? onlySmtp : onlySes)];
    const expected = entryVariables[entry].filter((variable) => !absent.includes(variable));
    const given = inputOf(fn, "environment.variables") as Record<string, string>;
    expect(Object.keys(given).toSorted()).toEqual([...new Set(expected)].toSorted());
    expect(Object.values(given).filter((value) => value.trim() === "")).toEqual([]);
    const secrets = Object.keys(given).filter((variable) => secretVariables.test(variable));
    if (secrets.length > 0) expect(fn.secrets.join()).toContain("environment");
  });

  test("nothing that fails is lost", () => {
    expect(lostFailures(graph)).toEqual([]);
  });

  test("queues wait longer than their readers work, and keep for two weeks", () => {
    expect(badQueues(graph)).toEqual([]);
  });

  test("no star stands anywhere that was not argued", () => {
    expect(wildcards(graph)).toEqual([]);
  });

  test("nobody may scan, touch the table itself, or get round a lock", () => {
    expect(forbidden(graph)).toEqual([]);
  });

  test("nobody may change the access record", () => {
    expect(accessRecordChangers(graph)).toEqual([]);
  });

  test("a role is taken by its own service, keeps to the boundary, and is used", () => {
    const services = trustStatements(graph).map(({ principals }) => JSON.stringify(principals));
    expect([...new Set(services)].toSorted()).toEqual([
      '{"Service":["lambda.amazonaws.com"]}',
      '{"Service":["scheduler.amazonaws.com"]}',
    ]);
    const roles = resourcesOf(graph, "aws:iam/role:Role");
    expect(new Set(roles.map(({ inputs }) => typeof inputs["permissionsBoundary"]))).toEqual(
      new Set([stage.kind === "personal" ? "undefined" : "string"]),
    );
    expect(roles.flatMap(({ inputs }) => inputs["managedPolicyArns"] ?? [])).toEqual([]);
    expect(unusedRoles(graph)).toEqual([]);
  });

  test("mail leaves from one address, and only where SES is", () => {
    const mailing = roleStatements(graph).filter(({ actions }) =>
      actions.includes("ses:SendEmail"),
    );
    const senders = ["api", "auth", "digest", "jobs", "remind"].map(
      (entry) => `role ${stage.prefix}-${entry}`,
    );
    expect(mailing.map(({ where }) => where).toSorted()).toEqual(
      stage.mailTransport === "ses" ? senders : [],
    );
    for (const { resources, conditions } of mailing) {
      expect(resources).toEqual([
        arn("ses", `identity/${stage.mailDomain}`),
        arn("ses", `configuration-set/${stage.prefix}`),
      ]);
      expect(conditions).toEqual({
        StringEquals: { "ses:FromAddress": [`xiaoxi@${stage.mailDomain}`] },
      });
    }
  });

  test("nothing in it holds what could not be made again", () => {
    expect(statefulThings(graph)).toEqual([]);
    expect(graph.app).toMatchObject({
      removal: stage.kind === "personal" ? "remove" : "retain",
      protect: stage.kind !== "personal",
    });
  });

  test("every alarm is heard and says what to do", () => {
    expect(uselessAlarms(graph, arn("sns", `${stage.prefix}-alarms`))).toEqual([]);
    const names = alarmsIn(graph).map(nameOf);
    expect(names.every((each) => each.startsWith(`${stage.prefix}-`))).toBe(true);
    for (const entry of entryNames) {
      expect(names).toContain(`${stage.prefix}-${entry}-errors`);
      expect(names).toContain(`${stage.prefix}-${entry}-throttled`);
    }
  });

  test("it asks the foundation for what the foundation publishes", () => {
    const asked = graph.lookups
      .filter(({ token }) => token === "aws:ssm/getParameter:getParameter")
      .map(({ inputs }) => String(inputs["name"]));
    const missing = [
      ...(stage.mailTransport === "ses"
        ? []
        : ["mailIdentityArn", "mailConfigurationSet", "mailFromDomain"]),
      ...(stage.kind === "personal" ? ["appBoundaryArn"] : []),
    ];
    const expected = publishedNames.filter((published) => !missing.includes(published));
    expect(asked.toSorted()).toEqual(
      expected.map((published) => parameterName(stage, published)).toSorted(),
    );
  });

  test("every name is of its own partition", () => {
    const other = stage.partition === "aws" ? /arn:aws-cn:/ : /arn:aws:/;
    const strangers = graph.resources.filter(({ inputs }) => other.test(JSON.stringify(inputs)));
    expect(strangers.map((resource) => resource.name)).toEqual([]);
  });
});
