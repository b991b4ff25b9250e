import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { foundationOf } from "./foundation-fixture.ts";
import { plain } from "./plain-template.ts";

const run = promisify(execFile);
const foundation = join(import.meta.dirname, "../../../infra/foundation");
const find = createRequire(join(foundation, "package.json"));
const cdk = join(dirname(find.resolve("aws-cdk/package.json")), "bin/cdk");

/** As a person types it, offline and without an account. */
function synth(...options: string[]) {
  const { CDK_VALIDATION: _, ...env } = process.env;
  return run(process.execPath, [cdk, "synth", "--quiet", "--no-notices", ...options], {
    cwd: foundation,
    env: { ...env, CI: "true" },
  });
}

test("the command line makes the same template, and CloudFormation's own rules find nothing", async () => {
  const output = await mkdtemp(join(tmpdir(), "aftercare-foundation-"));
  try {
    const { stderr } = await synth("-c", "stage=production", "--output", output);
    expect(stderr).not.toMatch(/warning|error/i);
    const text = await readFile(join(output, "Foundation.template.json"), "utf8");
    const template = plain(JSON.parse(text)) as { Resources: Record<string, object> };
    const resources = Object.entries(template.Resources).map(([id, { ...resource }]) => {
      if ("Metadata" in resource) delete resource.Metadata;
      return [id, resource];
    });
    expect(Object.fromEntries(resources)).toEqual(foundationOf("production").resources);
  } finally {
    await rm(output, { recursive: true });
  }
});

test("without a stage the command line says what to type", async () => {
  const failed = await synth().catch((error: unknown) => error);
  const { stdout, stderr } = failed as { readonly stdout: string; readonly stderr: string };
  expect(stdout + stderr).toContain("Which stage? Say it: cdk diff -c stage=staging");
});
