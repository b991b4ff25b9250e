import {
  deliveryStates,
  type Delivery,
  type DeliveryTry,
} from "@aftercare/core/ports/deliveries.ts";
import {
  endpointStates,
  type WebhookEndpoint,
  type WebhookSource,
} from "@aftercare/core/ports/webhooks.ts";
import { z } from "@hono/zod-openapi";
import { id, instant, list } from "./parts.ts";

/** Sources, endpoints and deliveries as an admin sees them; a secret is in no view but the one that made it. */

export const sourceSchema = z
  .strictObject({
    sourceId: id,
    name: z.string(),
    state: z.enum(["active", "disabled"]),
    /** Where the partner posts to. */
    path: z.string(),
    createdAt: instant,
    createdBy: z.string(),
  })
  .openapi("WebhookSource");

export const newSourceSchema = z.strictObject({ source: sourceSchema, secret: z.string() });

export function sourceView(source: WebhookSource): z.infer<typeof sourceSchema> {
  const { orgId, sourceId, name, state, createdAt, createdBy } = source;
  return { sourceId, name, state, path: `/v1/webhooks/${orgId}/${sourceId}`, createdAt, createdBy };
}

export const endpointSchema = z
  .strictObject({
    endpointId: id,
    url: z.string(),
    types: list(z.string()),
    description: z.string(),
    state: z.enum(endpointStates),
    pausedBecause: z.enum(["asked", "gone"]).optional(),
    /** Deliveries that were given up since it was last made active. */
    dead: z.int(),
    createdAt: instant,
    createdBy: z.string(),
  })
  .openapi("WebhookEndpoint");

export const newEndpointSchema = z.strictObject({ endpoint: endpointSchema, secret: z.string() });

export function endpointView(endpoint: WebhookEndpoint): z.infer<typeof endpointSchema> {
  const { orgId: _o, secrets: _s, version: _v, ...view } = endpoint;
  return view;
}

export const trySchema = z
  .strictObject({
    at: instant,
    outcome: z.string(),
    status: z.int().optional(),
    ms: z.int(),
  })
  .openapi("DeliveryTry");

export function tryView({ at, outcome, status, ms }: DeliveryTry): z.infer<typeof trySchema> {
  return { at, outcome, ...(status === undefined ? {} : { status }), ms };
}

export const deliverySchema = z
  .strictObject({
    deliveryId: id,
    type: z.string(),
    source: z.string(),
    eventId: z.string(),
    clientId: id,
    debtId: id.optional(),
    recordedAt: instant,
    state: z.enum(deliveryStates),
    nextAt: instant.optional(),
    attempt: z.int(),
    tries: list(trySchema),
  })
  .openapi("Delivery");

export function deliveryView(delivery: Delivery): z.infer<typeof deliverySchema> {
  const { ref, event, recordedAt, state, nextAt, attempt, tries } = delivery;
  const { clientId, debtId } = event.file;
  return {
    deliveryId: ref.deliveryId,
    type: event.type,
    source: event.source,
    eventId: event.id,
    clientId,
    ...(debtId === undefined ? {} : { debtId }),
    recordedAt,
    state,
    ...(nextAt === undefined ? {} : { nextAt }),
    attempt,
    tries: tries.map(tryView),
  };
}
