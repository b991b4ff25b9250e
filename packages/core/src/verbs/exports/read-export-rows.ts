import { exportTables, type ExportColumn } from "../../exports/export-tables.ts";
import type { CsvCell } from "../../exports/write-csv.ts";
import { actorRef } from "../../kernel/actor.ts";
import type { Context } from "../../kernel/context.ts";
import { refuse, type Refused } from "../../kernel/refusal.ts";
import { permit } from "../../policy/permit.ts";
import type { PageOptions } from "../../ports/case-files.ts";
import type { Export } from "../../ports/exports.ts";
import { recordAccess } from "../record/write-access-record.ts";
import { loadExported } from "./load-exported.ts";

export interface ExportRows {
  readonly kind: "rows";
  readonly columns: readonly ExportColumn[];
  readonly rows: readonly (readonly CsvCell[])[];
  /** Clients on this page whose data is only stored: nothing of theirs is in the rows. */
  readonly leftOut: number;
  readonly watermark: string;
  readonly cursor?: string;
}

/**
 * One page of an export, of at most `limit` clients, as they are now: one paged query and a batch read.
 * Only whoever gave the reason gets the rows, and each page is on record before it is given.
 */
export async function readExportRows(
  ctx: Context,
  { exportId, ...page }: PageOptions & { readonly exportId: string },
): Promise<ExportRows | Refused> {
  const refused = permit(ctx, "export.manage");
  if (refused !== undefined) return refused;
  const made = await ctx.exports.load(ctx.org.id, exportId);
  if (made === undefined) return refuse("export.unknown");
  const shut = refuseExport(ctx, made);
  if (shut !== undefined) return shut;
  const { scope, assignee, language, watermark } = made;
  const part = page.cursor === undefined ? "first" : "further";
  await recordAccess(ctx, { kind: "data.exported", subject: exportId, detail: { scope, part } });
  const { clients, leftOut, cursor } = await loadExported(ctx, assignee, page);
  const table = exportTables[scope];
  return {
    kind: "rows",
    columns: table.columns(language),
    rows: clients.flatMap((client) => table.rows(client, language)),
    leftOut,
    watermark,
    ...(cursor === undefined ? {} : { cursor }),
  };
}

function refuseExport({ actor, clock }: Context, made: Export): Refused | undefined {
  if (made.madeBy !== actorRef(actor)) return refuse("export.not-yours");
  return made.expiresAt <= clock.now() ? refuse("export.expired") : undefined;
}
