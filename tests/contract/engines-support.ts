import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { localAccount, localCredentials } from "@aftercare/local/account.ts";

/** What an AWS client needs to talk to a server of this machine. */
export function clientConfig(endpoint: string) {
  return { endpoint, region: localAccount.region, credentials: localCredentials };
}

/** A folder of its own for one test file. */
export async function makeFolder(): Promise<{ path: string; remove(): Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), "aftercare-engines-"));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}

/** Runs a module's text in a process of its own, with one argument, until it has said one line. */
export async function runModule(
  text: string,
  argument: string,
): Promise<{ process: ChildProcess; said: string }> {
  const child = spawn(process.execPath, ["--input-type=module", "-e", text, argument], {
    cwd: import.meta.dirname,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [line] = await once(child.stdout, "data");
  return { process: child, said: String(line).trim() };
}

/** False also for a process that has ended and waits for its parent to look. */
export async function isAlive(pid: number): Promise<boolean> {
  const state = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
  return state !== "" && !/\) [ZX] /.test(state);
}
