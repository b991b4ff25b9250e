import { idPattern } from "@aftercare/core/kernel/ids.ts";
import { listNegotiations } from "@aftercare/core/verbs/plans/list-negotiations.ts";
import { readPlans } from "@aftercare/core/verbs/plans/read-plans.ts";
import { createRoute, z } from "@hono/zod-openapi";
import { answer, answerRefusal } from "../problems/problem.ts";
import { negotiationsSchema, negotiationsView } from "../views/negotiation-view.ts";
import { plansSchema, plansView } from "../views/plan-view.ts";
import { answers, clientParams, languageQuery, type Api } from "./parts.ts";

const plans = createRoute({
  method: "get",
  path: "/v1/clients/{clientId}/plans",
  operationId: "readPlans",
  request: { params: clientParams, query: z.object(languageQuery) },
  responses: answers(200, plansSchema, 404),
});

const negotiations = createRoute({
  method: "get",
  path: "/v1/negotiations",
  operationId: "listNegotiations",
  request: {
    query: z.object({
      /** Without one: a counsellor's own, for all others the organisation's; `none` is nobody's yet. */
      assignee: z.string().regex(idPattern).optional(),
      ...languageQuery,
    }),
  },
  responses: answers(200, negotiationsSchema, 400, 403),
});

export function addPlanRoutes(api: Api): void {
  api.openapi(plans, async (c) => {
    const book = await readPlans(c.get("cases"), c.req.valid("param").clientId);
    return book === undefined ? answer(c, "not-found") : c.json(plansView(book), 200);
  });

  api.openapi(negotiations, async (c) => {
    const { assignee } = c.req.valid("query");
    const question = assignee === undefined ? {} : { assignee };
    const listed = await listNegotiations(c.get("cases"), question);
    if (listed.kind === "refused") return answerRefusal(c, listed);
    return c.json(negotiationsView(listed), 200);
  });
}
