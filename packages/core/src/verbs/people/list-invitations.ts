import type { Context } from "../../kernel/context.ts";
import type { Refused } from "../../kernel/refusal.ts";
import { permit } from "../../policy/permit.ts";
import type { Page, PageOptions } from "../../ports/case-files.ts";
import type { Invitation } from "../../ports/members.ts";

export interface ListedInvitation {
  readonly invitation: Invitation;
  /** An open one whose seven days are over. */
  readonly expired: boolean;
}

export interface ListedInvitations extends Page<ListedInvitation> {
  readonly kind: "listed";
}

/** Every invitation of the organisation, by id, a page at a time: it names clients, so it is not for everybody. */
export async function listInvitations(
  ctx: Context,
  options: PageOptions,
): Promise<ListedInvitations | Refused> {
  const refused = permit(ctx, "invitation.list");
  if (refused !== undefined) return refused;
  const { items, ...page } = await ctx.members.listInvitations(ctx.org.id, options);
  return { kind: "listed", ...page, items: items.map((each) => listed(ctx, each)) };
}

function listed({ clock }: Pick<Context, "clock">, invitation: Invitation): ListedInvitation {
  const { state, expiresAt } = invitation;
  return { invitation, expired: state === "open" && expiresAt <= clock.now() };
}
