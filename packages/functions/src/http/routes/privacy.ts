import { erasureReasons } from "@aftercare/core/casefile/privacy-facts.ts";
import { changeRestriction } from "@aftercare/core/verbs/privacy/change-restriction.ts";
import { eraseClient } from "@aftercare/core/verbs/privacy/erase-client.ts";
import { exportClient } from "@aftercare/core/verbs/privacy/export-client.ts";
import { createRoute, z } from "@hono/zod-openapi";
import { limitBody } from "../middleware.ts";
import { answerRefusal } from "../problems/problem.ts";
import { exportSchema, exportView } from "../views/export-view.ts";
import { day } from "../views/parts.ts";
import { answers, clientParams, languageQuery, pageQuery, type Api } from "./parts.ts";

const mostBodyBytes = 4_096;
const query = z.object(languageQuery);

const exported = createRoute({
  method: "get",
  path: "/v1/clients/{clientId}/export",
  operationId: "exportClient",
  request: {
    params: clientParams,
    query: z.object({ ...pageQuery({ usual: 500, most: 1000 }), ...languageQuery }),
  },
  responses: answers(200, exportSchema, 400, 404),
});

const restrictionSchema = z
  .strictObject({ restricted: z.boolean(), reason: z.string().min(1).max(500) })
  .openapi("Restriction");

const restriction = createRoute({
  method: "post",
  path: "/v1/clients/{clientId}/restriction",
  operationId: "changeRestriction",
  middleware: limitBody(mostBodyBytes),
  request: {
    params: clientParams,
    query,
    body: { required: true, content: { "application/json": { schema: restrictionSchema } } },
  },
  responses: answers(
    200,
    z.strictObject({ restricted: z.boolean() }),
    400,
    403,
    404,
    410,
    413,
    415,
    422,
  ),
});

const erasedSchema = z
  .strictObject({
    /** `locked`: a keeping period runs until that day; the deletion follows by itself. */
    state: z.enum(["deleted", "locked"]),
    until: day.optional(),
  })
  .openapi("Erasure");

const erasure = createRoute({
  method: "post",
  path: "/v1/clients/{clientId}/erasure",
  operationId: "eraseClient",
  middleware: limitBody(mostBodyBytes),
  request: {
    params: clientParams,
    query,
    body: {
      required: true,
      content: {
        "application/json": { schema: z.strictObject({ reason: z.enum(erasureReasons) }) },
      },
    },
  },
  responses: answers(200, erasedSchema, 400, 403, 404, 413, 415, 422),
});

/** A person's rights over what is kept about them. Requests and answers are events like all others. */
export function addPrivacyRoutes(api: Api): void {
  api.openapi(exported, async (c) => {
    const { limit, cursor } = c.req.valid("query");
    const found = await exportClient(c.get("cases"), {
      ...c.req.valid("param"),
      limit,
      ...(cursor === undefined ? {} : { cursor }),
    });
    if (found.kind === "refused") return answerRefusal(c, found);
    return c.json(exportView(found, c.get("language")), 200);
  });

  api.openapi(restriction, async (c) => {
    const { restricted, reason } = c.req.valid("json");
    const change = { ...c.req.valid("param"), restricted, reason };
    const changed = await changeRestriction(c.get("cases"), change);
    if (changed.kind === "refused") return answerRefusal(c, changed);
    return c.json({ restricted }, 200);
  });

  api.openapi(erasure, async (c) => {
    const asked = { ...c.req.valid("param"), ...c.req.valid("json") };
    const erased = await eraseClient(c.get("cases"), asked);
    if (erased.kind === "refused") return answerRefusal(c, erased);
    const answered =
      erased.kind === "locked" ? { state: "locked", until: erased.until } : { state: "deleted" };
    return c.json(answered, 200);
  });
}
