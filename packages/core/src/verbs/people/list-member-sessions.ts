import type { Context } from "../../kernel/context.ts";
import { refuse, type Refused } from "../../kernel/refusal.ts";
import { permit } from "../../policy/permit.ts";
import type { Session } from "../../ports/sessions.ts";

/** Where a member is signed in now, newest first. Nothing about people of other organisations. */
export async function listMemberSessions(
  ctx: Context,
  userId: string,
): Promise<{ readonly kind: "listed"; readonly items: readonly Session[] } | Refused> {
  const refused = permit(ctx, "session.oversee");
  if (refused !== undefined) return refused;
  const member = await ctx.members.loadNow(ctx.org.id, userId);
  if (member === undefined) return refuse("member.unknown");
  return { kind: "listed", items: await ctx.sessions.ofUser(userId) };
}
