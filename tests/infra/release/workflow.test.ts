import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { makeFoundationApp } from "@aftercare/foundation/foundation-app.ts";
import { installation } from "@aftercare/infra-shared/installation.ts";
import { Template } from "aws-cdk-lib/assertions";
import { expect, test } from "vitest";
import { action, check, deploy, jobOf, jobs, readText, root, steps } from "./workflow-files.ts";

/** The workflows as they lie there: what they name exists, and they may no more than they must. */

const commands = steps.flatMap(({ run }) => run ?? []);
const at = (part: string) =>
  action.runs.steps.findIndex(({ run, uses }) => `${run}${uses}`.includes(part));

test("there are these workflows and no others", () => {
  expect(readdirSync(join(root, ".github/workflows")).toSorted()).toEqual([
    "check.yml",
    "deploy.yml",
  ]);
  expect(readdirSync(join(root, ".github/actions"))).toEqual(["deploy-stage"]);
});

test("every script, program, file and folder that they name exists", () => {
  const { scripts } = JSON.parse(readText("package.json")) as { scripts: Record<string, string> };
  const named = (pattern: RegExp) =>
    commands.flatMap((line) => [...line.matchAll(pattern)].map(([, name = ""]) => name));
  const npmScripts = named(/npm run ([\w-]+)/g);
  expect(npmScripts.toSorted()).toEqual(["build", "build", "release", "smoke"]);
  expect(npmScripts.filter((name) => !(name in scripts))).toEqual([]);
  for (const program of named(/npx --no-install ([\w-]+)/g)) {
    expect(existsSync(join(root, "node_modules/.bin", program)), program).toBe(true);
  }
  const files = [...named(/^node (\S+)/g), ...commands.filter((line) => line === ".ci/run")];
  expect(files).toHaveLength(2);
  const folders = steps.flatMap((step) => step["working-directory"] ?? []);
  for (const path of [...files, ...folders]) expect(existsSync(join(root, path)), path).toBe(true);
});

test("the folder of the web app that the smoke test compares is the one that is built", () => {
  const build = readText("infra/local/src/build-web.ts");
  expect(commands.at(-1)).toContain("--web packages/web/dist");
  expect(build).toContain('join(root, "packages/web/dist")');
});

test("everything of others is taken at one commit, and what is ours lies here", () => {
  const used = [...steps, ...jobs.map(([, job]) => job)].flatMap(({ uses }) => uses ?? []);
  const [ours, theirs] = [used.filter((name) => name.startsWith("./")), used];
  expect(new Set(ours)).toEqual(
    new Set(["./.github/workflows/check.yml", "./.github/actions/deploy-stage"]),
  );
  const names = theirs.filter((name) => !ours.includes(name));
  expect(names.filter((name) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/.test(name))).toEqual([]);
  expect(new Set(names.map((name) => name.split("@")[0]))).toEqual(
    new Set(["actions/checkout", "actions/setup-node", "aws-actions/configure-aws-credentials"]),
  );
});

test("nothing may more than read, but for the token with which a deploy takes its role", () => {
  expect([check.permissions, deploy.permissions]).toEqual([
    { contents: "read" },
    { contents: "read" },
  ]);
  for (const [name, { permissions }] of jobs) {
    const deploys = name === "staging" || name === "production";
    const more = { contents: "read", "id-token": "write" };
    expect(permissions, name).toEqual(deploys ? more : undefined);
  }
  const checkouts = steps.filter(({ uses }) => uses?.startsWith("actions/checkout@"));
  expect(checkouts).toHaveLength(4);
  expect(checkouts.filter((step) => step.with?.["persist-credentials"] !== false)).toEqual([]);
});

test("what strangers propose is checked without secrets, and never deployed", () => {
  expect(Object.keys(check.on).toSorted()).toEqual(["pull_request", "workflow_call"]);
  expect(deploy.on).toEqual({
    push: { branches: ["main"], tags: ["v*"] },
    workflow_dispatch: null,
  });
  expect(readText(".github/workflows/check.yml")).not.toMatch(/secrets|id-token|vars\./);
});

