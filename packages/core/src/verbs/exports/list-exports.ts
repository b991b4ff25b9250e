import type { Instant } from "../../calendar/instant.ts";
import type { Context } from "../../kernel/context.ts";
import type { Refused } from "../../kernel/refusal.ts";
import { permit } from "../../policy/permit.ts";
import type { Page, PageOptions } from "../../ports/case-files.ts";
import type { Export } from "../../ports/exports.ts";

export interface ListedExports extends Page<Export> {
  readonly kind: "listed";
  /** What has expired by now is listed all the same, for as long as the access record tells of it. */
  readonly now: Instant;
}

/** Every list that was taken out of the organisation, newest first: who, why, when, and which. */
export async function listExports(
  ctx: Context,
  page: PageOptions,
): Promise<ListedExports | Refused> {
  const refused = permit(ctx, "export.manage");
  if (refused !== undefined) return refused;
  return { kind: "listed", now: ctx.clock.now(), ...(await ctx.exports.list(ctx.org.id, page)) };
}
