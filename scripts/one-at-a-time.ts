import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";

/**
 * Waits until no other process of this machine is at the same work, then does it. The lock is a file with our
 * process id; one left behind by a process that is gone does not count.
 */
export async function oneAtATime<T>(lockFile: string, work: () => T | Promise<T>): Promise<T> {
  while (!takes(lockFile)) await pause(200);
  try {
    return await work();
  } finally {
    rmSync(lockFile, { force: true });
  }
}

function takes(lockFile: string): boolean {
  try {
    writeFileSync(lockFile, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if (!isSystemError(error, "EEXIST")) throw error;
    if (isLeftBehind(lockFile)) rmSync(lockFile, { force: true });
    return false;
  }
}

function isLeftBehind(lockFile: string): boolean {
  try {
    process.kill(Number(readFileSync(lockFile, "utf8")), 0);
    return false;
  } catch (error) {
    return isSystemError(error, "ESRCH");
  }
}

function isSystemError(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}
