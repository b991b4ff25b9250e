import type { PersonContext } from "../../kernel/context.ts";
import { readMe, type Me } from "./read-me.ts";

/**
 * How a person calls themselves, wherever they are signed in. What an organisation calls its members is
 * the organisation's own: `changeMemberName`, or the client's file.
 */
export async function renameMe(ctx: PersonContext, name: string): Promise<Me> {
  const user = await ctx.users.rename(ctx.user.id, name);
  return readMe({ ...ctx, user: user ?? ctx.user });
}
