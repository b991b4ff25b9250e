import { startLocalCloud } from "@aftercare/local/local-cloud.ts";
import { stopOnSignals } from "@aftercare/local/terminal.ts";

/** This whole machine in a process of its own, on the folder it is told, until a signal comes. */
const [dir = ""] = process.argv.slice(2);
const cloud = await startLocalCloud({ dir, background: true, report: () => undefined });
stopOnSignals(() => cloud.stop());
process.send?.(cloud.url);
