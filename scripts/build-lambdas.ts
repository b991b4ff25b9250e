import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { fingerprintOf } from "../infra/local/src/fingerprint.ts";
import { entryVariables, type EntryName } from "../packages/functions/src/entry-variables.ts";
import { oneAtATime } from "./one-at-a-time.ts";
import { bundleEntry, type Bundle, type BundleFacts } from "./bundle-entry.ts";

const dist = fileURLToPath(new URL("../dist", import.meta.url));

/** What is deployed: `dist/lambdas/<entry>/index.mjs` and its parts. The maps of it lie in `dist/lambda-maps`. */
export const lambdasFolder = join(dist, "lambdas");
const mapsFolder = join(dist, "lambda-maps");
const factsFile = "facts.json";

const entryNames = Object.keys(entryVariables) as readonly EntryName[];

const stampFile = join(lambdasFolder, ".built-from");

/** What bundles are made from, and how. */
const sources = [
  "scripts/bundle-entry.ts",
  "scripts/bundle-options.ts",
  "packages/functions/src",
  "packages/core/src",
  "package-lock.json",
];

/** Builds the bundles unless they were built from these very files. */
export async function ensureLambdasBuilt(): Promise<void> {
  await oneAtATime(lockFile(), async () => {
    const wanted = fingerprintOf(sources);
    if (existsSync(stampFile) && readFileSync(stampFile, "utf8") === wanted) return;
    await build();
  });
}

/** Bundles every Lambda entry. Whoever reads a bundle meanwhile finds the old one or the new one, whole. */
export function buildLambdas(): Promise<readonly BundleFacts[]> {
  return oneAtATime(lockFile(), build);
}

/** What was found out when an entry's bundle was made. */
export function factsOf(entry: EntryName): BundleFacts {
  return JSON.parse(readFileSync(join(mapsFolder, entry, factsFile), "utf8")) as BundleFacts;
}

async function build(): Promise<readonly BundleFacts[]> {
  const madeFrom = fingerprintOf(sources);
  const bundles = await Promise.all(entryNames.map(bundleEntry));
  for (const { files, maps, facts } of bundles) {
    const told = Buffer.from(JSON.stringify(facts));
    replaceFolder(files, join(lambdasFolder, facts.entry));
    replaceFolder(new Map([...maps, [factsFile, told]]), join(mapsFolder, facts.entry));
  }
  writeFileSync(stampFile, madeFrom);
  return bundles.map(({ facts }) => facts);
}

function lockFile(): string {
  mkdirSync(dist, { recursive: true });
  return join(dist, "building.pid");
}

/** A folder that then holds these files and nothing else. */
function replaceFolder(files: Bundle["files"], folder: string): void {
  const [made, old] = [`${folder}.new`, `${folder}.old`];
  for (const left of [made, old]) rmSync(left, { recursive: true, force: true });
  mkdirSync(made, { recursive: true });
  for (const [name, bytes] of files) writeFileSync(join(made, name), bytes);
  if (existsSync(folder)) renameSync(folder, old);
  renameSync(made, folder);
  rmSync(old, { recursive: true, force: true });
}
