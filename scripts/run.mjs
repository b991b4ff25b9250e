/**
 * `node scripts/run.mjs FILE [ARGS]`: what every npm script starts with. Installs when needed, then runs
 * FILE on the project's own Node, so that a fresh clone on an older Node works as well.
 */
import { spawn } from "node:child_process";
import { delimiter, dirname } from "node:path";
import { ensureInstall, projectNode } from "./ensure-install.mjs";

try {
  ensureInstall();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

const PATH = `${dirname(projectNode)}${delimiter}${process.env.PATH}`;
const child = spawn(projectNode, process.argv.slice(2), {
  stdio: "inherit",
  env: { ...process.env, PATH },
});

// The terminal's Ctrl-C reaches the child by itself; this process only waits for its clean end.
process.on("SIGINT", () => {});
process.on("SIGTERM", () => child.kill("SIGTERM"));
child.on("exit", (code, signal) => {
  process.exitCode = code ?? (signal === "SIGINT" ? 130 : 1);
});
