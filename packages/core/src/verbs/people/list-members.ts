import type { Context } from "../../kernel/context.ts";
import type { Refused } from "../../kernel/refusal.ts";
import { permit } from "../../policy/permit.ts";
import type { Page, PageOptions } from "../../ports/case-files.ts";
import type { Member } from "../../ports/members.ts";

export interface ListedMembers extends Page<Member> {
  readonly kind: "listed";
}

/**
 * The staff, or everybody with clients' accounts, by user id, a page at a time. Who the clients are is not
 * for auditors, and for counsellors only as far as case files tell it.
 */
export async function listMembers(
  ctx: Context,
  { who, ...options }: PageOptions & { readonly who: "staff" | "all" },
): Promise<ListedMembers | Refused> {
  const refused = permit(ctx, who === "staff" ? "member.list" : "member.list-all");
  if (refused !== undefined) return refused;
  return { kind: "listed", ...(await ctx.members.list(ctx.org.id, who, options)) };
}
