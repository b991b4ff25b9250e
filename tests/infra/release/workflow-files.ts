import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";

export const root = join(import.meta.dirname, "../../..");

const permissions = z.record(z.string(), z.string());
const concurrency = z.object({ group: z.string(), "cancel-in-progress": z.unknown() });

const stepSchema = z.strictObject({
  id: z.string().optional(),
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.record(z.string(), z.unknown()).optional(),
  env: z.record(z.string(), z.string()).optional(),
  shell: z.literal("bash").optional(),
  "working-directory": z.string().optional(),
});

const jobSchema = z.strictObject({
  needs: z.string().optional(),
  if: z.string().optional(),
  uses: z.string().optional(),
  "runs-on": z.string().optional(),
  container: z.string().optional(),
  "timeout-minutes": z.int().optional(),
  environment: z.string().optional(),
  permissions: permissions.optional(),
  concurrency: concurrency.optional(),
  steps: z.array(stepSchema).default([]),
});

const workflowSchema = z.strictObject({
  name: z.string(),
  on: z.record(z.string(), z.unknown()),
  permissions,
  jobs: z.record(z.string(), jobSchema),
});

const actionSchema = z.looseObject({
  inputs: z.record(z.string(), z.object({ description: z.string(), required: z.boolean() })),
  runs: z.strictObject({ using: z.literal("composite"), steps: z.array(stepSchema) }),
});

export type Job = z.output<typeof jobSchema>;
export type Step = z.output<typeof stepSchema>;

export const readText = (path: string) => readFileSync(join(root, path), "utf8");
const read = <T>(path: string, schema: z.ZodType<T>) => schema.parse(parse(readText(path)));

export const check = read(".github/workflows/check.yml", workflowSchema);
export const deploy = read(".github/workflows/deploy.yml", workflowSchema);
export const action = read(".github/actions/deploy-stage/action.yml", actionSchema);

export const jobs: readonly (readonly [name: string, job: Job])[] = [
  ...Object.entries(check.jobs),
  ...Object.entries(deploy.jobs),
];
export const steps: readonly Step[] = [
  ...jobs.flatMap(([, job]) => job.steps),
  ...action.runs.steps,
];

export function jobOf(name: string): Job {
  const job = deploy.jobs[name];
  if (job === undefined) throw new Error(`deploy.yml has no job ${name}`);
  return job;
}
