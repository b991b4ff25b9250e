import type { Context } from "../../kernel/context.ts";
import { refuse, type Refused } from "../../kernel/refusal.ts";
import { isStaff, type StaffRole } from "../../kernel/role.ts";
import { permit } from "../../policy/permit.ts";
import { changeMember, type MemberChanged } from "./change-member.ts";

/** Gives a member of the staff another role. A client is no staff: that takes an invitation of its own. */
export async function changeMemberRole(
  ctx: Context,
  { userId, role }: { readonly userId: string; readonly role: StaffRole },
): Promise<MemberChanged | Refused> {
  const refused = permit(ctx, "member.change");
  if (refused !== undefined) return refused;
  return changeMember(ctx, userId, "role", (member) => {
    if (!isStaff(member.role)) return refuse("member.not-staff", { field: "role" });
    return member.role === role ? member : { ...member, role };
  });
}
