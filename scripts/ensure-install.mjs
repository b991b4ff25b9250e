/**
 * Makes a fresh clone ready, and is silent when it already is. Plain JavaScript without dependencies,
 * because it runs before anything is installed, on whatever Node (18 or later) the machine has.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const stampFile = join(root, "node_modules", ".installed-from");

/** Node's own binary from the npm package `node`: what every script of the project runs on. */
export const projectNode = join(root, "node_modules", ".bin", "node");

/** Installs exactly what package-lock.json says, unless that was the last thing installed. Throws a sentence. */
export function ensureInstall() {
  const wanted = lockfileHash();
  if (installedFrom() === wanted) return;
  const why =
    installedFrom() === undefined ? "nothing is installed yet" : "package-lock.json has changed";
  console.log(`Installing the dependencies with "npm ci": ${why}. This takes about half a minute.`);
  runNpmCi();
  recordInstall();
}

/** Notes which lockfile the installed packages come from; npm's own `prepare` calls this too. */
export function recordInstall() {
  checkNodeVersion();
  writeFileSync(stampFile, lockfileHash());
  useGitHooks();
}

function lockfileHash() {
  return createHash("sha256")
    .update(readFileSync(join(root, "package-lock.json")))
    .digest("hex");
}

function installedFrom() {
  return existsSync(stampFile) ? readFileSync(stampFile, "utf8") : undefined;
}

/** Within an npm script, npm tells where it lies; that also works where `npm` is a .cmd file. */
function runNpmCi() {
  const npm = process.env.npm_execpath;
  const [command, args] = npm === undefined ? ["npm", []] : [process.execPath, [npm]];
  const options = ["ci", "--no-audit", "--no-fund", "--loglevel=error"];
  const result = spawnSync(command, [...args, ...options], { cwd: root, stdio: "inherit" });
  if (result.error?.code === "ENOENT") {
    throw new Error(
      "npm was not found: install Node.js with npm 10 or later, then run this again.",
    );
  }
  if (result.status !== 0) {
    throw new Error(
      '"npm ci" failed, see above. It needs the npm registry: check the network, then run this again.',
    );
  }
}

function checkNodeVersion() {
  const { devDependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const wanted = `v${devDependencies.node}`;
  const found = existsSync(projectNode) ? versionOf(projectNode) : "missing";
  if (found === wanted) return;
  throw new Error(
    `Node ${wanted} should be in node_modules/.bin, but it is ${found}. Its install script may be ` +
      'switched off: run "npm ci --ignore-scripts=false" with npm 10 or later.',
  );
}

function versionOf(node) {
  return spawnSync(node, ["--version"], { encoding: "utf8" }).stdout?.trim() || "not able to start";
}

/** Leaves another hooks path alone, and a tree that is no git checkout; without git it does nothing. */
function useGitHooks() {
  if (!existsSync(join(root, ".git"))) return;
  const git = (...args) => spawnSync("git", ["config", "core.hooksPath", ...args], { cwd: root });
  const isUnset = git().status === 1;
  if (isUnset) git(".githooks");
}
