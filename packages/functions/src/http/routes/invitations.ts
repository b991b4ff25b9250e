import { idPattern } from "@aftercare/core/kernel/ids.ts";
import type { Refused } from "@aftercare/core/kernel/refusal.ts";
import {
  clientInvitationSchema,
  memberInvitationSchema,
} from "@aftercare/core/verbs/people/invitation-schema.ts";
import { inviteClient } from "@aftercare/core/verbs/people/invite-client.ts";
import { inviteMember } from "@aftercare/core/verbs/people/invite-member.ts";
import type { Invited } from "@aftercare/core/verbs/people/invite.ts";
import { listInvitations } from "@aftercare/core/verbs/people/list-invitations.ts";
import { resendInvitation } from "@aftercare/core/verbs/people/resend-invitation.ts";
import { revokeInvitation } from "@aftercare/core/verbs/people/revoke-invitation.ts";
import { createRoute, z } from "@hono/zod-openapi";
import type { ApiContext } from "../api-env.ts";
import { limitBody } from "../middleware.ts";
import { answerRefusal } from "../problems/problem.ts";
import { pageOf } from "../views/parts.ts";
import { invitationSchema, invitationView, invitedSchema } from "../views/people-views.ts";
import { answers, clientParams, jsonBody, languageQuery, pageQuery, type Api } from "./parts.ts";

const middleware = limitBody(4_096);
const query = z.object(languageQuery);
const params = z.object({ invitationId: z.string().regex(idPattern) });

const invitations = createRoute({
  method: "get",
  path: "/v1/invitations",
  operationId: "listInvitations",
  request: { query: z.object({ ...pageQuery({ usual: 50, most: 100 }), ...languageQuery }) },
  responses: answers(200, pageOf(invitationSchema), 400, 403),
});

const member = createRoute({
  method: "post",
  path: "/v1/invitations",
  operationId: "inviteMember",
  middleware,
  request: { query, body: jsonBody(memberInvitationSchema) },
  responses: answers(201, invitedSchema, 400, 403, 413, 415, 422),
});

const client = createRoute({
  method: "post",
  path: "/v1/clients/{clientId}/invitation",
  operationId: "inviteClient",
  middleware,
  request: { params: clientParams, query, body: jsonBody(clientInvitationSchema) },
  responses: answers(201, invitedSchema, 400, 403, 404, 413, 415, 422),
});

const resend = createRoute({
  method: "post",
  path: "/v1/invitations/{invitationId}/mail",
  operationId: "resendInvitation",
  request: { params, query },
  responses: answers(201, invitedSchema, 403, 404, 422),
});

const revoke = createRoute({
  method: "delete",
  path: "/v1/invitations/{invitationId}",
  operationId: "revokeInvitation",
  request: { params, query },
  responses: answers(200, invitationSchema, 403, 404, 422),
});

/** Invitations by mail. The link is in the mail alone: no answer of the API holds it. */
export function addInvitationRoutes(api: Api): void {
  api.openapi(invitations, async (c) => {
    const { limit, cursor } = c.req.valid("query");
    const place = cursor === undefined ? {} : { cursor };
    const found = await listInvitations(c.get("cases"), { limit, ...place });
    if (found.kind === "refused") return answerRefusal(c, found);
    const { kind: _, items, ...page } = found;
    return c.json({ ...page, items: items.map(invitationView) }, 200);
  });

  api.openapi(member, async (c) =>
    tell(c, await inviteMember(c.get("cases"), c.req.valid("json"))),
  );

  api.openapi(client, async (c) => {
    const { email } = c.req.valid("json");
    const to = email === undefined ? {} : { email };
    return tell(c, await inviteClient(c.get("cases"), { ...c.req.valid("param"), ...to }));
  });

  api.openapi(resend, async (c) =>
    tell(c, await resendInvitation(c.get("cases"), c.req.valid("param").invitationId)),
  );

  api.openapi(revoke, async (c) => {
    const revoked = await revokeInvitation(c.get("cases"), c.req.valid("param").invitationId);
    if (revoked.kind === "refused") return answerRefusal(c, revoked);
    return c.json(invitationView({ invitation: revoked.invitation, expired: false }), 200);
  });
}

function tell(c: ApiContext, invited: Invited | Refused): Response | Promise<Response> {
  if (invited.kind === "refused") return answerRefusal(c, invited);
  const { invitation, mail } = invited;
  return c.json({ invitation: invitationView({ invitation, expired: false }), mail }, 201);
}
