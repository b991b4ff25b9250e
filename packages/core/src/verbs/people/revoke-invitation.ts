import type { Context } from "../../kernel/context.ts";
import { refuse, type Refused } from "../../kernel/refusal.ts";
import { permit, reachOf } from "../../policy/permit.ts";
import type { Invitation } from "../../ports/members.ts";
import { untilUncontended } from "../../store/retry.ts";
import { findInvitation } from "./find-invitation.ts";
import { recordInvitation } from "./invite.ts";

/** Its link opens nothing from now on. Revoking twice changes nothing more. */
export async function revokeInvitation(
  ctx: Context,
  invitationId: string,
): Promise<{ readonly kind: "revoked"; readonly invitation: Invitation } | Refused> {
  const refused = permit(ctx, "member.invite");
  if (refused !== undefined && reachOf(ctx.actor, "client.invite") === undefined) return refused;
  return untilUncontended(async () => {
    const found = await findInvitation(ctx, invitationId);
    if (found.kind === "refused") return found;
    const { invitation } = found;
    if (invitation.state === "accepted") return refuse("invitation.not-open");
    if (invitation.state === "revoked") return { kind: "revoked", invitation };
    const revoked = { ...invitation, state: "revoked", version: invitation.version + 1 } as const;
    await recordInvitation(ctx, revoked, "revoked");
    if (!(await ctx.members.saveInvitation(revoked))) return undefined;
    return { kind: "revoked", invitation: revoked };
  });
}
