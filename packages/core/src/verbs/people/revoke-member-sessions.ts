import type { Context } from "../../kernel/context.ts";
import { refuse, type Refused } from "../../kernel/refusal.ts";
import { permit } from "../../policy/permit.ts";
import { recordAccess } from "../record/write-access-record.ts";

/**
 * Signs a member out of every device. A session belongs to the person and not to an organisation, so it ends
 * everywhere; it can be begun again with a new code. `revoked` is how many there were.
 */
export async function revokeMemberSessions(
  ctx: Context,
  userId: string,
): Promise<{ readonly kind: "revoked"; readonly revoked: number } | Refused> {
  const refused = permit(ctx, "session.oversee");
  if (refused !== undefined) return refused;
  const member = await ctx.members.loadNow(ctx.org.id, userId);
  if (member === undefined) return refuse("member.unknown");
  await recordAccess(ctx, { kind: "session.revoked", subject: userId, detail: { which: "all" } });
  return { kind: "revoked", revoked: await ctx.sessions.revokeAll(userId) };
}
