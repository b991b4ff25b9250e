import { createRoute } from "@hono/zod-openapi";
import { organisationSchema } from "../views/organisation-view.ts";
import { answers, type Api } from "./parts.ts";

const organisation = createRoute({
  method: "get",
  path: "/v1/organisation",
  operationId: "readOrganisation",
  responses: answers(200, organisationSchema),
});

/** What the key's organisation decided for all its cases. */
export function addOrganisationRoutes(api: Api): void {
  api.openapi(organisation, (c) => c.json(c.get("cases").org, 200));
}
