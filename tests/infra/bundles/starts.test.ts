import { join } from "node:path";
import { entryVariables, type EntryName } from "@aftercare/functions/entry-variables.ts";
import { expect, test } from "vitest";
import { lambdasFolder } from "../../../scripts/build-lambdas.ts";
import { budgets } from "./budgets.ts";
import { environmentOf } from "./support/house.ts";
import { runBare, type Run } from "./support/run-bare.ts";

const entries = Object.keys(entryVariables) as readonly EntryName[];

/** Node itself, and then the bundle, without an event. */
async function quickestOfThree(entry: EntryName): Promise<Run> {
  const runs: Run[] = [];
  const env = environmentOf(entry, { AWS_REGION: "ap-southeast-1" });
  while (runs.length < 3) runs.push(await runBare(join(lambdasFolder, entry), [], env));
  return runs.toSorted((one, other) => one.loadCpuMs - other.loadCpuMs)[0] as Run;
}

test.each(entries)("%s is loaded within its budget of processor time", async (entry) => {
  const { loadMs, loadCpuMs } = await quickestOfThree(entry);
  console.log(
    `${entry}: loaded in ${loadMs.toFixed(0)} ms, ${loadCpuMs.toFixed(0)} ms of processor`,
  );
  expect(loadCpuMs).toBeLessThan(budgets[entry].startCpuMs);
});

test.each(entries)(
  "%s says which variables it lacks, and nothing of those it has",
  async (entry) => {
    const secret = "s3cr3t".repeat(8);
    const env = { ...environmentOf(entry, {}), AFTERCARE_LINK_SECRET: secret };
    const { calls, log } = await runBare(join(lambdasFolder, entry), [{}], env);
    expect(calls[0]?.error).toMatch(/AFTERCARE_\w+ is missing/);
    expect([calls[0]?.error, ...log].join()).not.toContain(secret);
  },
);
