import type { ClientId, DebtId } from "@aftercare/core/kernel/ids.ts";
import { listFollowUps } from "@aftercare/core/verbs/cases/list-follow-ups.ts";
import { createRoute, z } from "@hono/zod-openapi";
import type { ApiContext } from "../api-env.ts";
import { answer } from "../problems/problem.ts";
import { followUpSchema, followUpStates, followUpView } from "../views/follow-up-view.ts";
import { pageOf } from "../views/parts.ts";
import { answers, clientParams, debtParams, languageQuery, type Api } from "./parts.ts";

/** `?state=open,planned` */
const states = z
  .string()
  .transform((text) => text.split(","))
  .pipe(z.array(z.enum(followUpStates)));

const query = z.object({ state: states.optional(), ...languageQuery });

const responses = answers(200, pageOf(followUpSchema), 400, 404);

const ofClient = createRoute({
  method: "get",
  path: "/v1/clients/{clientId}/follow-ups",
  operationId: "listClientFollowUps",
  request: { params: clientParams, query },
  responses,
});

const ofDebt = createRoute({
  method: "get",
  path: "/v1/clients/{clientId}/debts/{debtId}/follow-ups",
  operationId: "listDebtFollowUps",
  request: { params: debtParams, query },
  responses,
});

export function addFollowUpRoutes(api: Api): void {
  api.openapi(ofClient, (c) => list(c, c.req.valid("param"), c.req.valid("query")));
  api.openapi(ofDebt, (c) => list(c, c.req.valid("param"), c.req.valid("query")));
}

async function list(
  c: ApiContext,
  file: { readonly clientId: ClientId; readonly debtId?: DebtId },
  { state }: z.infer<typeof query>,
): Promise<Response> {
  const found = await listFollowUps(c.get("cases"), {
    ...file,
    ...(state === undefined ? {} : { states: state }),
  });
  if (found === undefined) return answer(c, "not-found");
  const { helpFor } = await import("../pages/help/help-for.ts");
  return c.json(
    { items: found.map((each) => followUpView(each, c.get("language"), helpFor)) },
    200,
  );
}
