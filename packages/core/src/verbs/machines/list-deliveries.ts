import type { Context } from "../../kernel/context.ts";
import { refuse, type Refused } from "../../kernel/refusal.ts";
import { permit } from "../../policy/permit.ts";
import type { Page } from "../../ports/case-files.ts";
import type { Delivery, DeliveryQuestion } from "../../ports/deliveries.ts";

/** What was sent to an endpoint within the last thirty days, and what became of it; newest first. */
export async function listDeliveries(
  ctx: Context,
  question: DeliveryQuestion,
): Promise<{ readonly kind: "found"; readonly page: Page<Delivery> } | Refused> {
  const refused = permit(ctx, "webhook.manage");
  if (refused !== undefined) return refused;
  const endpoint = await ctx.webhooks.loadEndpoint(ctx.org.id, question.endpointId);
  if (endpoint === undefined) return refuse("webhook-endpoint.unknown");
  const page = await ctx.deliveries.list(ctx.org.id, question, ctx.clock.now());
  return { kind: "found", page };
}
