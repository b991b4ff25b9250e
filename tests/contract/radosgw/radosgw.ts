import { execFile } from "node:child_process";
import { randomBytes, randomUUID } from "node:crypto";
import { accessSync, constants } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { findFreePort, loopback } from "@aftercare/local/engines/loopback.ts";
import { startChildProgram, type ChildProgram } from "@aftercare/local/engines/outlived.ts";
import { clusterConfig } from "./cluster-config.ts";

const run = promisify(execFile);
const programs = ["ceph", "ceph-mon", "ceph-osd", "monmaptool", "radosgw", "radosgw-admin"];
const patienceMs = 8_000;

export const radosgwAccount = { accessKeyId: "RADOSGW", secretAccessKey: "RADOSGW" } as const;

export interface Radosgw {
  readonly endpoint: string;
  /** From nothing to the first answer. */
  readonly startedInMs: number;
  stop(): Promise<void>;
}

/** What Debian packs as `radosgw`, `ceph-mon` and `ceph-osd`. */
export function isRadosgwInstalled(): boolean {
  return programs.every(isOnPath);
}

/** Starts a whole object store of its own in a folder of its own, and takes both away at the end. */
export async function startRadosgw(): Promise<Radosgw> {
  const startMs = performance.now();
  await using starting = new AsyncDisposableStack();
  const dir = await mkdtemp(join(tmpdir(), "aftercare-radosgw-"));
  starting.defer(() => rm(dir, { recursive: true, force: true }));
  const daemon = async (program: string, ...args: string[]) =>
    starting.adopt(await startChildProgram(program, args), (child) => child.kill());

  const config = await makeMonitor(dir);
  await daemon("ceph-mon", ...config, "-i", "a", "-f");
  await makeStorage(config);
  await daemon("ceph-osd", ...config, "-i", "0", "-f");
  await makeUser(config);
  const port = await findFreePort("radosgw");
  const frontend = `--rgw-frontends=beast endpoint=${loopback}:${port}`;
  const gateway = await daemon("radosgw", ...config, "-n", "client.rgw", "-f", frontend);
  const endpoint = `http://${loopback}:${port}`;
  await untilAnswers(endpoint, gateway);

  const started = starting.move();
  const startedInMs = Math.round(performance.now() - startMs);
  return { endpoint, startedInMs, stop: () => started.disposeAsync() };
}

/** Writes the configuration and the monitor's empty store; gives what every program is called with. */
async function makeMonitor(dir: string): Promise<string[]> {
  const fsid = randomUUID();
  const port = await findFreePort("the Ceph monitor");
  const config = ["-c", join(dir, "ceph.conf")];
  const map = join(dir, "monmap");
  await mkdir(join(dir, "mon"));
  await mkdir(join(dir, "osd"));
  await writeFile(join(dir, "keyring"), keyring());
  await writeFile(join(dir, "ceph.conf"), clusterConfig(dir, fsid));
  const address = `v1:${loopback}:${port}`;
  await run("monmaptool", ["--create", "--fsid", fsid, "--addv", "a", address, map]);
  await run("ceph-mon", [...config, "-i", "a", "--mkfs", "--monmap", map, "--keyring", join(dir, "keyring")]);
  return config;
}

async function makeStorage(config: readonly string[]): Promise<void> {
  const osd = randomUUID();
  const announce = [...config, "--connect-timeout", "30", "osd", "new", osd];
  await run("ceph", announce, { timeout: patienceMs });
  await run("ceph-osd", [...config, "-i", "0", "--mkfs", "--osd-uuid", osd]);
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
    if (await fetch(endpoint).then(({ ok }) => ok, () => false)) return;
    await sleep(20);
  }
  throw new Error(`radosgw did not start: ${gateway.complaints().trim()}`);
}

function isOnPath(program: string): boolean {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  return folders.some((folder) => isExecutable(join(folder, program)));
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function keyring(): string {
  const everything = ["mon", "osd", "mgr", "mds"].map((d) => `\tcaps ${d} = "allow *"`).join("\n");
  return ["mon.", "client.admin", "client.rgw", "osd.0"].map((name) => `[${name}]\n\tkey = ${makeKey()}\n${everything}\n`).join("");
}
function makeKey(): string {
  const key = Buffer.alloc(28);
  key.writeUInt16LE(1, 0);
  key.writeUInt32LE(Math.floor(Date.now() / 1000), 2);
  key.writeUInt16LE(16, 10);
  key.set(randomBytes(16), 12);
  return key.toString("base64");
}
