import { line } from "@aftercare/core/casefile/events/fields.ts";
import type { PersonContext } from "@aftercare/core/kernel/context.ts";
import type { Refused } from "@aftercare/core/kernel/refusal.ts";
import { acceptInvitation, type Joined } from "@aftercare/core/verbs/people/accept-invitation.ts";
import { joinOrganisation } from "@aftercare/core/verbs/people/join-organisation.ts";
import { joinRequestSchema } from "@aftercare/core/verbs/people/join-request.ts";
import { readMe } from "@aftercare/core/verbs/people/read-me.ts";
import { renameMe } from "@aftercare/core/verbs/people/rename-me.ts";
import { createRoute, z } from "@hono/zod-openapi";
import type { App } from "../../compose.ts";
import type { ApiContext } from "../api-env.ts";
import { limitBody } from "../middleware.ts";
import { answerRefusal } from "../problems/problem.ts";
import { membershipSchema, membershipView, meSchema, meView } from "../views/people-views.ts";
import { answers, jsonBody, languageQuery, type Api } from "./parts.ts";

const middleware = limitBody(8_192);
const query = z.object(languageQuery);

const me = createRoute({
  method: "get",
  path: "/v1/me",
  operationId: "readMe",
  request: { query },
  responses: answers(200, meSchema),
});

const rename = createRoute({
  method: "patch",
  path: "/v1/me",
  operationId: "renameMe",
  middleware,
  request: { query, body: jsonBody(z.strictObject({ name: line(80) })) },
  responses: answers(200, meSchema, 400, 413, 415),
});

const accept = createRoute({
  method: "post",
  path: "/v1/me/invitations",
  operationId: "acceptInvitation",
  middleware,
  request: { query, body: jsonBody(z.strictObject({ token: z.string().max(300) })) },
  responses: answers(200, membershipSchema, 400, 404, 410, 413, 415, 422),
});

const join = createRoute({
  method: "post",
  path: "/v1/me/memberships",
  operationId: "joinOrganisation",
  middleware,
  request: { query, body: jsonBody(joinRequestSchema) },
  responses: answers(200, membershipSchema, 400, 404, 413, 415, 422),
});

/** What a signed-in person does for themselves, in no organisation's name and before any second factor. */
export function addMeRoutes(api: Api, { ports }: App): void {
  const personIn = (c: ApiContext): PersonContext => ({ ...ports, user: c.get("user") });

  api.openapi(me, async (c) => {
    return c.json(meView(await readMe(personIn(c)), c.get("session")), 200);
  });

  api.openapi(rename, async (c) => {
    const renamed = await renameMe(personIn(c), c.req.valid("json").name);
    return c.json(meView(renamed, c.get("session")), 200);
  });

  api.openapi(accept, async (c) =>
    welcome(c, await acceptInvitation(personIn(c), c.req.valid("json").token)),
  );

  api.openapi(join, async (c) =>
    welcome(c, await joinOrganisation(personIn(c), c.req.valid("json"))),
  );
}

function welcome(c: ApiContext, outcome: Joined | Refused): Response | Promise<Response> {
  if (outcome.kind === "refused") return answerRefusal(c, outcome);
  return c.json(membershipView(outcome), 200);
}
