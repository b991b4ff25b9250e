import { execFile } from "node:child_process";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, parse } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { apiRequest } from "./api-request.ts";
import { bundleEntry } from "./bundle-entry.ts";
import type { Line, Section } from "./report.ts";
import type { Stage } from "./stage.ts";
import { median } from "./turns.ts";

const processesEach = 3;
const entries = dirname(fileURLToPath(import.meta.resolve("@aftercare/functions/entry/api.ts")));
const coldStart = fileURLToPath(new URL("cold-start.ts", import.meta.url));

/** A first call that ends without anything to do; entries that are not here are loaded only. */
const firstEvents: Readonly<Record<string, object>> = {
  api: apiRequest("GET", "/v1/organisation"),
  auth: apiRequest("GET", "/api/auth/get-session"),
  remind: { Records: [] },
  "mail-feedback": { detail: {} },
};

/** Every Lambda entry as it is deployed, and how long a new process takes until it has answered once. */
export async function measureBundles(stage: Stage): Promise<Section> {
  const dir = await mkdtemp(join(tmpdir(), "aftercare-bundles-"));
  try {
    const lines: Line[] = [];
    for (const file of await readdir(entries)) lines.push(await measureBundle(stage, dir, file));
    return { title: "Cold starts: load + first call", lines };
  } finally {
    await rm(dir, { recursive: true });
  }
}

async function measureBundle({ env }: Stage, dir: string, file: string): Promise<Line> {
  const { name } = parse(file);
  const bundle = await bundleEntry(join(entries, file), join(dir, name));
  const first = firstEvents[name];
  const starts: ColdStart[] = [];
  while (starts.length < processesEach) starts.push(await startCold(bundle.path, first, env));
  const loadMs = median(starts.map((start) => start.loadMs));
  const callMs = median(starts.map((start) => start.callMs));
  const [start, gzipped, all] = [bundle.startBytes, bundle.startGzippedBytes, bundle.allBytes].map(
    (bytes) => (bytes / 1000).toFixed(0),
  );
  return {
    what: name,
    product: `${loadMs.toFixed(0)}${first === undefined ? "" : ` + ${callMs.toFixed(0)}`} ms`,
    note: `loads ${start} of ${all} kB, ${gzipped} kB gzipped`,
  };
}

interface ColdStart {
  readonly loadMs: number;
  readonly callMs: number;
}

async function startCold(
  path: string,
  event: object | undefined,
  env: Stage["env"],
): Promise<ColdStart> {
  const args = [coldStart, path, ...(event === undefined ? [] : [JSON.stringify(event)])];
  const { stdout } = await promisify(execFile)(process.execPath, args, { env: { ...env } });
  return JSON.parse(stdout.trim().split("\n").at(-1) ?? "") as ColdStart;
}
