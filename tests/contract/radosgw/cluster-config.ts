import { join } from "node:path";
import { loopback } from "@aftercare/local/engines/loopback.ts";

/**
 * The smallest Ceph there is: one monitor, one storage daemon in memory, no manager, no keys between them,
 * loopback only. Decisions among the monitors need not wait for others, so they are made at once.
 */
export function clusterConfig(dir: string, fsid: string): string {
  const settings = {
    fsid,
    // The map says the cluster's name from the first message on; found by address, it is learned too late.
    monmap: join(dir, "monmap"),
    "public addr": loopback,
    "cluster addr": loopback,
    "ms bind msgr2": "false",
    "ms bind ipv6": "false",
    "mon data": join(dir, "mon"),
    "osd data": join(dir, "osd"),
    "run dir": dir,
    "crash dir": dir,
    keyring: join(dir, "keyring"),
    "admin socket": "",
    "log file": "",
    "log to stderr": "true",
    "mon cluster log file": "",
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
