import { readMessages } from "@aftercare/core/verbs/cases/read-messages.ts";
import { createRoute, z } from "@hono/zod-openapi";
import { answer } from "../problems/problem.ts";
import { threadSchema, threadView } from "../views/message-view.ts";
import { answers, clientParams, orderQuery, pageQuery, type Api } from "./parts.ts";

const messages = createRoute({
  method: "get",
  path: "/v1/clients/{clientId}/messages",
  operationId: "readMessages",
  request: {
    params: clientParams,
    query: z.object({ ...orderQuery, ...pageQuery({ usual: 50, most: 200 }) }),
  },
  responses: answers(200, threadSchema, 400, 404),
});

/** A message is sent as an event: `aftercare.message.sent.v1`. */
export function addMessageRoutes(api: Api): void {
  api.openapi(messages, async (c) => {
    const { order, limit, cursor } = c.req.valid("query");
    const thread = await readMessages(c.get("cases"), {
      clientId: c.req.valid("param").clientId,
      order,
      limit,
      ...(cursor === undefined ? {} : { cursor }),
    });
    return thread === undefined ? answer(c, "not-found") : c.json(threadView(thread), 200);
  });
}
