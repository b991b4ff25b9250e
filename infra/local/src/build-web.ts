import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { AppError } from "@aftercare/core/kernel/errors.ts";
import { fingerprintOf } from "./fingerprint.ts";

const root = join(import.meta.dirname, "../../..");
export const webFolder = join(root, "packages/web/dist");
const stampFile = join(webFolder, ".built-from");

/** What the app is built from: its own files, the core's modules that it may import, and how it is done. */
const sources = [
  "infra/local/src/build-web.ts",
  "packages/web/src",
  "packages/web/build",
  "packages/web/public",
  "packages/web/index.html",
  "packages/web/vite.config.ts",
  "packages/core/src",
  "package-lock.json",
];

/** Builds the web app unless it was built from these very files. Gives whether there was something to do. */
export function ensureWebBuilt(): boolean {
  const wanted = fingerprintOf(sources);
  if (existsSync(stampFile) && readFileSync(stampFile, "utf8") === wanted) return false;
  const vite = join(root, "node_modules/.bin/vite");
  const args = [vite, "build", join(root, "packages/web"), "--logLevel", "error"];
  // A test runner calls its environment "test", and would get a React that is twice as large.
  const env = { ...process.env, NODE_ENV: "production" };
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8", env });
  if (status !== 0) {
    throw new AppError("config.invalid", `The web app could not be built:\n${stdout}${stderr}`, {
      retriable: false,
    });
  }
  writeFileSync(stampFile, wanted);
  return true;
}
