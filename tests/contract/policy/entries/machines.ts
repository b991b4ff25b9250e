import { changeWebhookEndpoint } from "@aftercare/core/verbs/machines/change-webhook-endpoint.ts";
import { createApiKey } from "@aftercare/core/verbs/machines/create-api-key.ts";
import { createWebhookEndpoint } from "@aftercare/core/verbs/machines/create-webhook-endpoint.ts";
import { createWebhookSource } from "@aftercare/core/verbs/machines/create-webhook-source.ts";
import { deliverWebhook } from "@aftercare/core/verbs/machines/deliver-webhook.ts";
import { disableWebhookSource } from "@aftercare/core/verbs/machines/disable-webhook-source.ts";
import { listApiKeys } from "@aftercare/core/verbs/machines/list-api-keys.ts";
import { listDeliveries } from "@aftercare/core/verbs/machines/list-deliveries.ts";
import { listWebhookEndpoints } from "@aftercare/core/verbs/machines/list-webhook-endpoints.ts";
import { listWebhookSources } from "@aftercare/core/verbs/machines/list-webhook-sources.ts";
import { receiveWebhook } from "@aftercare/core/verbs/machines/receive-webhook.ts";
import { removeWebhookEndpoint } from "@aftercare/core/verbs/machines/remove-webhook-endpoint.ts";
import { resendDelivery } from "@aftercare/core/verbs/machines/resend-delivery.ts";
import { revokeApiKey } from "@aftercare/core/verbs/machines/revoke-api-key.ts";
import { rotateApiKey } from "@aftercare/core/verbs/machines/rotate-api-key.ts";
import { rotateEndpointSecret } from "@aftercare/core/verbs/machines/rotate-endpoint-secret.ts";
import { rotateSourceSecret } from "@aftercare/core/verbs/machines/rotate-source-secret.ts";
import { testWebhookEndpoint } from "@aftercare/core/verbs/machines/test-webhook-endpoint.ts";
import type { Entry } from "../entry.ts";

const keys = { act: "api-key.manage" } as const;
const webhooks = { act: "webhook.manage" } as const;
const asked = { name: "财务系统", scopes: ["cases:read"] } as const;
const endpoint = { url: "https://hooks.example.org/in", types: ["*"], description: "" };

export const machineEntries: readonly Entry[] = [
  { verb: "listApiKeys", ...keys, on: "organisation", call: (ctx) => listApiKeys(ctx) },
  { verb: "createApiKey", ...keys, on: "organisation", call: (ctx) => createApiKey(ctx, asked) },
  {
    verb: "rotateApiKey",
    ...keys,
    on: "thing",
    call: (ctx, { things: { keyId } }) => rotateApiKey(ctx, { keyId, overlapHours: 1 }),
  },
  {
    verb: "revokeApiKey",
    ...keys,
    on: "thing",
    call: (ctx, { things: { keyId } }) => revokeApiKey(ctx, { keyId }),
  },
  {
    verb: "listWebhookSources",
    ...webhooks,
    on: "organisation",
    call: (ctx) => listWebhookSources(ctx),
  },
  {
    verb: "createWebhookSource",
    ...webhooks,
    on: "organisation",
    call: (ctx) => createWebhookSource(ctx, asked),
  },
  {
    verb: "rotateSourceSecret",
    ...webhooks,
    on: "thing",
    call: (ctx, { things: { sourceId } }) => rotateSourceSecret(ctx, { sourceId }),
  },
  {
    verb: "disableWebhookSource",
    ...webhooks,
    on: "thing",
    call: (ctx, { things: { sourceId } }) => disableWebhookSource(ctx, { sourceId }),
  },
  {
    verb: "listWebhookEndpoints",
    ...webhooks,
    on: "organisation",
    call: (ctx) => listWebhookEndpoints(ctx),
  },
  {
    verb: "createWebhookEndpoint",
    ...webhooks,
    on: "organisation",
    call: (ctx) => createWebhookEndpoint(ctx, endpoint),
  },
  {
    verb: "changeWebhookEndpoint",
    ...webhooks,
    on: "thing",
    call: (ctx, { things: { endpointId } }) =>
      changeWebhookEndpoint(ctx, { endpointId, state: "active" }),
  },
  {
    verb: "rotateEndpointSecret",
    ...webhooks,
    on: "thing",
    call: (ctx, { things: { endpointId } }) => rotateEndpointSecret(ctx, { endpointId }),
  },
  {
    verb: "removeWebhookEndpoint",
    ...webhooks,
    on: "thing",
    call: (ctx, { things: { endpointId } }) => removeWebhookEndpoint(ctx, { endpointId }),
  },
  {
    verb: "testWebhookEndpoint",
    ...webhooks,
    on: "thing",
    call: (ctx, { things: { endpointId } }) => testWebhookEndpoint(ctx, { endpointId }),
  },
  {
    verb: "listDeliveries",
    ...webhooks,
    on: "thing",
    call: (ctx, { things: { endpointId } }) => listDeliveries(ctx, { endpointId, limit: 20 }),
  },
  {
    verb: "resendDelivery",
    ...webhooks,
    on: "thing",
    call: (ctx, { things: { deadDelivery } }) => resendDelivery(ctx, deadDelivery),
  },
  {
    verb: "deliverWebhook",
    act: "webhook.deliver",
    on: "thing",
    insists: true,
    call: (ctx, { things: { delivery } }) => deliverWebhook(ctx, delivery),
    read: (outcome) => (outcome === "raced" ? "not-there" : undefined),
  },
  {
    verb: "receiveWebhook",
    act: "webhook.receive",
    on: "organisation",
    call: (ctx, { orgId, things: { sourceId } }, { id }) =>
      receiveWebhook(ctx, { orgId, sourceId, messageId: id, contentHash: id }, []),
  },
];
