import { idPattern } from "@aftercare/core/kernel/ids.ts";
import { createWebhookSource } from "@aftercare/core/verbs/machines/create-webhook-source.ts";
import { disableWebhookSource } from "@aftercare/core/verbs/machines/disable-webhook-source.ts";
import { listWebhookSources } from "@aftercare/core/verbs/machines/list-webhook-sources.ts";
import { rotateSourceSecret } from "@aftercare/core/verbs/machines/rotate-source-secret.ts";
import { sourceInputSchema } from "@aftercare/core/webhooks/endpoint-input.ts";
import { createRoute, z } from "@hono/zod-openapi";
import { limitBody } from "../middleware.ts";
import { answerRefusal } from "../problems/problem.ts";
import { pageOf } from "../views/parts.ts";
import { newSourceSchema, sourceSchema, sourceView } from "../views/webhook-views.ts";
import { answers, type Api } from "./parts.ts";

const mostBodyBytes = 16_384;
const params = z.object({ sourceId: z.string().regex(idPattern) });

const create = createRoute({
  method: "post",
  path: "/v1/webhook-sources",
  operationId: "createWebhookSource",
  middleware: limitBody(mostBodyBytes),
  request: {
    body: { required: true, content: { "application/json": { schema: sourceInputSchema } } },
  },
  responses: answers(201, newSourceSchema, 400, 403, 413, 422),
});

const list = createRoute({
  method: "get",
  path: "/v1/webhook-sources",
  operationId: "listWebhookSources",
  responses: answers(200, pageOf(sourceSchema), 403),
});

const rotate = createRoute({
  method: "post",
  path: "/v1/webhook-sources/{sourceId}/secret",
  operationId: "rotateWebhookSourceSecret",
  request: { params },
  responses: answers(200, newSourceSchema, 403, 404),
});

const disable = createRoute({
  method: "post",
  path: "/v1/webhook-sources/{sourceId}/disable",
  operationId: "disableWebhookSource",
  request: { params },
  responses: answers(200, sourceSchema, 403, 404),
});

/** Which partners' systems may tell us events by signed messages. */
export function addWebhookSourceRoutes(api: Api): void {
  api.openapi(create, async (c) => {
    const made = await createWebhookSource(c.get("cases"), c.req.valid("json"));
    if (made.kind === "refused") return answerRefusal(c, made);
    return c.json({ source: sourceView(made.source), secret: made.secret }, 201);
  });

  api.openapi(list, async (c) => {
    const found = await listWebhookSources(c.get("cases"));
    if (found.kind === "refused") return answerRefusal(c, found);
    return c.json({ items: found.sources.map(sourceView) }, 200);
  });

  api.openapi(rotate, async (c) => {
    const made = await rotateSourceSecret(c.get("cases"), c.req.valid("param"));
    if (made.kind === "refused") return answerRefusal(c, made);
    return c.json({ source: sourceView(made.source), secret: made.secret }, 200);
  });

  api.openapi(disable, async (c) => {
    const disabled = await disableWebhookSource(c.get("cases"), c.req.valid("param"));
    if (disabled.kind === "refused") return answerRefusal(c, disabled);
    return c.json(sourceView(disabled.source), 200);
  });
}
