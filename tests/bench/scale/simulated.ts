import { readFileSync, writeFileSync } from "node:fs";
import type { Simulated } from "./simulate.ts";

const file = new URL("simulated.json", import.meta.url);

/** The loads that `npm run bench scale -- --write` played; both pages are reckoned from them. */
export function readSimulated(): Simulated {
  return JSON.parse(readFileSync(file, "utf8")) as Simulated;
}

export function saveSimulated(simulated: Simulated): void {
  writeFileSync(file, `${JSON.stringify(simulated, null, 2)}\n`);
}
