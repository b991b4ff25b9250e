import type { Context } from "../../kernel/context.ts";
import { refuse, type Refused } from "../../kernel/refusal.ts";
import { covers, permit, reachOf } from "../../policy/permit.ts";
import type { Invitation } from "../../ports/members.ts";

/**
 * An invitation that the actor may change: staff invitations are an admin's, a client's also belongs to
 * whoever may invite that client. What is out of reach is answered like what is not there.
 */
export async function findInvitation(
  ctx: Context,
  invitationId: string,
): Promise<{ readonly kind: "found"; readonly invitation: Invitation } | Refused> {
  const unknown = refuse("invitation.unknown");
  const invitation = await ctx.members.loadInvitation(ctx.org.id, invitationId);
  if (invitation === undefined) return unknown;
  const mine = (await mayInvite(ctx, invitation))
    ? ({ kind: "found", invitation } as const)
    : unknown;
  return mine;
}

async function mayInvite(ctx: Context, { clientId, orgId }: Invitation): Promise<boolean> {
  if (clientId === undefined) return permit(ctx, "member.invite") === undefined;
  const reach = reachOf(ctx.actor, "client.invite");
  if (reach === undefined) return false;
  const file = await ctx.cases.load({ orgId, clientId });
  return file !== undefined && covers(ctx.actor, reach, file);
}
