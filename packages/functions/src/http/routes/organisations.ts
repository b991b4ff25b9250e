import { idPattern, type OrgId } from "@aftercare/core/kernel/ids.ts";
import { organisationRequestSchema } from "@aftercare/core/organisation/organisation-schema.ts";
import { createOrganisation } from "@aftercare/core/verbs/organisation/create-organisation.ts";
import { reactivateOrganisation } from "@aftercare/core/verbs/organisation/reactivate-organisation.ts";
import { createRoute, z } from "@hono/zod-openapi";
import type { App } from "../../compose.ts";
import { authenticatePerson, lacksSecondFactor } from "../authenticate.ts";
import { requireJson } from "../guards/require-json.ts";
import { limitBody } from "../middleware.ts";
import { answer, answerRefusal } from "../problems/problem.ts";
import {
  organisationChangedSchema,
  organisationSchema,
  organisationView,
} from "../views/organisation-view.ts";
import { tell } from "./organisation.ts";
import { answers, languageQuery, type Api } from "./parts.ts";

/** What a signed-in person does to an organisation that they are not in: make one, or open one again. */
export function addOrganisationsRoutes(api: Api, app: App): void {
  const person = authenticatePerson(app);
  const query = z.object(languageQuery);

  const create = createRoute({
    method: "post",
    path: "/v1/organisations",
    operationId: "createOrganisation",
    middleware: [limitBody(8_192), person, requireJson] as const,
    request: {
      query,
      body: {
        required: true,
        content: { "application/json": { schema: organisationRequestSchema } },
      },
    },
    responses: answers(201, organisationSchema, 400, 409, 413, 415, 422),
  });

  const reactivation = createRoute({
    method: "delete",
    path: "/v1/organisation/deactivation",
    operationId: "reactivateOrganisation",
    middleware: [person, requireJson] as const,
    request: {
      query,
      headers: z.object({
        "x-organisation": z
          .string()
          .regex(idPattern)
          .transform((id) => id as OrgId),
      }),
    },
    responses: answers(200, organisationChangedSchema, 400, 403, 404),
  });

  api.openapi(create, async (c) => {
    const made = await createOrganisation(
      { ...app.ports, user: c.get("user") },
      c.req.valid("json"),
    );
    if (made.kind === "refused") return answerRefusal(c, made);
    return c.json(organisationView(made.organisation), 201);
  });

  api.openapi(reactivation, async (c) => {
    const orgId = c.req.valid("header")["x-organisation"];
    if (await lacksSecondFactor(app, c.get("session"), orgId)) {
      return answer(c, "second-factor.required");
    }
    const reactivated = await reactivateOrganisation({ ...app.ports, user: c.get("user") }, orgId);
    return tell(c, reactivated);
  });
}
