import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { loopback } from "@aftercare/local/engines/loopback.ts";

/**
 * The smallest Ceph there is: one monitor, one storage daemon in memory, no manager, loopback only. There
 * are no other monitors to wait for, so decisions are made at once.
 */
export function clusterConfig(dir: string, fsid: string): string {
  const settings = {
    fsid,
    monmap: join(dir, "monmap"),
    keyring: join(dir, "keyring"),
    "mon data": join(dir, "mon"),
    "osd data": join(dir, "osd"),
    "run dir": dir,
    "crash dir": dir,
    "admin socket": "",
    "log file": "",
    "log to stderr": "true",
    "mon cluster log file": "",
    "public addr": loopback,
    "cluster addr": loopback,
    "ms bind msgr2": "false",
    "ms bind ipv6": "false",
    "osd objectstore": "memstore",
    "memstore device bytes": "1G",
    "osd crush chooseleaf type": "0",
    "osd pool default size": "1",
    "osd pool default min size": "1",
    "osd pool default pg num": "4",
    "osd pool default pg autoscale mode": "off",
    "mon allow pool size one": "true",
    "mon max pg per osd": "1000",
    "mon data avail crit": "1",
    "paxos propose interval": "0.02",
    "paxos min wait": "0.01",
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name} = ${value}`);
  return ["[global]", ...lines, ""].join("\n");
}

/**
 * Keys for every daemon, all allowed everything. With authentication off this Ceph starts faster than it
 * learns its own map, and then one start in six aborts.
 */
export function clusterKeyring(): string {
  const allowed = ["mon", "osd", "mgr"].map((kind) => `\tcaps ${kind} = "allow *"`);
  const names = ["mon.", "client.admin", "client.rgw", "osd.0"];
  const entries = names.map((name) => [`[${name}]`, `\tkey = ${makeKey()}`, ...allowed].join("\n"));
  return `${entries.join("\n")}\n`;
}

/** Ceph's own form of an AES key: its type, when it was made, its length, its bytes; little-endian. */
function makeKey(): string {
  const secret = randomBytes(16);
  const head = Buffer.alloc(12);
  head.writeUInt16LE(1, 0);
  head.writeUInt16LE(secret.length, 10);
  return Buffer.concat([head, secret]).toString("base64");
}
