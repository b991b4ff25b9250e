import type { Context } from "../../kernel/context.ts";
import { refuse, type Refused } from "../../kernel/refusal.ts";
import { permit } from "../../policy/permit.ts";
import { recordAccess } from "../record/write-access-record.ts";

/** Gone with its secrets. Deliveries on their way find it gone and end; their rows expire by themselves. */
export async function removeWebhookEndpoint(
  ctx: Context,
  { endpointId }: { readonly endpointId: string },
): Promise<{ readonly kind: "removed" } | Refused> {
  const refused = permit(ctx, "webhook.manage");
  if (refused !== undefined) return refused;
  const endpoint = await ctx.webhooks.loadEndpoint(ctx.org.id, endpointId);
  if (endpoint === undefined) return refuse("webhook-endpoint.unknown");
  await ctx.webhooks.removeEndpoint(endpoint);
  await recordAccess(ctx, {
    kind: "webhook.changed",
    subject: endpointId,
    detail: { what: "endpoint", act: "removed" },
  });
  return { kind: "removed" };
}
