import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { CrashPoint } from "./crash-points.ts";

export type EntryName = "api" | "sweep" | "remind" | "mailFeedback";

export interface WorkerSetup {
  readonly entry: EntryName;
  readonly env: Readonly<Record<string, string>>;
  /** Where the clock and the logs are. */
  readonly dir: string;
  readonly crash?: { readonly at: CrashPoint; readonly logFile: string };
}

export interface Call {
  readonly id: number;
  readonly event: unknown;
}

export interface Outcome {
  readonly id: number;
  readonly result?: unknown;
  readonly error?: string;
}

/** The process that worked on it was killed, as was planned. */
export class WorkerKilled extends Error {
  override readonly name = "WorkerKilled";
}

/** The process ended by itself: the test is wrong, not the product. */
export class WorkerBroken extends Error {
  override readonly name = "WorkerBroken";
}

/** What Lambda is for one entry: it keeps a process, hands it events, and starts another when it dies. */
export interface WorkerHost {
  invoke(event: unknown): Promise<unknown>;
  /** The next processes end at these points, one each; later ones live. Forgets earlier deaths. */
  crashAt(points: readonly CrashPoint[]): void;
  /** How many of the planned deaths are still to come. */
  crashesLeft(): number;
  /** Where processes died so far: `PutItem under way`. */
  crashes(): string[];
  /** Sends a signal to the process that works now. */
  signal(name: NodeJS.Signals): void;
  stop(): Promise<void>;
}

const program = new URL("./worker.ts", import.meta.url);

export function hostWorkers(
  entry: EntryName,
  place: Pick<WorkerSetup, "env" | "dir">,
  name: string = entry,
): WorkerHost {
  const logFile = join(place.dir, `crashes-${name}.log`);
  writeFileSync(logFile, "");
  let planned: CrashPoint[] = [];
  let worker: Worker | undefined;

  function living(): Worker {
    if (worker === undefined || worker.hasEnded()) {
      const at = planned.shift();
      worker = startWorker({
        entry,
        ...place,
        ...(at === undefined ? {} : { crash: { at, logFile } }),
      });
    }
    return worker;
  }

  return {
    invoke: (event) => living().call(event),
    crashAt(points) {
      planned = [...points];
      writeFileSync(logFile, "");
      worker?.kill();
    },
    crashesLeft: () => planned.length,
    crashes: () => readFileSync(logFile, "utf8").split("\n").filter(Boolean),
    signal: (signal) => worker?.kill(signal),
    stop: async () => worker?.stop(),
  };
}

interface Worker {
  call(event: unknown): Promise<unknown>;
  hasEnded(): boolean;
  kill(signal?: NodeJS.Signals): void;
  stop(): Promise<void>;
}

function startWorker(setup: WorkerSetup): Worker {
  const env = { ...process.env, NODE_COMPILE_CACHE: join(setup.dir, "compiled") };
  const child = fork(program, [JSON.stringify(setup)], { execArgv: [], env });
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  let calls = 0;
  let ended = false;
  child.on("message", ({ id, result, error }: Outcome) => {
    const call = waiting.get(id);
    waiting.delete(id);
    if (error === undefined) call?.resolve(result);
    else call?.reject(new Error(error));
  });
  child.on("exit", (code, signal) => {
    ended = true;
    const why = signal === null ? new WorkerBroken(`It ended with ${code}.`) : killed(signal);
    for (const call of waiting.values()) call.reject(why);
  });
  return {
    call(event) {
      const call = Promise.withResolvers<unknown>();
      waiting.set((calls += 1), call);
      child.send({ id: calls, event } satisfies Call, (error) => {
        if (error !== null) call.reject(killed("before it was asked"));
      });
      return call.promise;
    },
    hasEnded: () => ended,
    kill: (signal = "SIGKILL") => void child.kill(signal),
    stop: () => endOf(child),
  };
}

async function endOf(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, "exit");
  child.kill("SIGKILL");
  await exit;
}

function killed(how: string): WorkerKilled {
  return new WorkerKilled(`The worker was killed: ${how}`);
}
