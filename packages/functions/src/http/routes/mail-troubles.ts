import { clearMailTrouble } from "@aftercare/core/verbs/reminders/clear-mail-trouble.ts";
import { listMailTroubles } from "@aftercare/core/verbs/reminders/list-mail-troubles.ts";
import { createRoute, z } from "@hono/zod-openapi";
import { limitBody } from "../middleware.ts";
import { answerRefusal } from "../problems/problem.ts";
import { mailTroublesSchema, mailTroublesView } from "../views/mail-trouble-view.ts";
import { answers, clientParams, jsonBody, languageQuery, pageQuery, type Api } from "./parts.ts";

const query = z.object(languageQuery);

const listing = createRoute({
  method: "get",
  path: "/v1/mail-troubles",
  operationId: "listMailTroubles",
  request: { query: z.object({ ...pageQuery({ usual: 50, most: 100 }), ...languageQuery }) },
  responses: answers(200, mailTroublesSchema, 400, 403),
});

const clearing = createRoute({
  method: "post",
  path: "/v1/clients/{clientId}/mail-trouble/clear",
  operationId: "clearMailTrouble",
  middleware: limitBody(4_096),
  request: {
    params: clientParams,
    query,
    body: jsonBody(z.strictObject({ reason: z.string().trim().min(1).max(500) })),
  },
  responses: answers(
    200,
    z.strictObject({ cleared: z.literal(true) }),
    400,
    403,
    404,
    410,
    413,
    415,
    422,
  ),
});

/** Whether mail arrives, and what people do about it when it does not. */
export function addMailTroubleRoutes(api: Api): void {
  api.openapi(listing, async (c) => {
    const { limit, cursor } = c.req.valid("query");
    const page = { limit, ...(cursor === undefined ? {} : { cursor }) };
    const listed = await listMailTroubles(c.get("cases"), page);
    if (listed.kind === "refused") return answerRefusal(c, listed);
    return c.json(mailTroublesView(listed), 200);
  });

  api.openapi(clearing, async (c) => {
    const { clientId } = c.req.valid("param");
    const { reason } = c.req.valid("json");
    const cleared = await clearMailTrouble(c.get("cases"), { clientId, reason });
    if (cleared.kind === "refused") return answerRefusal(c, cleared);
    return c.json({ cleared: true }, 200);
  });
}
