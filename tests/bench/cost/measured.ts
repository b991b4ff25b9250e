import { readFileSync, writeFileSync } from "node:fs";

/** Units that DynamoDB charged for one act, on the table and on each index. */
export interface ActUnits {
  readonly reads: number;
  readonly writes: Readonly<Record<string, number>>;
  /** Calls to AWS of all kinds, one after the other or side by side. */
  readonly calls: number;
}

export const actNames = [
  "enrol",
  "event",
  "upload",
  "mail",
  "feedback",
  "readClient",
  "readDesk",
  "idleSweep",
  "idleDeliver",
] as const;
export type ActName = (typeof actNames)[number];

/** What `npm run bench cost -- --write` saw on the local servers; the cost page is reckoned from it. */
export interface Measured {
  readonly measuredOn: string;
  readonly acts: Readonly<Record<ActName, ActUnits>>;
  /** Of the local servers: a minute without anything due asks each of them once. */
  readonly dueShards: number;
  /** Events of one debt's whole life, without uploads and mails. */
  readonly eventsOfLife: number;
  readonly uploadsOfLife: number;
  /** Of one debt at the end of its life: all its rows, and what the indexes repeat of them. */
  readonly tableBytes: number;
  readonly indexBytes: number;
}

const file = new URL("measured.json", import.meta.url);

export function readMeasured(): Measured {
  return JSON.parse(readFileSync(file, "utf8")) as Measured;
}

export function saveMeasured(measured: Measured): void {
  writeFileSync(file, `${JSON.stringify(measured, null, 2)}\n`);
}

export const writesOf = ({ writes }: ActUnits): number =>
  Object.values(writes).reduce((sum, units) => sum + units, 0);
