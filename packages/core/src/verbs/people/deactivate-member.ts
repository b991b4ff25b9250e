import type { Context } from "../../kernel/context.ts";
import type { Refused } from "../../kernel/refusal.ts";
import { permit } from "../../policy/permit.ts";
import { changeMember, type MemberChanged } from "./change-member.ts";

/**
 * Shuts the organisation to somebody, in every process within a minute. What they did stays in the history,
 * and their sessions go on: those belong to the person, who may be in other organisations. Clients who are
 * assigned to them stay so until somebody hands them over: `listClients` with this assignee finds them.
 */
export async function deactivateMember(
  ctx: Context,
  userId: string,
): Promise<MemberChanged | Refused> {
  const refused = permit(ctx, "member.change");
  if (refused !== undefined) return refused;
  const changed = await changeMember(ctx, userId, "deactivated", (member) =>
    member.state === "deactivated" ? member : { ...member, state: "deactivated" },
  );
  // Let in again, they make a new address: nobody knows any more who holds the old one.
  if (changed.kind === "changed") await ctx.calendarFeeds.remove(ctx.org.id, userId);
  return changed;
}
