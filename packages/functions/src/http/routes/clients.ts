import { idPattern } from "@aftercare/core/kernel/ids.ts";
import { listClients } from "@aftercare/core/verbs/cases/list-clients.ts";
import { readClient } from "@aftercare/core/verbs/cases/read-client.ts";
import { readDebt } from "@aftercare/core/verbs/cases/read-debt.ts";
import { createRoute, z } from "@hono/zod-openapi";
import { answer, answerRefusal } from "../problems/problem.ts";
import {
  clientSchema,
  clientSummary,
  clientSummarySchema,
  clientView,
} from "../views/client-view.ts";
import { debtSchema, debtView } from "../views/debt-view.ts";
import { pageOf } from "../views/parts.ts";
import { answers, clientParams, debtParams, languageQuery, pageQuery, type Api } from "./parts.ts";

const clients = createRoute({
  method: "get",
  path: "/v1/clients",
  operationId: "listClients",
  request: {
    query: z.object({
      /** Without one: a counsellor's own, for all others the organisation's; `none` is nobody's yet. */
      assignee: z.string().regex(idPattern).optional(),
      ...pageQuery({ usual: 50, most: 100 }),
      ...languageQuery,
    }),
  },
  responses: answers(200, pageOf(clientSummarySchema), 400, 403),
});

const client = createRoute({
  method: "get",
  path: "/v1/clients/{clientId}",
  operationId: "readClient",
  request: { params: clientParams, query: z.object(languageQuery) },
  responses: answers(200, clientSchema, 404),
});

const debt = createRoute({
  method: "get",
  path: "/v1/clients/{clientId}/debts/{debtId}",
  operationId: "readDebt",
  request: { params: debtParams, query: z.object(languageQuery) },
  responses: answers(200, debtSchema, 404),
});

export function addClientRoutes(api: Api): void {
  api.openapi(clients, async (c) => {
    const { assignee, limit, cursor } = c.req.valid("query");
    const page = await listClients(c.get("cases"), {
      limit,
      ...(assignee === undefined ? {} : { assignee }),
      ...(cursor === undefined ? {} : { cursor }),
    });
    if (page.kind === "refused") return answerRefusal(c, page);
    const { kind: _, items, ...rest } = page;
    return c.json({ ...rest, items: items.map(clientSummary) }, 200);
  });

  api.openapi(client, async (c) => {
    const overview = await readClient(c.get("cases"), c.req.valid("param").clientId);
    return overview === undefined ? answer(c, "not-found") : c.json(clientView(overview), 200);
  });

  api.openapi(debt, async (c) => {
    const overview = await readDebt(c.get("cases"), c.req.valid("param"));
    if (overview === undefined) return answer(c, "not-found");
    return c.json(debtView(overview, c.get("language")), 200);
  });
}
