import type { Context } from "../../kernel/context.ts";
import { refuse, type Refused } from "../../kernel/refusal.ts";
import { permit, reachOf } from "../../policy/permit.ts";
import { untilUncontended } from "../../store/retry.ts";
import { findInvitation } from "./find-invitation.ts";
import { mailInvitation } from "./invitation-mail.ts";
import { issuedNow, recordInvitation, refuseTooMany, type Invited } from "./invite.ts";
import { newInvitationToken } from "./tokens.ts";

/** Mails a new link for seven more days; the one before opens nothing any more. At most 5 a day. */
export async function resendInvitation(
  ctx: Context,
  invitationId: string,
): Promise<Invited | Refused> {
  const refused = permit(ctx, "member.invite");
  if (refused !== undefined && reachOf(ctx.actor, "client.invite") === undefined) return refused;
  return untilUncontended(async () => {
    const found = await findInvitation(ctx, invitationId);
    if (found.kind === "refused") return found;
    const { invitation } = found;
    if (invitation.state !== "open") return refuse("invitation.not-open");
    const limited = await refuseTooMany(ctx, invitation.email);
    if (limited !== undefined) return limited;
    const token = newInvitationToken(ctx.org.id, invitationId);
    const version = invitation.version + 1;
    const renewed = { ...invitation, version, ...issuedNow(ctx, token) };
    await recordInvitation(ctx, renewed, "resent");
    if (!(await ctx.members.saveInvitation(renewed))) return undefined;
    return {
      kind: "invited",
      invitation: renewed,
      mail: await mailInvitation(ctx, renewed, token),
    };
  });
}
