import { startEngines } from "@aftercare/local/engines/engines.ts";

/** The local servers in a process of their own, so that the bench's own CPU is the product's alone. */
const dir = process.argv[2];
if (dir === undefined || process.send === undefined) throw new Error("stage.ts starts this.");
const engines = await startEngines({ dir });
process.send(engines.env);
process.on("disconnect", () => void engines.stop().then(() => process.exit()));
