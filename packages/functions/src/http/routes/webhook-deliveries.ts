import { idPattern } from "@aftercare/core/kernel/ids.ts";
import { deliveryStates } from "@aftercare/core/ports/deliveries.ts";
import { listDeliveries } from "@aftercare/core/verbs/machines/list-deliveries.ts";
import { resendDelivery } from "@aftercare/core/verbs/machines/resend-delivery.ts";
import { createRoute, z } from "@hono/zod-openapi";
import { answerRefusal } from "../problems/problem.ts";
import { pageOf } from "../views/parts.ts";
import { deliverySchema, deliveryView } from "../views/webhook-views.ts";
import { answers, pageQuery, type Api } from "./parts.ts";

const params = z.object({ endpointId: z.string().regex(idPattern) });

const list = createRoute({
  method: "get",
  path: "/v1/webhook-endpoints/{endpointId}/deliveries",
  operationId: "listWebhookDeliveries",
  request: {
    params,
    query: z.object({
      state: z.enum(deliveryStates).optional(),
      ...pageQuery({ usual: 50, most: 100 }),
    }),
  },
  responses: answers(200, pageOf(deliverySchema), 400, 403, 404),
});

const resend = createRoute({
  method: "post",
  path: "/v1/webhook-endpoints/{endpointId}/deliveries/{deliveryId}/resend",
  operationId: "resendWebhookDelivery",
  request: { params: params.extend({ deliveryId: z.string().regex(idPattern) }) },
  responses: answers(200, deliverySchema, 403, 404, 422),
});

/** What was sent to an endpoint, what came of it, and once more. */
export function addWebhookDeliveryRoutes(api: Api): void {
  api.openapi(list, async (c) => {
    const { state, limit, cursor } = c.req.valid("query");
    const found = await listDeliveries(c.get("cases"), {
      ...c.req.valid("param"),
      limit,
      ...(state === undefined ? {} : { state }),
      ...(cursor === undefined ? {} : { cursor }),
    });
    if (found.kind === "refused") return answerRefusal(c, found);
    return c.json({ ...found.page, items: found.page.items.map(deliveryView) }, 200);
  });

  api.openapi(resend, async (c) => {
    const due = await resendDelivery(c.get("cases"), c.req.valid("param"));
    if (due.kind === "refused") return answerRefusal(c, due);
    return c.json(deliveryView(due.delivery), 200);
  });
}
