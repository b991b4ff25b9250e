import { randomUUID } from "node:crypto";
import type { Context } from "../../kernel/context.ts";
import { refuse, type Refused } from "../../kernel/refusal.ts";
import { permit } from "../../policy/permit.ts";
import type { DeliveryTry } from "../../ports/deliveries.ts";
import { sendToEndpoint } from "./send-to-endpoint.ts";

/** Sends one made-up event at once, past filter and outbox, and says what came of it. Not tried again. */
export async function testWebhookEndpoint(
  ctx: Context,
  { endpointId }: { readonly endpointId: string },
): Promise<{ readonly kind: "tried"; readonly seen: DeliveryTry } | Refused> {
  const refused = permit(ctx, "webhook.manage");
  if (refused !== undefined) return refused;
  const endpoint = await ctx.webhooks.loadEndpoint(ctx.org.id, endpointId);
  if (endpoint === undefined) return refuse("webhook-endpoint.unknown");
  const id = `msg_test_${randomUUID()}`;
  const body = JSON.stringify({
    specversion: "1.0",
    id,
    source: "aftercare",
    type: "aftercare.webhook.test.v1",
    subject: `webhook-endpoints/${endpointId}`,
    time: ctx.clock.now(),
    datacontenttype: "application/json",
    data: {},
  });
  return { kind: "tried", seen: await sendToEndpoint(ctx, endpoint, { id, body }) };
}
