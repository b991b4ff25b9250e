import { createExport } from "@aftercare/core/verbs/exports/create-export.ts";
import { listExports } from "@aftercare/core/verbs/exports/list-exports.ts";
import { readExportRows } from "@aftercare/core/verbs/exports/read-export-rows.ts";
import { createCalendarFeed } from "@aftercare/core/verbs/feeds/create-calendar-feed.ts";
import { readOwnCalendarFeed } from "@aftercare/core/verbs/feeds/read-own-calendar-feed.ts";
import { revokeCalendarFeed } from "@aftercare/core/verbs/feeds/revoke-calendar-feed.ts";
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
  ...(["open", "answered"] as const).map((state): Entry => ({
    verb: "listDataRequests",
    variant: state,
    act: "data-request.list",
    on: "organisation",
    call: (ctx) => listDataRequests(ctx, { state, limit: 50 }),
  })),
];
