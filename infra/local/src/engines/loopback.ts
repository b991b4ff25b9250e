import { randomInt } from "node:crypto";
import { createServer as createProbe } from "node:net";
import type { Server } from "node:net";
import { AppError } from "@aftercare/core/kernel/errors.ts";
import { errorCode } from "../error-code.ts";

export const loopback = "127.0.0.1";

export interface Listening {
  readonly port: number;
  readonly url: string;
}

/**
 * Listens on 127.0.0.1 only; without a port the system gives a free one.
 * @throws AppError `config.invalid` that names the part and the port when it is taken.
 */
export async function listenOnLoopback(server: Server, part: string, port = 0): Promise<Listening> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error) => reject(explainListenError(error, part, port)));
    server.listen(port, loopback, resolve);
  });
  const taken = portOf(server);
  return { port: taken, url: `http://${loopback}:${taken}` };
}

/** Below those that the system gives to whoever names none: so nobody takes it by chance before it is used. */
const quietPorts = { from: 12_000, below: 30_000 };
const mostTries = 20;

/**
 * A port that was free a moment ago, for programs that do not tell the port they took.
 * @throws AppError `config.invalid` when `wanted` is taken.
 */
export async function findFreePort(part: string, wanted?: number): Promise<number> {
  if (wanted !== undefined && wanted !== 0) return tryPort(part, wanted);
  for (let tries = 1; tries < mostTries; tries += 1) {
    const port = randomInt(quietPorts.from, quietPorts.below);
    const free = await tryPort(part, port).catch(() => undefined);
    if (free !== undefined) return free;
  }
  return tryPort(part, 0);
}

async function tryPort(part: string, wanted: number): Promise<number> {
  const probe = createProbe();
  const { port } = await listenOnLoopback(probe, part, wanted);
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

export function portInUse(part: string, port: number, cause?: unknown): AppError {
  const message = `port ${port} is in use, and ${part} needs it: stop the other program or choose another port`;
  return new AppError("config.invalid", message, { retriable: false, cause });
}

function explainListenError(error: Error, part: string, port: number): Error {
  return errorCode(error) === "EADDRINUSE" ? portInUse(part, port, error) : error;
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("server has no port");
  return address.port;
}
