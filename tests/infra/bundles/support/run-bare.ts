import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { transformSync } from "esbuild";

const runtime = fileURLToPath(new URL("lambda-runtime.ts", import.meta.url));

export interface Call {
  readonly ms: number;
  /** What the handler gave back, through JSON as Lambda does it. */
  readonly answer?: unknown;
  readonly error?: string;
}

export interface Run {
  readonly loadMs: number;
  /** Of the whole process until the bundle is loaded: what a machine under load does not change. */
  readonly loadCpuMs: number;
  /** The memory that the process holds after its calls. */
  readonly heldMb: number;
  /** The most that it ever held. */
  readonly peakMb: number;
  readonly calls: readonly Call[];
}

export type Environment = Readonly<Record<string, string>>;

/** Runs a bundle's folder in a Node process that has nothing else: no modules, no variables but these. */
export async function runBare(
  bundleFolder: string,
  events: readonly unknown[],
  env: Environment,
): Promise<Run & { readonly log: readonly string[] }> {
  const folder = mkdtempSync(join(tmpdir(), "aftercare-lambda-"));
  try {
    const task = join(folder, "task");
    cpSync(bundleFolder, task, { recursive: true });
    const eventsFile = join(folder, "events.json");
    writeFileSync(eventsFile, JSON.stringify(events));
    // What reads TypeScript would be in the process too, and in its memory.
    const plain = join(folder, "runtime.mjs");
    const { code } = transformSync(readFileSync(runtime, "utf8"), { loader: "ts" });
    writeFileSync(plain, code);
    const args = [plain, join(task, "index.mjs"), eventsFile];
    const options = { cwd: task, env: { ...env }, maxBuffer: 64 * 1024 * 1024 };
    const { stdout } = await promisify(execFile)(process.execPath, args, options);
    const lines = stdout.trim().split("\n");
    return { ...(JSON.parse(lines.pop() ?? "") as Run), log: lines.filter((line) => line !== "") };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
