import { actorRef } from "../../kernel/actor.ts";
import type { Context } from "../../kernel/context.ts";
import { refuse, type Refused } from "../../kernel/refusal.ts";
import type { Member } from "../../ports/members.ts";
import { untilUncontended } from "../../store/retry.ts";
import { recordAccess } from "../record/write-access-record.ts";

export interface MemberChanged {
  readonly kind: "changed";
  readonly member: Member;
}

/** What becomes of a member; the member as it is when there is nothing to change. */
export type MemberChange = (member: Member) => Member | Refused;

/**
 * Changes one member of the organisation, whoever else writes at the same time. Recorded first, then done.
 * An organisation always keeps one active admin.
 */
export async function changeMember(
  ctx: Context,
  userId: string,
  what: "role" | "name" | "digest" | "deactivated" | "reactivated",
  change: MemberChange,
): Promise<MemberChanged | Refused> {
  return untilUncontended(async () => {
    const before = await ctx.members.loadNow(ctx.org.id, userId);
    if (before === undefined) return refuse("member.unknown");
    const next = change(before);
    if ("kind" in next) return next;
    if (next === before) return { kind: "changed", member: before };
    if (isAdmin(before) && !isAdmin(next) && (await ctx.members.countAdmins(ctx.org.id)) < 2) {
      return refuse("member.last-admin");
    }
    const version = before.version + 1;
    const member = { ...next, version, changedAt: ctx.clock.now(), changedBy: actorRef(ctx.actor) };
    const detail = { what, role: member.role };
    await recordAccess(ctx, { kind: "member.changed", subject: userId, detail });
    return (await ctx.members.save(member)) ? { kind: "changed", member } : undefined;
  });
}

function isAdmin({ role, state }: Member): boolean {
  return role === "admin" && state === "active";
}
