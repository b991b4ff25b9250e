import type { Context } from "../../kernel/context.ts";
import { permit } from "../../policy/permit.ts";

/**
 * The clockwork's context in the hands of whoever started the import: what they may record, and under their
 * name. Undefined when they may not any more.
 */
export async function actAs(ctx: Context, userId: string): Promise<Context | undefined> {
  const member = await ctx.members.loadNow(ctx.org.id, userId);
  if (member === undefined || member.state !== "active") return undefined;
  const acting: Context = { ...ctx, actor: { kind: "user", id: userId, role: member.role } };
  return permit(acting, "import.manage") === undefined ? acting : undefined;
}
