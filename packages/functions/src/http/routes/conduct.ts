import type { ClientId, DebtId } from "@aftercare/core/kernel/ids.ts";
import { readConduct } from "@aftercare/core/verbs/cases/read-conduct.ts";
import { createRoute, z } from "@hono/zod-openapi";
import type { ApiContext } from "../api-env.ts";
import { answer } from "../problems/problem.ts";
import { conductSchema, conductView } from "../views/conduct-view.ts";
import { answers, clientParams, debtParams, languageQuery, type Api } from "./parts.ts";

const query = z.object(languageQuery);
const responses = answers(200, conductSchema, 404);

const ofClient = createRoute({
  method: "get",
  path: "/v1/clients/{clientId}/conduct",
  operationId: "readClientConduct",
  request: { params: clientParams, query },
  responses,
});

const ofDebt = createRoute({
  method: "get",
  path: "/v1/clients/{clientId}/debts/{debtId}/conduct",
  operationId: "readDebtConduct",
  request: { params: debtParams, query },
  responses,
});

export function addConductRoutes(api: Api): void {
  api.openapi(ofClient, (c) => tell(c, c.req.valid("param")));
  api.openapi(ofDebt, (c) => tell(c, c.req.valid("param")));
}

async function tell(
  c: ApiContext,
  file: { readonly clientId: ClientId; readonly debtId?: DebtId },
): Promise<Response> {
  const reading = await readConduct(c.get("cases"), file);
  if (reading === undefined) return answer(c, "not-found");
  return c.json(conductView(reading, c.get("language")), 200);
}
