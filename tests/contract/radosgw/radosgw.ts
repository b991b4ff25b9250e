import { execFile } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { findFreePort, loopback } from "@aftercare/local/engines/loopback.ts";
import { startChildProgram, type ChildProgram } from "@aftercare/local/engines/outlived.ts";
import { clusterConfig, clusterKeyring } from "./cluster-config.ts";

const run = promisify(execFile);
const patienceMs = 60_000;

export const radosgwAccount = { accessKeyId: "RADOSGW", secretAccessKey: "RADOSGW" } as const;

export interface Radosgw {
  readonly endpoint: string;
  /** From nothing to the first answer. */
  readonly startedInMs: number;
  stop(): Promise<void>;
}

/** Starts a whole object store in a folder of its own, and takes both away at the end. */
export async function startRadosgw(): Promise<Radosgw> {
  const startMs = performance.now();
  await using starting = new AsyncDisposableStack();
  const dir = await mkdtemp(join(tmpdir(), "aftercare-radosgw-"));
  starting.defer(() => rm(dir, { recursive: true, force: true }));
  const config = ["-c", join(dir, "ceph.conf")];
  const startDaemon = async (program: string, ...args: string[]) =>
    starting.adopt(await startChildProgram(program, [...config, "-f", ...args]), killProgram);

  await layOut(dir);
  await makeMonitor(dir, config);
  await startDaemon("ceph-mon", "-i", "a");
  await makeStorage(config);
  await startDaemon("ceph-osd", "-i", "0");
  await makeUser(config);
  const port = await findFreePort("radosgw");
  const endpoint = `http://${loopback}:${port}`;
  const frontend = `--rgw-frontends=beast endpoint=${loopback}:${port}`;
  await untilAnswers(endpoint, await startDaemon("radosgw", "-n", "client.rgw", frontend));

  const started = starting.move();
  const startedInMs = Math.round(performance.now() - startMs);
  return { endpoint, startedInMs, stop: () => started.disposeAsync() };
}

function killProgram(program: ChildProgram): Promise<void> {
  return program.kill();
}

async function layOut(dir: string): Promise<void> {
  await mkdir(join(dir, "mon"));
  await mkdir(join(dir, "osd"));
  await writeFile(join(dir, "keyring"), clusterKeyring(), { mode: 0o600 });
}

/** Writes the configuration, the map with the one monitor, and that monitor's empty store. */
async function makeMonitor(dir: string, config: readonly string[]): Promise<void> {
  const fsid = randomUUID();
  const address = `v1:${loopback}:${await findFreePort("the Ceph monitor")}`;
  await writeFile(join(dir, "ceph.conf"), clusterConfig(dir, fsid));
  await run("monmaptool", [
    "--create",
    "--fsid",
    fsid,
    "--addv",
    "a",
    address,
    join(dir, "monmap"),
  ]);
  await run("ceph-mon", [...config, "-i", "a", "--mkfs"]);
}

async function makeStorage(config: readonly string[]): Promise<void> {
  const id = randomUUID();
  await run("ceph", [...config, "osd", "new", id], { timeout: patienceMs });
  await run("ceph-osd", [...config, "-i", "0", "--mkfs", "--osd-uuid", id]);
}

/** The first command on the store: it waits until the storage daemon is up, and makes the pools. */
async function makeUser(config: readonly string[]): Promise<void> {
  const { accessKeyId, secretAccessKey } = radosgwAccount;
  const keys = [`--access-key=${accessKeyId}`, `--secret-key=${secretAccessKey}`];
  const args = [...config, "user", "create", "--uid=contract", "--display-name=contract", ...keys];
  await run("radosgw-admin", args, { timeout: patienceMs });
}

async function untilAnswers(endpoint: string, gateway: ChildProgram): Promise<void> {
  const deadline = performance.now() + patienceMs;
  while (performance.now() < deadline && !gateway.hasEnded()) {
    if (
      await fetch(endpoint).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
    await sleep(20);
  }
  throw new Error(`radosgw did not start: ${gateway.complaints().trim()}`);
}
