import type { tableDefinition } from "@aftercare/core/store/table.ts";
import type { EntryName } from "@aftercare/functions/entry-variables.ts";
import type { JobQueueName } from "./names.ts";

/** IAM's words. A transaction asks for the permission of each of its parts, and none of ours only checks. */
export type TableAction =
  | "GetItem"
  | "BatchGetItem"
  | "Query"
  | "PutItem"
  | "UpdateItem"
  | "DeleteItem"
  | "BatchWriteItem";

export type IndexName = (typeof tableDefinition.indexes)[number]["name"];

/** What is done with evidence files: see `permissions.ts`. */
export type FileWork = "offer" | "show" | "inspect" | "remove" | "lock";

/** What is done with dossiers, which lie in the same bucket under a prefix of their own. */
export type DossierWork = "write" | "show" | "remove";

/** What is done with sheets that are imported, under a prefix of theirs. */
export type ImportWork = "offer" | "show" | "keep" | "remove";

export interface EntryNeeds {
  readonly table: readonly TableAction[];
  readonly indexes: readonly IndexName[];
  readonly files: readonly FileWork[];
  readonly dossiers: readonly DossierWork[];
  readonly imports: readonly ImportWork[];
  readonly mails: boolean;
  readonly wakes: boolean;
  /** Long jobs that it sends to a worker. */
  readonly jobs: readonly JobQueueName[];
}

const nothing: EntryNeeds = {
  table: [],
  indexes: [],
  files: [],
  dossiers: [],
  imports: [],
  mails: false,
  wakes: false,
  jobs: [],
};
/** Recording an event: the file, the organisation, its endpoints; then event, snapshot and deliveries. */
const recording = ["GetItem", "Query", "PutItem"] as const;
/** All that erasing a client takes, which also comes up in the worker when its day has come. */
const erasing = [
  ...recording,
  "BatchGetItem",
  "UpdateItem",
  "DeleteItem",
  "BatchWriteItem",
] as const;

/**
 * What each entry does with what it does not own, read from its verbs and compared with a recording of the
 * acceptance cases. No entry may scan, and none may do anything to the table itself.
 */
export const entryNeeds: Readonly<Record<EntryName, EntryNeeds>> = {
  api: {
    table: erasing,
    indexes: ["due", "worklist", "directory", "caseload"],
    files: ["offer", "show", "lock", "remove"],
    dossiers: ["show", "remove"],
    imports: ["offer", "show", "remove"],
    mails: true,
    wakes: false,
    jobs: ["dossier", "import"],
  },
  auth: {
    ...nothing,
    table: ["GetItem", "BatchGetItem", "Query", "PutItem", "UpdateItem", "DeleteItem"],
    indexes: ["directory"],
    mails: true,
  },
  sweep: {
    ...nothing,
    // Planning anew after a change of settings ends with one row less in the list of what is planned anew.
    table: [...recording, "DeleteItem"],
    indexes: ["due", "directory"],
    wakes: true,
  },
  deliver: { ...nothing, table: [...recording, "UpdateItem"], indexes: ["due"] },
  // An alarm is mailed to the supervisors as well, who are found by the index of staff.
  remind: {
    ...nothing,
    table: erasing,
    indexes: ["worklist"],
    files: ["remove"],
    dossiers: ["remove"],
    mails: true,
  },
  digest: {
    ...nothing,
    table: ["GetItem", "BatchGetItem", "Query", "UpdateItem", "DeleteItem"],
    indexes: ["worklist", "directory", "caseload"],
    mails: true,
  },
  evidence: {
    ...nothing,
    table: [...recording, "UpdateItem"],
    files: ["inspect", "remove"],
  },
  "mail-feedback": { ...nothing, table: recording },
  "build-dossier": {
    ...nothing,
    table: recording,
    files: ["inspect"],
    dossiers: ["write", "remove"],
  },
  "import-rows": {
    ...nothing,
    table: [...recording, "BatchGetItem"],
    // A payment may be the last one, and with it a proof's keeping begins.
    files: ["lock"],
    imports: ["keep", "remove"],
    jobs: ["import"],
  },
  jobs: {
    ...nothing,
    table: erasing,
    indexes: ["due", "worklist", "directory", "caseload"],
    mails: true,
  },
  canary: nothing,
};
