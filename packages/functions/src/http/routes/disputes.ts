import { idPattern } from "@aftercare/core/kernel/ids.ts";
import { listDisputes } from "@aftercare/core/verbs/desk/list-disputes.ts";
import { createRoute, z } from "@hono/zod-openapi";
import { answerRefusal } from "../problems/problem.ts";
import { disputesSchema, disputesView } from "../views/dispute-view.ts";
import { answers, languageQuery, type Api } from "./parts.ts";

const disputes = createRoute({
  method: "get",
  path: "/v1/disputes",
  operationId: "listDisputes",
  request: {
    query: z.object({
      /** Without one: a counsellor's own, for all others the organisation's; `none` is nobody's yet. */
      assignee: z.string().regex(idPattern).optional(),
      ...languageQuery,
    }),
  },
  responses: answers(200, disputesSchema, 400, 403),
});

export function addDisputeRoutes(api: Api): void {
  api.openapi(disputes, async (c) => {
    const { assignee } = c.req.valid("query");
    const listed = await listDisputes(c.get("cases"), assignee === undefined ? {} : { assignee });
    if (listed.kind === "refused") return answerRefusal(c, listed);
    return c.json(disputesView(listed, c.get("language")), 200);
  });
}
