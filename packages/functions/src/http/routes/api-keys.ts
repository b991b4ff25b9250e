import { idPattern } from "@aftercare/core/kernel/ids.ts";
import type { Refused } from "@aftercare/core/kernel/refusal.ts";
import {
  apiKeyRequestSchema,
  apiKeyRotationSchema,
} from "@aftercare/core/verbs/machines/api-key-request.ts";
import { createApiKey, type KeyGiven } from "@aftercare/core/verbs/machines/create-api-key.ts";
import { listApiKeys } from "@aftercare/core/verbs/machines/list-api-keys.ts";
import { revokeApiKey } from "@aftercare/core/verbs/machines/revoke-api-key.ts";
import { rotateApiKey } from "@aftercare/core/verbs/machines/rotate-api-key.ts";
import { createRoute, z } from "@hono/zod-openapi";
import type { ApiContext } from "../api-env.ts";
import { limitBody } from "../middleware.ts";
import { answerRefusal } from "../problems/problem.ts";
import { apiKeySchema, apiKeyView, newApiKeySchema } from "../views/api-key-view.ts";
import { pageOf } from "../views/parts.ts";
import { answers, languageQuery, type Api } from "./parts.ts";

const middleware = limitBody(4_096);
const query = z.object(languageQuery);
const params = z.object({ keyId: z.string().regex(idPattern) });

const create = createRoute({
  method: "post",
  path: "/v1/api-keys",
  operationId: "createApiKey",
  middleware,
  request: {
    query,
    body: { required: true, content: { "application/json": { schema: apiKeyRequestSchema } } },
  },
  responses: answers(201, newApiKeySchema, 400, 403, 413, 415, 422),
});

const listing = createRoute({
  method: "get",
  path: "/v1/api-keys",
  operationId: "listApiKeys",
  request: { query },
  responses: answers(200, pageOf(apiKeySchema), 403),
});

const rotate = createRoute({
  method: "post",
  path: "/v1/api-keys/{keyId}/rotation",
  operationId: "rotateApiKey",
  middleware,
  request: {
    params,
    query,
    body: { required: true, content: { "application/json": { schema: apiKeyRotationSchema } } },
  },
  responses: answers(201, newApiKeySchema, 400, 403, 404, 413, 415, 422),
});

const revoke = createRoute({
  method: "post",
  path: "/v1/api-keys/{keyId}/revocation",
  operationId: "revokeApiKey",
  request: { params, query },
  responses: answers(200, apiKeySchema, 403, 404),
});

/** The keys of partners' systems. A key's secret is in the answer that makes it, and never again. */
export function addApiKeyRoutes(api: Api): void {
  api.openapi(create, async (c) =>
    give(c, await createApiKey(c.get("cases"), c.req.valid("json"))),
  );

  api.openapi(listing, async (c) => {
    const found = await listApiKeys(c.get("cases"));
    if (found.kind === "refused") return answerRefusal(c, found);
    return c.json({ items: found.keys.map(apiKeyView) }, 200);
  });

  api.openapi(rotate, async (c) => {
    const rotation = { ...c.req.valid("json"), ...c.req.valid("param") };
    return give(c, await rotateApiKey(c.get("cases"), rotation));
  });

  api.openapi(revoke, async (c) => {
    const revoked = await revokeApiKey(c.get("cases"), c.req.valid("param"));
    if (revoked.kind === "refused") return answerRefusal(c, revoked);
    return c.json(apiKeyView(revoked.key), 200);
  });
}

function give(c: ApiContext, given: KeyGiven | Refused): Response | Promise<Response> {
  if (given.kind === "refused") return answerRefusal(c, given);
  const view = apiKeyView({ ...given.key, standing: "active" });
  return c.json({ ...view, secret: given.secret }, 201);
}
