import type { Instant } from "@aftercare/core/calendar/instant.ts";
import { columnWords } from "@aftercare/core/exports/export-words.ts";
import { exportScopes, type Export } from "@aftercare/core/ports/exports.ts";
import { z } from "@hono/zod-openapi";
import { id, instant, language, list } from "./parts.ts";

export const madeExportSchema = z
  .strictObject({
    exportId: id,
    scope: z.enum(exportScopes),
    assignee: id.optional(),
    reason: z.string(),
    language,
    /** The last line of the file. */
    watermark: z.string(),
    madeAt: instant,
    madeBy: z.string(),
    expiresAt: instant,
    state: z.enum(["ready", "expired"]),
  })
  .openapi("Export");

export function madeExportView(
  { orgId: _, ...made }: Export,
  now: Instant,
): z.infer<typeof madeExportSchema> {
  return { ...made, state: made.expiresAt <= now ? "expired" : "ready" };
}

const columnIds = Object.keys(columnWords) as (keyof typeof columnWords)[];

/** Money is whole fen; what writes the file turns it into yuan. */
const columnSchema = z.strictObject({
  id: z.enum(columnIds),
  title: z.string(),
  kind: z.enum(["text", "day", "count", "fen"]),
});

export const exportRowsSchema = z
  .strictObject({
    columns: list(columnSchema),
    rows: list(list(z.union([z.string(), z.number(), z.null()]))),
    /** Clients whose data is only stored: nothing of theirs is in the rows. */
    leftOut: z.int(),
    watermark: z.string(),
    cursor: z.string().optional(),
  })
  .openapi("ExportRows");
