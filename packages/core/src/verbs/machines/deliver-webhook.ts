import { addMs } from "../../calendar/instant.ts";
import { dataStateOf } from "../../casefile/data-state.ts";
import type { Context } from "../../kernel/context.ts";
import { insist } from "../../policy/permit.ts";
import type { Delivery, DeliveryRef, DeliveryTry } from "../../ports/deliveries.ts";
import type { WebhookEndpoint } from "../../ports/webhooks.ts";
import { settleDelivery } from "../../webhooks/delivery.ts";
import { payloadOf } from "../../webhooks/payload.ts";
import { retryAt } from "../../webhooks/retry.ts";
import { recordAccess } from "../record/write-access-record.ts";
import { rewriteEndpoint } from "./rewrite-webhook.ts";
import { sendToEndpoint } from "./send-to-endpoint.ts";

const dayMs = 86_400_000;

/** `raced`: not due any more, or another worker has it. `ended`: there is nothing to send, or nobody. */
export type Delivered = "delivered" | "failed" | "dead" | "held" | "ended" | "raced";

/**
 * Tries one delivery: claims the row, builds the message from the event as it is stored now, sends it once and
 * writes down what was seen. Of two workers one sends. A worker that dies leaves a lease that runs out, and
 * the message goes again under the same id.
 */
export async function deliverWebhook(ctx: Context, ref: DeliveryRef): Promise<Delivered> {
  insist(ctx, "webhook.deliver", ref);
  const now = ctx.clock.now();
  const delivery = await ctx.deliveries.claim(ref, now, addMs(now, ctx.settings.leaseMs));
  if (delivery === undefined) return "raced";
  const endpoint = await ctx.webhooks.loadEndpoint(ref.orgId, ref.endpointId);
  if (endpoint === undefined) return end(ctx, delivery, "endpoint-removed");
  if (endpoint.state === "paused") return hold(ctx, delivery);
  if (await isAtRest(ctx, delivery)) return putOff(ctx, delivery);
  const { file, source, id } = delivery.event;
  const event = await ctx.cases.findEvent(file, source, id);
  if (event === undefined) return end(ctx, delivery, "event-erased");
  const body = payloadOf(file, event);
  const seen = await sendToEndpoint(ctx, endpoint, { id: ref.deliveryId, body });
  return settle(ctx, endpoint, delivery, seen);
}

async function settle(
  ctx: Context,
  endpoint: WebhookEndpoint,
  delivery: Delivery,
  seen: DeliveryTry,
): Promise<Delivered> {
  if (seen.outcome === "delivered") {
    if (endpoint.state === "failing") await recover(ctx, endpoint);
    await ctx.deliveries.save(settleDelivery(delivery, { state: "delivered" }, seen));
    return "delivered";
  }
  const nextAt = retryAt(delivery.ref.deliveryId, delivery.attempt, seen.at);
  if (seen.outcome === "gone" || nextAt === undefined) {
    return giveUp(ctx, endpoint, delivery, seen);
  }
  await ctx.deliveries.save(settleDelivery(delivery, { state: "pending", nextAt }, seen));
  return "failed";
}

/** Told to the endpoint and the access record first: a crash in between counts it twice, and never not at all. */
async function giveUp(
  ctx: Context,
  { endpointId }: WebhookEndpoint,
  delivery: Delivery,
  seen: DeliveryTry,
): Promise<Delivered> {
  const isGone = seen.outcome === "gone";
  await rewriteEndpoint(ctx, endpointId, ({ pausedBecause: _, ...endpoint }) => ({
    ...endpoint,
    ...(isGone ? ({ state: "paused", pausedBecause: "gone" } as const) : { state: "failing" }),
    dead: endpoint.dead + 1,
  }));
  const act = isGone ? "gone" : "given-up";
  await recordAccess(ctx, {
    kind: "webhook.changed",
    subject: endpointId,
    detail: { what: "delivery", act, delivery: delivery.ref.deliveryId },
  });
  await ctx.deliveries.save(settleDelivery(delivery, { state: "dead" }, seen));
  const { deliveryId } = delivery.ref;
  // An alarm listens to this line.
  ctx.log.warn("a webhook delivery was given up", {
    org: ctx.org.id,
    endpoint: endpointId,
    delivery: deliveryId,
    outcome: seen.outcome,
    status: seen.status,
  });
  return "dead";
}

async function recover(ctx: Context, { endpointId }: WebhookEndpoint): Promise<void> {
  await rewriteEndpoint(ctx, endpointId, (endpoint) =>
    endpoint.state === "failing" ? { ...endpoint, state: "active" } : endpoint,
  );
}

/** Of a locked person, and by an organisation that is closed, nothing is told (PIPL 47). */
async function isAtRest({ cases, org }: Context, { event }: Delivery): Promise<boolean> {
  if (org.state === "deactivated") return true;
  const { orgId, clientId } = event.file;
  const client = await cases.load({ orgId, clientId });
  return client?.facts.file === "client" && dataStateOf(client.facts) === "locked";
}

/** Looked at again tomorrow, until the row expires by itself. */
async function putOff(ctx: Context, delivery: Delivery): Promise<Delivered> {
  const untried = { ...delivery, attempt: delivery.attempt - 1 };
  const nextAt = addMs(ctx.clock.now(), dayMs);
  await ctx.deliveries.save(settleDelivery(untried, { state: "pending", nextAt }));
  return "held";
}

/** A claim counts a try; nothing was sent, so it is taken back. */
async function hold(ctx: Context, delivery: Delivery): Promise<Delivered> {
  const untried = { ...delivery, attempt: delivery.attempt - 1 };
  await ctx.deliveries.save(settleDelivery(untried, { state: "held" }));
  return "held";
}

async function end(ctx: Context, delivery: Delivery, outcome: string): Promise<Delivered> {
  const seen = { at: ctx.clock.now(), outcome, ms: 0 };
  await ctx.deliveries.save(settleDelivery(delivery, { state: "dead" }, seen));
  return "ended";
}
