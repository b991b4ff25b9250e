import { idPattern } from "@aftercare/core/kernel/ids.ts";
import { changeWebhookEndpoint } from "@aftercare/core/verbs/machines/change-webhook-endpoint.ts";
import { createWebhookEndpoint } from "@aftercare/core/verbs/machines/create-webhook-endpoint.ts";
import { listWebhookEndpoints } from "@aftercare/core/verbs/machines/list-webhook-endpoints.ts";
import { removeWebhookEndpoint } from "@aftercare/core/verbs/machines/remove-webhook-endpoint.ts";
import { rotateEndpointSecret } from "@aftercare/core/verbs/machines/rotate-endpoint-secret.ts";
import { testWebhookEndpoint } from "@aftercare/core/verbs/machines/test-webhook-endpoint.ts";
import {
  endpointChangeSchema,
  endpointInputSchema,
} from "@aftercare/core/webhooks/endpoint-input.ts";
import { createRoute, z } from "@hono/zod-openapi";
import { limitBody } from "../middleware.ts";
import { answerRefusal } from "../problems/problem.ts";
import { pageOf } from "../views/parts.ts";
import {
  endpointSchema,
  endpointView,
  newEndpointSchema,
  trySchema,
  tryView,
} from "../views/webhook-views.ts";
import { answers, type Api } from "./parts.ts";

const mostBodyBytes = 16_384;
const params = z.object({ endpointId: z.string().regex(idPattern) });
const middleware = limitBody(mostBodyBytes);

const create = createRoute({
  method: "post",
  path: "/v1/webhook-endpoints",
  operationId: "createWebhookEndpoint",
  middleware,
  request: {
    body: { required: true, content: { "application/json": { schema: endpointInputSchema } } },
  },
  responses: answers(201, newEndpointSchema, 400, 403, 413, 422),
});

const list = createRoute({
  method: "get",
  path: "/v1/webhook-endpoints",
  operationId: "listWebhookEndpoints",
  responses: answers(200, pageOf(endpointSchema), 403),
});

const change = createRoute({
  method: "patch",
  path: "/v1/webhook-endpoints/{endpointId}",
  operationId: "changeWebhookEndpoint",
  middleware,
  request: {
    params,
    body: { required: true, content: { "application/json": { schema: endpointChangeSchema } } },
  },
  responses: answers(200, endpointSchema, 400, 403, 404, 413, 422),
});

const rotate = createRoute({
  method: "post",
  path: "/v1/webhook-endpoints/{endpointId}/secret",
  operationId: "rotateWebhookEndpointSecret",
  request: { params },
  responses: answers(200, newEndpointSchema, 403, 404),
});

const remove = createRoute({
  method: "delete",
  path: "/v1/webhook-endpoints/{endpointId}",
  operationId: "removeWebhookEndpoint",
  request: { params },
  responses: answers(200, z.strictObject({ removed: z.literal(true) }), 403, 404),
});

const ping = createRoute({
  method: "post",
  path: "/v1/webhook-endpoints/{endpointId}/test",
  operationId: "testWebhookEndpoint",
  request: { params },
  responses: answers(200, trySchema, 403, 404),
});

/** Which systems of the organisation are told what was recorded. */
export function addWebhookEndpointRoutes(api: Api): void {
  api.openapi(create, async (c) => {
    const made = await createWebhookEndpoint(c.get("cases"), c.req.valid("json"));
    if (made.kind === "refused") return answerRefusal(c, made);
    return c.json({ endpoint: endpointView(made.endpoint), secret: made.secret }, 201);
  });

  api.openapi(list, async (c) => {
    const found = await listWebhookEndpoints(c.get("cases"));
    if (found.kind === "refused") return answerRefusal(c, found);
    return c.json({ items: found.endpoints.map(endpointView) }, 200);
  });

  api.openapi(change, async (c) => {
    const wanted = { ...c.req.valid("json"), ...c.req.valid("param") };
    const changed = await changeWebhookEndpoint(c.get("cases"), wanted);
    if (changed.kind === "refused") return answerRefusal(c, changed);
    return c.json(endpointView(changed.endpoint), 200);
  });

  api.openapi(rotate, async (c) => {
    const made = await rotateEndpointSecret(c.get("cases"), c.req.valid("param"));
    if (made.kind === "refused") return answerRefusal(c, made);
    return c.json({ endpoint: endpointView(made.endpoint), secret: made.secret }, 200);
  });

  api.openapi(remove, async (c) => {
    const removed = await removeWebhookEndpoint(c.get("cases"), c.req.valid("param"));
    if (removed.kind === "refused") return answerRefusal(c, removed);
    return c.json({ removed: true } as const, 200);
  });

  api.openapi(ping, async (c) => {
    const tried = await testWebhookEndpoint(c.get("cases"), c.req.valid("param"));
    if (tried.kind === "refused") return answerRefusal(c, tried);
    return c.json(tryView(tried.seen), 200);
  });
}
