import type { Context } from "../../kernel/context.ts";
import type { Refused } from "../../kernel/refusal.ts";
import { permit } from "../../policy/permit.ts";
import type { WebhookSource } from "../../ports/webhooks.ts";

export async function listWebhookSources(
  ctx: Context,
): Promise<{ readonly kind: "found"; readonly sources: readonly WebhookSource[] } | Refused> {
  const refused = permit(ctx, "webhook.manage");
  if (refused !== undefined) return refused;
  return { kind: "found", sources: await ctx.webhooks.listSources(ctx.org.id) };
}
