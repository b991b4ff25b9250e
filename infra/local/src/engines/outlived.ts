import { spawn } from "node:child_process";
import type { ChildProcessByStdio } from "node:child_process";
import type { Readable, Writable } from "node:stream";
import { errorCode } from "../error-code.ts";

/**
 * The shell starts the program, says its process id, and waits. Its stdin is a pipe from us that nobody
 * writes to: when we are gone, even by SIGKILL, the pipe ends and the program is ended with it.
 */
const script = `
exec 3<&0
"$@" 3<&- </dev/null >&2 & program=$!
{ read -r _ <&3; kill -KILL "$program"; } 2>/dev/null & watch=$!
exec 3<&-
echo "$program"
wait "$program"; status=$?
kill "$watch" 2>/dev/null
exit "$status"
`;

/** A program that never outlives this process. */
export interface ChildProgram {
  readonly pid: number;
  /** What it said on stderr so far, the last 4 kB. */
  complaints(): string;
  hasEnded(): boolean;
  /** SIGTERM, and SIGKILL when it has not ended after `patienceMs`. */
  stop(patienceMs?: number): Promise<void>;
  /** SIGKILL, as a crash would. */
  kill(): Promise<void>;
}

/** Starts a program in a process group of its own, so that Ctrl-C in the terminal reaches only us. */
export async function startChildProgram(
  program: string,
  args: readonly string[],
): Promise<ChildProgram> {
  const shell = spawn("/bin/sh", ["-c", script, "sh", program, ...args], {
    detached: true,
    stdio: ["pipe", "pipe", "pipe"],
  });
  let said = "";
  shell.stderr.on("data", (chunk) => (said = `${said}${chunk}`.slice(-4096)));
  const ended = new Promise<void>((resolve) => shell.once("close", () => resolve()));
  const pid = await readProgramId(shell);
  shell.stdout.resume();

  const signal = (name: "SIGTERM" | "SIGKILL") => {
    if (shell.exitCode === null) sendSignal(pid, name);
    return ended;
  };
  return {
    pid,
    complaints: () => said,
    hasEnded: () => shell.exitCode !== null,
    kill: () => signal("SIGKILL"),
    stop: async (patienceMs = 3_000) => {
      const impatience = setTimeout(() => void signal("SIGKILL"), patienceMs);
      await signal("SIGTERM");
      clearTimeout(impatience);
    },
  };
}

async function readProgramId(
  shell: ChildProcessByStdio<Writable, Readable, Readable>,
): Promise<number> {
  const firstLine = await new Promise<string>((resolve, reject) => {
    shell.once("error", reject);
    shell.stdout.once("data", (chunk) => resolve(String(chunk)));
  });
  return Number.parseInt(firstLine, 10);
}

function sendSignal(pid: number, name: "SIGTERM" | "SIGKILL"): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if (errorCode(error) !== "ESRCH") throw error;
  }
}