test("each deploy is for one ref, and waits for the checks", () => {
  expect(jobOf("staging").if).toContain("github.ref == 'refs/heads/main'");
  expect(jobOf("production").if).toContain("startsWith(github.ref, 'refs/tags/v')");
  for (const name of ["staging", "production"]) {
    const { if: when, needs, concurrency } = jobOf(name);
    expect(needs).toBe("check");
    expect(when).toContain("!failure() && !cancelled() &&");
    expect(concurrency).toEqual({ group: `deploy-${name}`, "cancel-in-progress": false });
  }
});

test("no job runs for ever", () => {
  for (const [name, job] of jobs) {
    if (job.uses === undefined) expect(job["timeout-minutes"], name).toBeLessThanOrEqual(90);
  }
});

/** What GitHub writes into the token of a job, and so whom the deploy role must let in: exactly this. */
function subjectOf(name: string): string {
  const { environment } = jobOf(name);
  const whence = environment === undefined ? "ref:refs/heads/main" : `environment:${environment}`;
  return `repo:${installation.repository}:${whence}`;
}

test.each(["staging", "production"])("the role of %s lets in that job and no other", (stage) => {
  const { stack } = makeFoundationApp(stage);
  const issuer = "token.actions.githubusercontent.com";
  Template.fromStack(stack).hasResourceProperties("AWS::IAM::Role", {
    AssumeRolePolicyDocument: {
      Statement: [
        {
          Action: "sts:AssumeRoleWithWebIdentity",
          Condition: {
            StringEquals: {
              [`${issuer}:aud`]: "sts.amazonaws.com",
              [`${issuer}:sub`]: subjectOf(stage),
            },
          },
        },
      ],
    },
  });
  expect(jobOf(stage).steps.at(-1)?.with).toMatchObject({ stage });
});

test("production waits for somebody's yes", () => {
  expect(jobOf("production").environment).toBe("production");
});

test("what is asked of the shared steps is what they take", () => {
  for (const name of ["staging", "production"]) {
    const given = Object.keys(jobOf(name).steps.at(-1)?.with ?? {});
    expect(given.toSorted()).toEqual(Object.keys(action.inputs).toSorted());
  }
});

test("nothing from outside is written into a command, so that no name becomes one", () => {
  expect(commands.filter((line) => line.includes("${{"))).toEqual([]);
});

test("the only secret is given to the last step alone, and nothing is printed with it", () => {
  const holders = action.runs.steps.filter((step) => JSON.stringify(step).includes("canary-key"));
  expect(holders).toEqual([action.runs.steps.at(-1)]);
  expect(holders[0]?.env).toMatchObject({ AFTERCARE_CANARY_KEY: "${{ inputs.canary-key }}" });
  const secrets = [...readText(".github/workflows/deploy.yml").matchAll(/secrets\.(\w+)/g)];
  expect(secrets.map(([, name]) => name)).toEqual(["STAGING_CANARY_KEY", "CANARY_KEY"]);
  expect(commands.filter((line) => /\b(echo|printenv|env|set -x|cat)\b/.test(line))).toEqual([]);
});

test("what is installed and built has no rights; the foundation comes first, the smoke test last", () => {
  const order = ["npm ci", "npm run build", "configure-aws-credentials", "cdk diff", "cdk deploy"];
  const places = [...order, "sst diff", "npm run release", "npm run smoke"].map(at);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(places[0]).toBeGreaterThan(0);
  expect(places.at(-1)).toBe(action.runs.steps.length - 1);
});

test.each([
  ["production", `https://${installation.domain}`, "ap-southeast-1", "sts.amazonaws.com"],
  [
    "production-cn",
    `https://production-cn.${installation.domain}`,
    "cn-northwest-1",
    "sts.amazonaws.com.cn",
  ],
])("the place of %s is told as a workflow reads it", (stage, url, region, audience) => {
  const script = join(root, "scripts/release/place.ts");
  const { stdout } = spawnSync(process.execPath, [script, stage], { encoding: "utf8" });
  expect(stdout).toBe(`url=${url}\nregion=${region}\naudience=${audience}\n`);
});
