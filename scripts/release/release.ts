/**
 * `npm run release -- --stage staging --release v1.2.3`, after `npm run build`: deploys the app, and does what
 * belongs to it. The foundation comes before it: docs/operations/releases.md.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { stageOf } from "@aftercare/infra-shared/stage.ts";
import { makeAskJobs } from "./ask-jobs.ts";
import { carryOutRelease, type ReleaseTools } from "./release-steps.ts";

const root = join(import.meta.dirname, "../..");

const run: ReleaseTools["run"] = async (program, args, more) => {
  const env = { ...process.env, ...more };
  const child = spawn(join(root, "node_modules/.bin", program), args, {
    cwd: root,
    stdio: "inherit",
    env,
  });
  const [code] = (await once(child, "exit")) as [number | null];
  if (code !== 0) throw new Error(`${program} ${args.join(" ")} ended with ${code ?? "a signal"}.`);
};

async function release(): Promise<void> {
  const { values } = parseArgs({
    options: { stage: { type: "string" }, release: { type: "string" } },
  });
  const { stage, release: name } = values;
  if (stage === undefined || name === undefined) throw new Error("Say --stage and --release.");
  const tools = {
    run,
    askJobs: makeAskJobs(stageOf(stage)),
    print: (line: string) => console.log(line),
  };
  await carryOutRelease({ stage, release: name }, tools);
}

try {
  await release();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
