import { readFileSync, writeFileSync } from "node:fs";
import type { EntryName } from "@aftercare/functions/entry-variables.ts";

/** A cold start of one entry's deployed bundle, in a new process on the machine that measured. */
export interface Start {
  readonly entry: EntryName;
  readonly loadMs: number;
  /** Of a first call without anything to do, where there is one. */
  readonly callMs?: number;
  /** The memory that the process holds after it. */
  readonly heldMb: number;
  /** What every start loads. */
  readonly gzippedKb: number;
  readonly allKb: number;
}

const file = new URL("starts.json", import.meta.url);

export function readStarts(): readonly Start[] {
  return JSON.parse(readFileSync(file, "utf8")) as Start[];
}

export function saveStarts(starts: readonly Start[]): void {
  writeFileSync(file, `${JSON.stringify(starts, null, 2)}\n`);
}
