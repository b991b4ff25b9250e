import type { Context } from "../../kernel/context.ts";
import type { Refused } from "../../kernel/refusal.ts";
import { permit } from "../../policy/permit.ts";
import { changeMember, type MemberChanged } from "./change-member.ts";

/** How this organisation calls somebody; what the person calls themselves is theirs. */
export async function changeMemberName(
  ctx: Context,
  { userId, name }: { readonly userId: string; readonly name: string },
): Promise<MemberChanged | Refused> {
  const refused = permit(ctx, "member.change");
  if (refused !== undefined) return refused;
  return changeMember(ctx, userId, "name", (member) =>
    member.name === name ? member : { ...member, name },
  );
}
