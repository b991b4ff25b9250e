import type { Context } from "../../kernel/context.ts";
import type { Refused } from "../../kernel/refusal.ts";
import { permit } from "../../policy/permit.ts";
import type { JoinLink } from "../../ports/members.ts";

/** Whether there is a join link and since when; the link itself was shown once, when it was made. */
export async function readJoinLink(
  ctx: Context,
): Promise<{ readonly kind: "read"; readonly link: JoinLink | undefined } | Refused> {
  const refused = permit(ctx, "join-link.read");
  if (refused !== undefined) return refused;
  return { kind: "read", link: await ctx.members.loadJoinLink(ctx.org.id) };
}
