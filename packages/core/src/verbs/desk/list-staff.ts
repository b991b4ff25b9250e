import type { Context } from "../../kernel/context.ts";
import type { Member } from "../../ports/members.ts";

/** All of an organisation's staff, whatever their state. */
export async function listStaff(ctx: Context): Promise<readonly Member[]> {
  const staff: Member[] = [];
  let cursor: string | undefined;
  do {
    const place = cursor === undefined ? {} : { cursor };
    const page = await ctx.members.list(ctx.org.id, "staff", { limit: 100, ...place });
    staff.push(...page.items);
    cursor = page.cursor;
  } while (cursor !== undefined);
  return staff;
}
