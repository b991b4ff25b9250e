import type { Context, PersonContext } from "../../kernel/context.ts";
import type { Organisation } from "../../kernel/organisation.ts";
import { refuse, type Refused } from "../../kernel/refusal.ts";
import type { Invitation, Member } from "../../ports/members.ts";
import { untilUncontended } from "../../store/retry.ts";
import { contextIn } from "../organisation/context-in.ts";
import { recordInvitation } from "./invite.ts";
import { openInvitation } from "./open-invitation.ts";
import { isSameAddress } from "./same-address.ts";

export interface Joined {
  readonly kind: "joined";
  readonly org: Organisation;
  readonly member: Member;
}

/**
 * Makes a signed-in person a member. Only the invited address gets in, while the invitation is open and not
 * a week old; accepting twice is fine. Somebody who was deactivated gets back in by an invitation that is
 * younger than that.
 */
export async function acceptInvitation(
  ctx: PersonContext,
  token: string,
): Promise<Joined | Refused> {
  return untilUncontended(async () => {
    const opened = await openInvitation(ctx, token);
    if (opened.kind === "refused") return opened;
    const { org, invitation } = opened;
    if (!isSameAddress(ctx.user.email, invitation.email)) {
      return refuse("invitation.other-address");
    }
    const before = await ctx.members.loadNow(org.id, ctx.user.id);
    if (invitation.state === "accepted" && before?.state === "active") {
      return { kind: "joined", org, member: before };
    }
    const refused = refuseState(ctx, invitation) ?? refuseMember(invitation, before);
    if (refused !== undefined) return refused;
    const member = memberBy(ctx, invitation, before);
    const accepted = { ...invitation, state: "accepted", version: invitation.version + 1 } as const;
    await recordInvitation(asMember(ctx, org, member), accepted, "accepted");
    if (!(await ctx.members.accept(accepted, member))) return undefined;
    return { kind: "joined", org, member };
  });
}

function refuseState({ clock }: PersonContext, { state, expiresAt }: Invitation) {
  if (state === "revoked") return refuse("invitation.revoked");
  if (state === "accepted") return refuse("invitation.used");
  return expiresAt <= clock.now() ? refuse("invitation.expired") : undefined;
}

/** A person has one role in an organisation. An invitation from before a deactivation does not undo it. */
function refuseMember({ invitedAt }: Invitation, before: Member | undefined): Refused | undefined {
  if (before === undefined) return undefined;
  if (before.state === "active") return refuse("member.exists");
  return invitedAt > before.changedAt ? undefined : refuse("member.deactivated");
}

function memberBy(ctx: PersonContext, invitation: Invitation, before: Member | undefined): Member {
  const { orgId, role, clientId, name } = invitation;
  const now = ctx.clock.now();
  return {
    orgId,
    userId: ctx.user.id,
    role,
    ...(clientId === undefined ? {} : { clientId }),
    name,
    email: ctx.user.email,
    state: "active",
    version: (before?.version ?? 0) + 1,
    joinedAt: before?.joinedAt ?? now,
    changedAt: now,
    changedBy: `user:${ctx.user.id}`,
  };
}

/** The person as the member they are becoming. */
export function asMember(ctx: PersonContext, org: Organisation, member: Member): Context {
  const { userId: id, role, clientId } = member;
  const actor = {
    kind: "user",
    id,
    role,
    ...(clientId === undefined ? {} : { clientId }),
  } as const;
  return contextIn(ctx, org, actor);
}
