import type { Context } from "../../kernel/context.ts";
import type { Refused } from "../../kernel/refusal.ts";
import { permit } from "../../policy/permit.ts";
import { changeMember, type MemberChanged } from "./change-member.ts";

/** Lets somebody in again, with the role they had. */
export async function reactivateMember(
  ctx: Context,
  userId: string,
): Promise<MemberChanged | Refused> {
  const refused = permit(ctx, "member.change");
  if (refused !== undefined) return refused;
  return changeMember(ctx, userId, "reactivated", (member) =>
    member.state === "active" ? member : { ...member, state: "active" },
  );
}
