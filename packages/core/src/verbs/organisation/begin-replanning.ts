import { addMs, type Instant } from "../../calendar/instant.ts";
import type { Context } from "../../kernel/context.ts";
import { insist } from "../../policy/permit.ts";
import { heardByAllMs } from "./save-change.ts";

export interface ReplanningBegun {
  readonly kind: "begun";
  /** From then on the clockwork walks, page by page. */
  readonly startAt: Instant;
}

/**
 * After a release with a new calendar year or a new rule: every case file of the organisation is planned again.
 * What moved is mailed once. A walk that is under way begins anew.
 */
export async function beginReplanning(ctx: Context): Promise<ReplanningBegun> {
  insist(ctx, "plan.remake");
  const startAt = addMs(ctx.clock.now(), heardByAllMs);
  const { id: orgId, version: orgVersion } = ctx.org;
  await ctx.replannings.begin({ orgId, orgVersion, startAt, files: 0, changed: 0 });
  return { kind: "begun", startAt };
}
