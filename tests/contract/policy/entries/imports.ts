import { cancelImport } from "@aftercare/core/verbs/imports/cancel-import.ts";
import { checkImport } from "@aftercare/core/verbs/imports/check-import.ts";
import { listFlawedRows } from "@aftercare/core/verbs/imports/list-flawed-rows.ts";
import { listImports, loadImport } from "@aftercare/core/verbs/imports/list-imports.ts";
import { readImportFile } from "@aftercare/core/verbs/imports/read-import-file.ts";
import { requestImport } from "@aftercare/core/verbs/imports/request-import.ts";
import { startImport } from "@aftercare/core/verbs/imports/start-import.ts";
import { workOnImport } from "@aftercare/core/verbs/imports/work-on-import.ts";
import type { JobInHand } from "@aftercare/core/verbs/jobs/work-on-job.ts";
import type { Entry } from "../entry.ts";

const unknown = ["import.unknown"] as const;

/** Sheets that are taken in. There is one that waits for its file. */
export const importEntries: readonly Entry[] = [
  {
    verb: "requestImport",
    act: "import.manage",
    on: "organisation",
    call: (ctx) =>
      requestImport(ctx, { kind: "debts", fileName: "a", sizeBytes: 1, sha256: "0".repeat(64) }),
  },
  {
    verb: "listImports",
    act: "import.manage",
    on: "organisation",
    call: (ctx) => listImports(ctx, { limit: 20 }),
  },
  {
    verb: "loadImport",
    act: "import.manage",
    on: "thing",
    call: (ctx, { things: { importId } }) => loadImport(ctx, importId),
    notThere: unknown,
  },
  {
    verb: "listFlawedRows",
    act: "import.manage",
    on: "thing",
    call: (ctx, { things: { importId } }) => listFlawedRows(ctx, { importId, limit: 20 }),
    notThere: unknown,
  },
  {
    verb: "readImportFile",
    act: "import.manage",
    on: "thing",
    call: (ctx, { things: { importId } }) => readImportFile(ctx, importId),
    notThere: unknown,
  },
  {
    verb: "checkImport",
    act: "import.manage",
    on: "thing",
    call: (ctx, { things: { checkedImportId: importId } }) =>
      checkImport(ctx, { importId, mapping: { clientId: 0, name: 1 } }),
    notThere: unknown,
  },
  {
    verb: "startImport",
    act: "import.manage",
    on: "thing",
    call: (ctx, { things: { checkedImportId } }) => startImport(ctx, checkedImportId),
    notThere: unknown,
  },
  {
    verb: "cancelImport",
    act: "import.manage",
    on: "thing",
    call: (ctx, { things: { importId } }) => cancelImport(ctx, importId),
    notThere: unknown,
  },
  {
    verb: "workOnImport",
    act: "job.work",
    on: "organisation",
    insists: true,
    call: (ctx) => workOnImport(ctx, waiting, () => true),
  },
];

const waiting = {
  job: { order: {}, mark: { stage: "upload" } },
  note: () => Promise.reject(new Error("Nothing is noted of what waits.")),
} as unknown as JobInHand;
