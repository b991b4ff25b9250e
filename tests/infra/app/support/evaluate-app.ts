import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundleConfig } from "./bundle-config.ts";
import { startControlServer } from "./control-server.ts";
import type { Graph } from "./graph.ts";
import type { Job, Outcome } from "./job.ts";
import { ensurePlatform, platformFolder } from "../../../../scripts/sst-platform.ts";

const root = fileURLToPath(new URL("../../../..", import.meta.url));
const child = fileURLToPath(new URL("child/evaluation.ts", import.meta.url));

export interface EvaluateOptions {
  /** Another sst.config.ts; its folder is then the root that bundles are looked for in. */
  readonly config?: string;
  /** Where that config finds bundles and files, where it is not its own folder. */
  readonly root?: string;
  /** Names of secrets that nobody has set; all others are. */
  readonly missingSecrets?: readonly string[];
}

/**
 * Runs sst.config.ts for a stage as `sst deploy` would, in a process of its own, with AWS played by mocks.
 * @throws Error naming everything that went wrong or that the harness has no answer to
 */
export async function evaluateApp(stage: string, options: EvaluateOptions = {}): Promise<Graph> {
  await ensurePlatform();
  const config = options.config ?? join(root, "sst.config.ts");
  const within = options.root ?? dirname(config);
  const work = mkdtempSync(join(tmpdir(), "aftercare-app-"));
  // Beside the platform, so that both find one Pulumi.
  const bundle = join(platformFolder, `${work.split("-").at(-1)}.mjs`);
  const control = await startControlServer(within);
  try {
    await bundleConfig(config, bundle);
    const job: Job = {
      stage,
      bundle,
      root: within,
      platform: platformFolder,
      work,
      outcomeFile: join(work, "outcome.json"),
      secrets: { missing: options.missingSecrets ?? [] },
    };
    const said = await runChild(job, control.url);
    return readGraph(job, said, control.unanswered);
  } finally {
    await control.close();
    rmSync(bundle, { force: true });
    rmSync(work, { recursive: true });
  }
}

/** Gives back what the child wrote to its terminal. */
async function runChild(job: Job, controlUrl: string): Promise<string> {
  const jobFile = join(job.work, "job.json");
  writeFileSync(jobFile, JSON.stringify(job));
  const { PATH, TZ } = process.env;
  const running = spawn(
    process.execPath,
    ["--enable-source-maps", "--no-warnings", child, jobFile],
    {
      // No one's credentials, no one's settings: only this.
      env: { PATH, TZ, SST_SERVER: controlUrl, SST_AWS_REGION: "none" },
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  let said = "";
  for (const stream of [running.stdout, running.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      said += text;
    });
  }
  await new Promise<void>((resolve, reject) => {
    running.once("error", reject);
    running.once("close", () => resolve());
  });
  return said;
}

function readGraph(job: Job, said: string, unanswered: readonly string[]): Graph {
  const outcome: Outcome = existsSync(job.outcomeFile)
    ? (JSON.parse(readFileSync(job.outcomeFile, "utf8")) as Outcome)
    : { failures: ["The process ended before its time."] };
  const unknown = unanswered.map((method) => `SST was asked for ${method}: not answered here.`);
  const failures = [...outcome.failures, ...unknown];
  if (failures.length === 0 && outcome.graph !== undefined) return outcome.graph;
  throw new Error([`sst.config.ts for ${job.stage}:`, ...failures, said].join("\n"));
}
