import type { Context } from "../../kernel/context.ts";
import { refuse, type Refused } from "../../kernel/refusal.ts";
import { permit } from "../../policy/permit.ts";
import type { MemberInvitation } from "./invitation-schema.ts";
import { invite, type Invited } from "./invite.ts";

/** Invites somebody to the staff by mail, for seven days. Who is in already is not invited. */
export async function inviteMember(
  ctx: Context,
  { name, email, role, language = ctx.org.language }: MemberInvitation,
): Promise<Invited | Refused> {
  const refused = permit(ctx, "member.invite");
  if (refused !== undefined) return refused;
  if (await isIn(ctx, email)) return refuse("member.exists", { field: "email" });
  return invite(ctx, { name, email, role, language });
}

/** Says of this organisation only: whether an address has an account elsewhere is nobody's business. */
async function isIn(ctx: Context, email: string): Promise<boolean> {
  const user = await ctx.users.findByEmail(email);
  const member = user && (await ctx.members.loadNow(ctx.org.id, user.id));
  return member?.state === "active";
}
