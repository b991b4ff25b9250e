import { actorRef } from "../../kernel/actor.ts";
import type { Context } from "../../kernel/context.ts";
import type { ClientId } from "../../kernel/ids.ts";
import type { Invitation, Member } from "../../ports/members.ts";
import { untilUncontended } from "../../store/retry.ts";

const pageSize = 100;

/** Nobody gets in as this client any more, and neither memberships nor invitations keep name or address. */
export async function endMemberships(ctx: Context, clientId: ClientId): Promise<void> {
  const isTheirs = (one: { readonly clientId?: ClientId }) => one.clientId === clientId;
  let cursor: string | undefined;
  do {
    const options = cursor === undefined ? { limit: pageSize } : { limit: pageSize, cursor };
    const page = await ctx.members.list(ctx.org.id, "all", options);
    for (const { userId } of page.items.filter(isTheirs)) await endMembership(ctx, userId);
    cursor = page.cursor;
  } while (cursor !== undefined);
  do {
    const options = cursor === undefined ? { limit: pageSize } : { limit: pageSize, cursor };
    const page = await ctx.members.listInvitations(ctx.org.id, options);
    for (const { invitationId } of page.items.filter(isTheirs)) {
      await voidInvitation(ctx, invitationId);
    }
    cursor = page.cursor;
  } while (cursor !== undefined);
}

async function endMembership(ctx: Context, userId: string): Promise<void> {
  await ctx.calendarFeeds.remove(ctx.org.id, userId);
  await untilUncontended(async () => {
    const member = await ctx.members.loadNow(ctx.org.id, userId);
    if (member === undefined || member.name === "") return true;
    const ended: Member = {
      ...member,
      name: "",
      email: "",
      state: "deactivated",
      version: member.version + 1,
      changedAt: ctx.clock.now(),
      changedBy: actorRef(ctx.actor),
    };
    return (await ctx.members.save(ended)) || undefined;
  });
}

async function voidInvitation(ctx: Context, invitationId: string): Promise<void> {
  await untilUncontended(async () => {
    const invitation = await ctx.members.loadInvitation(ctx.org.id, invitationId);
    if (invitation === undefined || invitation.name === "") return true;
    const voided: Invitation = {
      ...invitation,
      name: "",
      email: "",
      state: "revoked",
      version: invitation.version + 1,
    };
    return (await ctx.members.saveInvitation(voided)) || undefined;
  });
}
