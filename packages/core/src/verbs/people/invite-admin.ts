import type { Context } from "../../kernel/context.ts";
import type { Refused } from "../../kernel/refusal.ts";
import { permit } from "../../policy/permit.ts";
import type { MemberInvitation } from "./invitation-schema.ts";
import { invite, type Invited } from "./invite.ts";

/** Invites an admin in the name of nobody in the organisation: whoever operates the machine, for a first one. */
export async function inviteAdmin(
  ctx: Context,
  { name, email, language = ctx.org.language }: Omit<MemberInvitation, "role">,
): Promise<Invited | Refused> {
  const refused = permit(ctx, "admin.invite");
  if (refused !== undefined) return refused;
  return invite(ctx, { name, email, role: "admin", language });
}
