import { createServer } from "node:http";
import type { Server } from "node:http";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import S3rver from "@20minutes/s3rver";
import type { Clock } from "@aftercare/core/ports/clock.ts";
import type { S3ObjectCreatedNotificationEvent } from "aws-lambda";
import { localAccount } from "../../account.ts";
import { closeServer } from "../http.ts";
import { listenOnLoopback } from "../loopback.ts";
import type { Outbox } from "../outbox.ts";
import { passGate } from "./gate.ts";
import type { Gate } from "./gate.ts";
import { openCreatedObjects } from "./object-created.ts";
import { openObjectLocks } from "./object-locks.ts";
import { sendRefusal } from "./refusal.ts";
import type { S3Refusal } from "./refusal.ts";

export interface S3Engine {
  readonly endpoint: string;
  readonly port: number;
  readonly bucket: string;
  /** "Object Created" events, each until someone took it. */
  readonly created: Outbox<S3ObjectCreatedNotificationEvent>;
  stop(): Promise<void>;
}

/**
 * Starts the S3 stand-in with the evidence bucket, files under `dir`. Clients reach only the gate; the
 * engine listens behind it on a port of its own. `origins`: whose pages may post to the bucket.
 */
export async function startS3(options: {
  readonly dir: string;
  readonly clock: Clock;
  readonly origins: readonly string[];
  readonly port?: number | undefined;
}): Promise<S3Engine> {
  const { dir, clock } = options;
  await using starting = new AsyncDisposableStack();
  const created = starting.adopt(await openCreatedObjects(dir, () => clock.now()), (objects) =>
    objects.close(),
  );
  const locks = starting.adopt(await openObjectLocks(dir, () => clock.now()), (it) => it.close());
  const engine = starting.adopt(await makeEngine(join(dir, "objects"), created.note), closeServer);
  const { port: enginePort } = await listenOnLoopback(engine, "the S3 engine");
  const origins = new Set(options.origins);
  const gate = { enginePort, origins, locks, flushed: created.flushed };
  const server = starting.adopt(makeGateServer(gate), closeServer);
  const { port, url } = await listenOnLoopback(server, "the S3 stand-in", options.port);

  const started = starting.move();
  return {
    port,
    bucket: localAccount.bucket,
    endpoint: url,
    created: created.outbox,
    stop: () => started.disposeAsync(),
  };
}

async function makeEngine(directory: string, onStored: (notice: unknown) => void): Promise<Server> {
  await mkdir(join(directory, localAccount.bucket), { recursive: true });
  const app = new S3rver({ directory, silent: true, vhostBuckets: false, configureBuckets: [] });
  app.on("event", onStored);
  return createServer(app.callback());
}

function makeGateServer(gate: Gate): Server {
  return createServer((request, response) => {
    passGate(gate, request, response).catch(() => {
      if (response.headersSent) response.destroy();
      else sendRefusal(response, internalError);
    });
  });
}

const internalError: S3Refusal = {
  status: 500,
  code: "InternalError",
  message: "We encountered an internal error. Please try again.",
};
