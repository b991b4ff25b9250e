import type { Refused } from "@aftercare/core/kernel/refusal.ts";
import { organisationChangesSchema } from "@aftercare/core/organisation/organisation-schema.ts";
import { changeOrganisation } from "@aftercare/core/verbs/organisation/change-organisation.ts";
import { deactivateOrganisation } from "@aftercare/core/verbs/organisation/deactivate-organisation.ts";
import { listOrganisationHistory } from "@aftercare/core/verbs/organisation/list-organisation-history.ts";
import { readOrganisation } from "@aftercare/core/verbs/organisation/read-organisation.ts";
import type { OrganisationChanged } from "@aftercare/core/verbs/organisation/save-change.ts";
import { createRoute, z } from "@hono/zod-openapi";
import type { ApiContext } from "../api-env.ts";
import { limitBody } from "../middleware.ts";
import { answerRefusal } from "../problems/problem.ts";
import {
  organisationChangedSchema,
  organisationChangedView,
  organisationHistorySchema,
  organisationSchema,
  organisationSummarySchema,
  organisationView,
} from "../views/organisation-view.ts";
import { pageOf } from "../views/parts.ts";
import { answers, languageQuery, pageQuery, type Api } from "./parts.ts";

const middleware = limitBody(8_192);
const query = z.object(languageQuery);
const changes = organisationChangesSchema.extend({ version: z.int().min(1) });

const read = createRoute({
  method: "get",
  path: "/v1/organisation",
  operationId: "readOrganisation",
  request: { query },
  responses: answers(200, z.union([organisationSchema, organisationSummarySchema]), 403),
});

const change = createRoute({
  method: "patch",
  path: "/v1/organisation",
  operationId: "changeOrganisation",
  middleware,
  request: {
    query,
    body: { required: true, content: { "application/json": { schema: changes } } },
  },
  responses: answers(200, organisationChangedSchema, 400, 403, 409, 413, 415, 422),
});

const history = createRoute({
  method: "get",
  path: "/v1/organisation/history",
  operationId: "listOrganisationHistory",
  request: { query: z.object({ ...pageQuery({ usual: 25, most: 50 }), ...languageQuery }) },
  responses: answers(200, pageOf(organisationHistorySchema), 400, 403),
});

const deactivation = createRoute({
  method: "post",
  path: "/v1/organisation/deactivation",
  operationId: "deactivateOrganisation",
  middleware,
  request: { query },
  responses: answers(200, organisationChangedSchema, 403),
});

/** What an organisation decides for all its cases. Opening it again is the act of a person: see `organisations.ts`. */
export function addOrganisationRoutes(api: Api): void {
  api.openapi(read, (c) => {
    const found = readOrganisation(c.get("cases"));
    if (found.kind === "refused") return answerRefusal(c, found);
    const { kind, organisation } = found;
    return c.json(kind === "whole" ? organisationView(organisation) : organisation, 200);
  });

  api.openapi(change, async (c) => {
    const { version, ...wanted } = c.req.valid("json");
    return tell(c, await changeOrganisation(c.get("cases"), { version, changes: wanted }));
  });

  api.openapi(history, async (c) => {
    const { limit, cursor: from } = c.req.valid("query");
    const page = { limit, ...(from === undefined ? {} : { cursor: from }) };
    const listed = await listOrganisationHistory(c.get("cases"), page);
    if (listed.kind === "refused") return answerRefusal(c, listed);
    const { kind: _, ...shown } = listed;
    return c.json(shown, 200);
  });

  api.openapi(deactivation, async (c) => tell(c, await deactivateOrganisation(c.get("cases"))));
}

export function tell(
  c: ApiContext,
  changed: OrganisationChanged | Refused,
): Response | Promise<Response> {
  if (changed.kind === "refused") return answerRefusal(c, changed);
  return c.json(organisationChangedView(changed), 200);
}
