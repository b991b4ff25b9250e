import { askDossier } from "@aftercare/core/verbs/dossiers/ask-dossier.ts";
import { buildDossier } from "@aftercare/core/verbs/dossiers/build-dossier.ts";
import { listDossiers } from "@aftercare/core/verbs/dossiers/list-dossiers.ts";
import { openDossier } from "@aftercare/core/verbs/dossiers/open-dossier.ts";
import { readCompleteness } from "@aftercare/core/verbs/dossiers/read-completeness.ts";
import { readDossier } from "@aftercare/core/verbs/dossiers/read-dossier.ts";
import { createExport } from "@aftercare/core/verbs/exports/create-export.ts";
import { listExports } from "@aftercare/core/verbs/exports/list-exports.ts";
import { readExportRows } from "@aftercare/core/verbs/exports/read-export-rows.ts";
import { createCalendarFeed } from "@aftercare/core/verbs/feeds/create-calendar-feed.ts";
import { chooseDigest, readDigestChoice } from "@aftercare/core/verbs/people/choose-digest.ts";
import { readOwnCalendarFeed } from "@aftercare/core/verbs/feeds/read-own-calendar-feed.ts";
import { revokeCalendarFeed } from "@aftercare/core/verbs/feeds/revoke-calendar-feed.ts";
import { workOnJob } from "@aftercare/core/verbs/jobs/work-on-job.ts";
import { listDataRequests } from "@aftercare/core/verbs/privacy/list-data-requests.ts";
import type { Entry } from "../entry.ts";

/** Dates that go to a calendar, lists that leave the organisation, and what people asked about their data. */
export const takingOutEntries: readonly Entry[] = [
  {
    verb: "createCalendarFeed",
    act: "calendar-feed.own",
    on: "organisation",
    call: (ctx) => createCalendarFeed(ctx, { titles: "generic", language: "zh-CN" }),
  },
  {
    verb: "readOwnCalendarFeed",
    act: "calendar-feed.own",
    on: "organisation",
    call: (ctx) => readOwnCalendarFeed(ctx),
  },
  {
    verb: "revokeCalendarFeed",
    act: "calendar-feed.own",
    on: "organisation",
    call: (ctx) => revokeCalendarFeed(ctx),
  },
  {
    verb: "readDigestChoice",
    act: "digest.own",
    on: "organisation",
    call: (ctx) => readDigestChoice(ctx),
  },
  {
    verb: "chooseDigest",
    act: "digest.own",
    on: "organisation",
    call: (ctx) => chooseDigest(ctx, false),
  },
  {
    verb: "createExport",
    act: "export.manage",
    on: "organisation",
    call: (ctx) =>
      createExport(ctx, { scope: "clients", reason: "年度审计需要名单", language: "zh-CN" }),
  },
  {
    verb: "listExports",
    act: "export.manage",
    on: "organisation",
    call: (ctx) => listExports(ctx, { limit: 50 }),
  },
  {
    verb: "readExportRows",
    act: "export.manage",
    on: "thing",
    call: (ctx, { things: { exportId } }) => readExportRows(ctx, { exportId, limit: 50 }),
    notThere: ["export.unknown"],
  },
  {
    verb: "askDossier",
    act: "dossier.ask",
    on: "file",
    denied: "not-there",
    call: (ctx, { clientId, dossierId }) =>
      askDossier(ctx, { clientId, dossierId, purpose: "own", debtIds: [], language: "zh-CN" }),
  },
  {
    verb: "listDossiers",
    act: "dossier.read",
    on: "file",
    denied: "not-there",
    call: (ctx, { clientId }) => listDossiers(ctx, { clientId, limit: 10 }),
  },
  {
    verb: "readDossier",
    act: "dossier.read",
    on: "file",
    denied: "not-there",
    call: (ctx, { clientId, dossierId }) => readDossier(ctx, { clientId, dossierId }),
  },
  {
    verb: "openDossier",
    act: "dossier.open",
    on: "file",
    denied: "not-there",
    call: (ctx, { clientId, dossierId }) => openDossier(ctx, { clientId, dossierId }),
    notThere: ["dossier.unknown"],
  },
  {
    verb: "buildDossier",
    act: "job.work",
    on: "organisation",
    insists: true,
    call: (ctx) =>
      buildDossier(ctx, { jobId: "none", leaseMs: 1, writePdf: async () => new Uint8Array() }),
  },
  {
    verb: "workOnJob",
    act: "job.work",
    on: "organisation",
    insists: true,
    call: (ctx) =>
      workOnJob(ctx, {
        jobId: "none",
        kind: "import",
        leaseMs: 1,
        share: async () => ({ kind: "more" }),
      }),
  },
  {
    verb: "readCompleteness",
    act: "client.read",
    on: "file",
    denied: "not-there",
    call: (ctx, { debt }) => readCompleteness(ctx, debt),
  },
  ...(["open", "answered"] as const).map((state): Entry => ({
    verb: "listDataRequests",
    variant: state,
    act: "data-request.list",
    on: "organisation",
    call: (ctx) => listDataRequests(ctx, { state, limit: 50 }),
  })),
];
