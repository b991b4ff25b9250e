import type { tableDefinition } from "@aftercare/core/store/table.ts";
import type { EntryName } from "@aftercare/functions/entry-variables.ts";

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

export interface EntryNeeds {
  readonly table: readonly TableAction[];
  readonly indexes: readonly IndexName[];
  readonly files: readonly FileWork[];
  readonly mails: boolean;
  readonly wakes: boolean;
}

const nothing: EntryNeeds = { table: [], indexes: [], files: [], mails: false, wakes: false };
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
    mails: true,
    wakes: false,
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
  remind: { ...nothing, table: erasing, files: ["remove"], mails: true },
  evidence: {
    ...nothing,
    table: [...recording, "UpdateItem"],
    files: ["inspect", "remove"],
  },
  "mail-feedback": { ...nothing, table: recording },
  jobs: {
    ...nothing,
    table: erasing,
    indexes: ["due", "worklist", "directory", "caseload"],
    mails: true,
  },
  canary: nothing,
};
