import type { Context } from "../../kernel/context.ts";
import type { Refused } from "../../kernel/refusal.ts";
import { permit } from "../../policy/permit.ts";
import type { WebhookEndpoint } from "../../ports/webhooks.ts";

export async function listWebhookEndpoints(
  ctx: Context,
): Promise<{ readonly kind: "found"; readonly endpoints: readonly WebhookEndpoint[] } | Refused> {
  const refused = permit(ctx, "webhook.manage");
  if (refused !== undefined) return refused;
  return { kind: "found", endpoints: await ctx.webhooks.listEndpoints(ctx.org.id) };
}
