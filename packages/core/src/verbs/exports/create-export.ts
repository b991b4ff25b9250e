import { randomBytes } from "node:crypto";
import { addMs, type Instant } from "../../calendar/instant.ts";
import { actorRef } from "../../kernel/actor.ts";
import type { Context } from "../../kernel/context.ts";
import { refuse, type Refused } from "../../kernel/refusal.ts";
import { permit } from "../../policy/permit.ts";
import type { Export } from "../../ports/exports.ts";
import { momentOf } from "../cases/moment.ts";
import { recordAccess } from "../record/write-access-record.ts";
import type { ExportRequest } from "./export-request.ts";

/** Long enough to write one file; whoever needs another says why again. */
const goodForMs = 86_400_000;

export interface ExportMade {
  readonly kind: "made";
  readonly made: Export;
}

/**
 * Lets an admin take a list of the organisation's out, for a day and for a reason. It is in the access record
 * before anything else; the rows are asked for page by page, and the browser writes the file.
 */
export async function createExport(
  ctx: Context,
  { assignee, ...wanted }: ExportRequest,
): Promise<ExportMade | Refused> {
  const refused = permit(ctx, "export.manage");
  if (refused !== undefined) return refused;
  const { actor, org } = ctx;
  if (actor.kind !== "user") return refuse("act.not-permitted");
  const { at: madeAt, today } = momentOf(ctx);
  const exportId = newExportId(madeAt);
  const { scope } = wanted;
  const whose = assignee === undefined ? {} : { assignee };
  await recordAccess(ctx, {
    kind: "data.exported",
    subject: exportId,
    detail: { scope, ...whose, part: "asked" },
  });
  const member = await ctx.members.load(org.id, actor.id);
  const made: Export = {
    orgId: org.id,
    exportId,
    ...wanted,
    ...whose,
    watermark: [org.name, member?.name ?? actor.id, today, exportId].join(" · "),
    madeAt,
    madeBy: actorRef(actor),
    expiresAt: addMs(madeAt, goodForMs),
  };
  await ctx.exports.add(made);
  return { kind: "made", made };
}

/** Text order is the order in which they were made. */
function newExportId(at: Instant): string {
  return `${at.replaceAll(/\D/g, "")}-${randomBytes(8).toString("hex")}`;
}
