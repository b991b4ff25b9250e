import { actorRef } from "../../kernel/actor.ts";
import type { Context } from "../../kernel/context.ts";
import type { Refused } from "../../kernel/refusal.ts";
import { permit } from "../../policy/permit.ts";
import type { JoinLink } from "../../ports/members.ts";
import { untilUncontended } from "../../store/retry.ts";
import { recordAccess } from "../record/write-access-record.ts";
import { hashOfToken, newJoinToken } from "./tokens.ts";

export interface JoinLinkMade {
  readonly kind: "made";
  readonly link: JoinLink;
  /** The only time it is shown: the table keeps its hash. Lost, it is replaced. */
  readonly url: string;
}

/** Makes the organisation's join link, or replaces it: the one before opens nothing any more. */
export async function createJoinLink(ctx: Context): Promise<JoinLinkMade | Refused> {
  const refused = permit(ctx, "join-link.change");
  if (refused !== undefined) return refused;
  return untilUncontended(async () => {
    const before = await ctx.members.loadJoinLink(ctx.org.id);
    const token = newJoinToken(ctx.org.id);
    const link: JoinLink = {
      orgId: ctx.org.id,
      tokenHash: hashOfToken(token),
      state: "on",
      version: (before?.version ?? 0) + 1,
      changedAt: ctx.clock.now(),
      changedBy: actorRef(ctx.actor),
    };
    const what = before === undefined ? "created" : "replaced";
    await recordAccess(ctx, { kind: "invitation.changed", subject: "join-link", detail: { what } });
    if (!(await ctx.members.saveJoinLink(link))) return undefined;
    return { kind: "made", link, url: `${ctx.settings.appUrl}/join/${token}` };
  });
}
