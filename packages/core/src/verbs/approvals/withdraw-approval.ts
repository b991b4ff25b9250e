import { actorRef } from "../../kernel/actor.ts";
import type { Context } from "../../kernel/context.ts";
import { refuse, type Refused } from "../../kernel/refusal.ts";
import { permit } from "../../policy/permit.ts";
import type { Approval } from "../../ports/approvals.ts";

/** Whoever asked takes the question back while it is open. For everybody else it is not there. */
export async function withdrawApproval(
  ctx: Context,
  approvalId: string,
): Promise<{ readonly kind: "withdrawn"; readonly approval: Approval } | Refused> {
  const refused = permit(ctx, "approval.withdraw");
  if (refused !== undefined) return refused;
  const by = actorRef(ctx.actor);
  const approval = await ctx.approvals.load(ctx.org.id, approvalId);
  if (approval === undefined || approval.askedBy !== by) return refuse("approval.unknown");
  const endedAt = ctx.clock.now();
  const withdrawn = { ...approval, state: "withdrawn", endedBy: by, endedAt } as const;
  if (await ctx.approvals.end(withdrawn)) return { kind: "withdrawn", approval: withdrawn };
  const now = await ctx.approvals.load(ctx.org.id, approvalId);
  return now?.state === "withdrawn"
    ? { kind: "withdrawn", approval: now }
    : refuse("approval.ended");
}
