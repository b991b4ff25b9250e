import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { AppError } from "@aftercare/core/kernel/errors.ts";
import { errorCode } from "../error-code.ts";

/**
 * Two sets of engines on one folder would write over each other. The claim is a file with our process id; one
 * left behind by a process that is gone does not count.
 * @throws AppError `config.invalid` when a living process holds the folder.
 */
export async function claimFolder(dir: string): Promise<{ release(): Promise<void> }> {
  await mkdir(dir, { recursive: true });
  const path = join(dir, "running.pid");
  const holder = await readHolder(path);
  if (holder !== undefined && isAlive(holder)) {
    const message = `already running as process ${holder} (if it is not, remove ${path})`;
    throw new AppError("config.invalid", message, { retriable: false });
  }
  await writeFile(path, String(process.pid));
  return { release: () => rm(path, { force: true }) };
}

async function readHolder(path: string): Promise<number | undefined> {
  const text = await readFile(path, "utf8").catch(() => "");
  const pid = Number.parseInt(text, 10);
  return Number.isNaN(pid) ? undefined : pid;
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return errorCode(error) === "EPERM";
  }
}
