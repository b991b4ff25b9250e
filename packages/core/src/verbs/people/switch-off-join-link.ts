import { actorRef } from "../../kernel/actor.ts";
import type { Context } from "../../kernel/context.ts";
import type { Refused } from "../../kernel/refusal.ts";
import { permit } from "../../policy/permit.ts";
import type { JoinLink } from "../../ports/members.ts";
import { untilUncontended } from "../../store/retry.ts";
import { recordAccess } from "../record/write-access-record.ts";

/** Nobody joins by it any more. Those who did stay. Switching off twice, or nothing at all, is fine. */
export async function switchOffJoinLink(
  ctx: Context,
): Promise<{ readonly kind: "off"; readonly link: JoinLink | undefined } | Refused> {
  const refused = permit(ctx, "join-link.change");
  if (refused !== undefined) return refused;
  return untilUncontended(async () => {
    const before = await ctx.members.loadJoinLink(ctx.org.id);
    if (before === undefined || before.state === "off") return { kind: "off", link: before };
    const link: JoinLink = {
      ...before,
      state: "off",
      version: before.version + 1,
      changedAt: ctx.clock.now(),
      changedBy: actorRef(ctx.actor),
    };
    const detail = { what: "switched-off" };
    await recordAccess(ctx, { kind: "invitation.changed", subject: "join-link", detail });
    return (await ctx.members.saveJoinLink(link)) ? { kind: "off", link } : undefined;
  });
}
