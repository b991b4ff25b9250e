import { addMs } from "../../calendar/instant.ts";
import type { Context } from "../../kernel/context.ts";
import { refuse, type Refused } from "../../kernel/refusal.ts";
import { permit } from "../../policy/permit.ts";
import type { Delivery } from "../../ports/deliveries.ts";
import { keptMs, settleDelivery } from "../../webhooks/delivery.ts";
import { recordAccess } from "../record/write-access-record.ts";

/** Due again at once under its first id, with all tries before it; a receiver that had it knows the repeat. */
export async function resendDelivery(
  ctx: Context,
  { endpointId, deliveryId }: { readonly endpointId: string; readonly deliveryId: string },
): Promise<{ readonly kind: "due"; readonly delivery: Delivery } | Refused> {
  const refused = permit(ctx, "webhook.manage");
  if (refused !== undefined) return refused;
  const orgId = ctx.org.id;
  const endpoint = await ctx.webhooks.loadEndpoint(orgId, endpointId);
  if (endpoint === undefined) return refuse("webhook-endpoint.unknown");
  const nextAt = ctx.clock.now();
  const before = await ctx.deliveries.load({ orgId, endpointId, deliveryId }, nextAt);
  if (before === undefined) return refuse("delivery.unknown");
  if (before.state === "pending") return refuse("delivery.under-way");
  const anew = { ...before, attempt: 0, expiresAt: addMs(nextAt, keptMs) };
  const delivery = settleDelivery(anew, { state: "pending", nextAt });
  if (!(await ctx.deliveries.save(delivery))) return refuse("delivery.under-way");
  await recordAccess(ctx, {
    kind: "webhook.changed",
    subject: endpointId,
    detail: { what: "delivery", act: "resent", delivery: deliveryId },
  });
  return { kind: "due", delivery };
}
