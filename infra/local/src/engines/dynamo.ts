import { createRequire } from "node:module";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { AppError } from "@aftercare/core/kernel/errors.ts";
import { startChildProgram } from "./outlived.ts";
import type { ChildProgram } from "./outlived.ts";
import { findFreePort, loopback, portInUse } from "./loopback.ts";

const part = "the DynamoDB stand-in";
const patienceMs = 10_000;
const triesForAFreePort = 5;

export interface DynamoEngine {
  readonly endpoint: string;
  readonly port: number;
  readonly pid: number;
  stop(): Promise<void>;
  /** Ends it as a crash would; what it acknowledged is on the disk. */
  kill(): Promise<void>;
}

/**
 * Starts the DynamoDB stand-in, on a file under `dir` or in memory, and waits until it answers.
 * @throws AppError `config.invalid` when this platform has no binary of it, or the port is taken.
 */
export async function startDynamo(
  where: { readonly dir: string } | { readonly memory: true },
  port?: number,
): Promise<DynamoEngine> {
  const binary = findBinary();
  const database = "dir" in where ? await databaseArgs(where.dir) : [];
  for (let left = triesForAFreePort; ; left -= 1) {
    const chosen = await findFreePort(part, port);
    const address = ["--host", loopback, "--port", String(chosen)];
    const child = await startChildProgram(binary, [...address, ...database]);
    if (await answers(child, chosen)) return engineOf(child, chosen);
    await child.kill();
    if (!isPortTaken(child) || left === 1) throw explain(child, chosen);
  }
}

function engineOf(child: ChildProgram, port: number): DynamoEngine {
  return {
    port,
    pid: child.pid,
    endpoint: `http://${loopback}:${port}`,
    stop: () => child.stop(),
    kill: () => child.kill(),
  };
}

async function databaseArgs(dir: string): Promise<string[]> {
  await mkdir(dir, { recursive: true });
  return ["--db-path", join(dir, "table.sqlite")];
}

/** Asked from here, because only this workspace depends on the binary. */
function findBinary(): string {
  const name = `@dynoxide/${process.platform}-${process.arch}/dynoxide`;
  try {
    return createRequire(import.meta.url).resolve(name);
  } catch (cause) {
    const message =
      `no DynamoDB stand-in for ${process.platform}-${process.arch} (${name}): start any DynamoDB ` +
      "server and give its address in AWS_ENDPOINT_URL_DYNAMODB";
    throw new AppError("config.invalid", message, { retriable: false, cause });
  }
}

async function answers(child: ChildProgram, port: number): Promise<boolean> {
  const deadline = performance.now() + patienceMs;
  while (performance.now() < deadline && !child.hasEnded()) {
    if (
      await fetch(`http://${loopback}:${port}/`).then(
        () => true,
        () => false,
      )
    ) {
      return !child.hasEnded();
    }
    await sleep(5);
  }
  return false;
}

function isPortTaken(child: ChildProgram): boolean {
  return /address (already )?in use/i.test(child.complaints());
}

function explain(child: ChildProgram, port: number): AppError {
  if (isPortTaken(child)) return portInUse(part, port);
  const message = `${part} did not start: ${child.complaints().trim()}`;
  return new AppError("config.invalid", message, { retriable: false });
}
