import { line } from "@aftercare/core/casefile/events/fields.ts";
import { idPattern } from "@aftercare/core/kernel/ids.ts";
import type { Refused } from "@aftercare/core/kernel/refusal.ts";
import { staffRoles } from "@aftercare/core/kernel/role.ts";
import { listClients } from "@aftercare/core/verbs/cases/list-clients.ts";
import { changeMemberName } from "@aftercare/core/verbs/people/change-member-name.ts";
import { changeMemberRole } from "@aftercare/core/verbs/people/change-member-role.ts";
import type { MemberChanged } from "@aftercare/core/verbs/people/change-member.ts";
import { deactivateMember } from "@aftercare/core/verbs/people/deactivate-member.ts";
import { listMemberSessions } from "@aftercare/core/verbs/people/list-member-sessions.ts";
import { listMembers } from "@aftercare/core/verbs/people/list-members.ts";
import { reactivateMember } from "@aftercare/core/verbs/people/reactivate-member.ts";
import { revokeMemberSessions } from "@aftercare/core/verbs/people/revoke-member-sessions.ts";
import { createRoute, z } from "@hono/zod-openapi";
import type { ApiContext } from "../api-env.ts";
import { limitBody } from "../middleware.ts";
import { answerRefusal } from "../problems/problem.ts";
import { clientSummary, clientSummarySchema } from "../views/client-view.ts";
import { pageOf } from "../views/parts.ts";
import { memberSchema, memberView, sessionSchema, sessionView } from "../views/people-views.ts";
import { answers, jsonBody, languageQuery, pageQuery, type Api } from "./parts.ts";

const query = z.object(languageQuery);
const params = z.object({ userId: z.string().regex(idPattern) });

const members = createRoute({
  method: "get",
  path: "/v1/members",
  operationId: "listMembers",
  request: {
    query: z.object({
      who: z.enum(["staff", "all"]).default("staff"),
      ...pageQuery({ usual: 50, most: 100 }),
      ...languageQuery,
    }),
  },
  responses: answers(200, pageOf(memberSchema), 400, 403),
});

const changeName = createRoute({
  method: "patch",
  path: "/v1/members/{userId}",
  operationId: "changeMemberName",
  middleware: limitBody(4_096),
  request: { params, query, body: jsonBody(z.strictObject({ name: line(80) })) },
  responses: answers(200, memberSchema, 400, 403, 404, 413, 415),
});

const changeRole = createRoute({
  method: "put",
  path: "/v1/members/{userId}/role",
  operationId: "changeMemberRole",
  middleware: limitBody(4_096),
  request: { params, query, body: jsonBody(z.strictObject({ role: z.enum(staffRoles) })) },
  responses: answers(200, memberSchema, 400, 403, 404, 413, 415, 422),
});

const deactivatedSchema = z
  .strictObject({ member: memberSchema, clients: pageOf(clientSummarySchema) })
  .openapi("MemberDeactivated");

const deactivate = createRoute({
  method: "post",
  path: "/v1/members/{userId}/deactivation",
  operationId: "deactivateMember",
  request: { params, query },
  responses: answers(200, deactivatedSchema, 403, 404, 422),
});

const reactivate = createRoute({
  method: "delete",
  path: "/v1/members/{userId}/deactivation",
  operationId: "reactivateMember",
  request: { params, query },
  responses: answers(200, memberSchema, 403, 404),
});

const sessions = createRoute({
  method: "get",
  path: "/v1/members/{userId}/sessions",
  operationId: "listMemberSessions",
  request: { params, query },
  responses: answers(200, pageOf(sessionSchema), 403, 404),
});

const revoke = createRoute({
  method: "delete",
  path: "/v1/members/{userId}/sessions",
  operationId: "revokeMemberSessions",
  request: { params, query },
  responses: answers(200, z.strictObject({ revoked: z.int() }), 403, 404),
});

/** The people of one organisation, and where they are signed in. */
export function addMemberRoutes(api: Api): void {
  api.openapi(members, async (c) => {
    const { who, limit, cursor } = c.req.valid("query");
    const place = cursor === undefined ? {} : { cursor };
    const found = await listMembers(c.get("cases"), { who, limit, ...place });
    if (found.kind === "refused") return answerRefusal(c, found);
    const { kind: _, items, ...page } = found;
    return c.json({ ...page, items: items.map(memberView) }, 200);
  });

  api.openapi(changeName, async (c) => {
    const change = { ...c.req.valid("param"), ...c.req.valid("json") };
    return tell(c, await changeMemberName(c.get("cases"), change));
  });

  api.openapi(changeRole, async (c) => {
    const change = { ...c.req.valid("param"), ...c.req.valid("json") };
    return tell(c, await changeMemberRole(c.get("cases"), change));
  });

  api.openapi(deactivate, async (c) => {
    const { userId } = c.req.valid("param");
    const changed = await deactivateMember(c.get("cases"), userId);
    if (changed.kind === "refused") return answerRefusal(c, changed);
    const left = await listClients(c.get("cases"), { assignee: userId, limit: 100 });
    if (left.kind === "refused") return answerRefusal(c, left);
    const { kind: _, items, ...page } = left;
    const clients = { ...page, items: items.map(clientSummary) };
    return c.json({ member: memberView(changed.member), clients }, 200);
  });

  api.openapi(reactivate, async (c) =>
    tell(c, await reactivateMember(c.get("cases"), c.req.valid("param").userId)),
  );

  api.openapi(sessions, async (c) => {
    const found = await listMemberSessions(c.get("cases"), c.req.valid("param").userId);
    if (found.kind === "refused") return answerRefusal(c, found);
    return c.json({ items: found.items.map(sessionView) }, 200);
  });

  api.openapi(revoke, async (c) => {
    const done = await revokeMemberSessions(c.get("cases"), c.req.valid("param").userId);
    if (done.kind === "refused") return answerRefusal(c, done);
    return c.json({ revoked: done.revoked }, 200);
  });
}

function tell(c: ApiContext, changed: MemberChanged | Refused): Response | Promise<Response> {
  if (changed.kind === "refused") return answerRefusal(c, changed);
  return c.json(memberView(changed.member), 200);
}
