import { decideApproval } from "@aftercare/core/verbs/approvals/decide-approval.ts";
import { listApprovals, readApproval } from "@aftercare/core/verbs/approvals/list-approvals.ts";
import { withdrawApproval } from "@aftercare/core/verbs/approvals/withdraw-approval.ts";
import type { Refused } from "@aftercare/core/kernel/refusal.ts";
import type { Approval } from "@aftercare/core/ports/approvals.ts";
import { createRoute, z } from "@hono/zod-openapi";
import type { ApiContext } from "../api-env.ts";
import { limitBody } from "../middleware.ts";
import { answerRefusal } from "../problems/problem.ts";
import { approvalSchema, approvalView } from "../views/approval-view.ts";
import { pageOf } from "../views/parts.ts";
import { answers, languageQuery, pageQuery, type Api } from "./parts.ts";

const mostBodyBytes = 8_192;
const params = z.object({ approvalId: z.string().regex(/^a[\w-]{22}$/) });
const query = z.object(languageQuery);

const decision = z.strictObject({
  decision: z.enum(["granted", "declined"]),
  reason: z.string().trim().min(1).max(500),
});

const list = createRoute({
  method: "get",
  path: "/v1/approvals",
  operationId: "listApprovals",
  request: { query: z.object({ ...pageQuery({ usual: 25, most: 50 }), ...languageQuery }) },
  responses: answers(200, pageOf(approvalSchema), 400, 403),
});

const read = createRoute({
  method: "get",
  path: "/v1/approvals/{approvalId}",
  operationId: "readApproval",
  request: { params, query },
  responses: answers(200, approvalSchema, 404),
});

const decide = createRoute({
  method: "post",
  path: "/v1/approvals/{approvalId}/decision",
  operationId: "decideApproval",
  middleware: limitBody(mostBodyBytes),
  request: {
    params,
    query,
    body: { required: true, content: { "application/json": { schema: decision } } },
  },
  responses: answers(200, approvalSchema, 400, 403, 404, 409, 413, 415),
});

const withdraw = createRoute({
  method: "post",
  path: "/v1/approvals/{approvalId}/withdrawal",
  operationId: "withdrawApproval",
  middleware: limitBody(mostBodyBytes),
  request: { params, query },
  responses: answers(200, approvalSchema, 403, 404, 409),
});

/** What a supervisor has to say yes to: closings, overrides, and the deletion of evidence. */
export function addApprovalRoutes(api: Api): void {
  api.openapi(list, async (c) => {
    const { limit, cursor: from } = c.req.valid("query");
    const page = { limit, ...(from === undefined ? {} : { cursor: from }) };
    const listed = await listApprovals(c.get("cases"), page);
    if (listed.kind === "refused") return answerRefusal(c, listed);
    const items = listed.items.map((approval) => approvalView(approval, c.get("language")));
    const { cursor } = listed;
    return c.json({ items, ...(cursor === undefined ? {} : { cursor }) }, 200);
  });

  api.openapi(read, async (c) =>
    tell(c, await readApproval(c.get("cases"), c.req.valid("param").approvalId)),
  );

  api.openapi(decide, async (c) => {
    const decided = { ...c.req.valid("param"), ...c.req.valid("json") };
    return tell(c, await decideApproval(c.get("cases"), decided));
  });

  api.openapi(withdraw, async (c) =>
    tell(c, await withdrawApproval(c.get("cases"), c.req.valid("param").approvalId)),
  );
}

type Told = { readonly kind: string; readonly approval: Approval } | Refused;

function tell(c: ApiContext, told: Told): Response | Promise<Response> {
  if ("code" in told) return answerRefusal(c, told);
  return c.json(approvalView(told.approval, c.get("language")), 200);
}
