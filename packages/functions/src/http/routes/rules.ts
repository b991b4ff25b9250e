import { ruleWishesOf, ruleWishesSchema } from "@aftercare/core/organisation/rule-wishes-schema.ts";
import { changeRules } from "@aftercare/core/verbs/organisation/change-rules.ts";
import { listRules } from "@aftercare/core/verbs/organisation/list-rules.ts";
import { previewRules } from "@aftercare/core/verbs/organisation/preview-rules.ts";
import { createRoute, z } from "@hono/zod-openapi";
import { limitBody } from "../middleware.ts";
import { answerRefusal } from "../problems/problem.ts";
import { organisationChangedSchema } from "../views/organisation-view.ts";
import { rulePreviewSchema, rulePreviewView, rulesSchema, ruleView } from "../views/rule-view.ts";
import { tell } from "./organisation.ts";
import { answers, languageQuery, longestCursor, type Api } from "./parts.ts";

const middleware = limitBody(32_768);
const query = z.object(languageQuery);

const wanted = z.strictObject({ version: z.int().min(1), rules: ruleWishesSchema });
const proposed = z.strictObject({
  rules: ruleWishesSchema,
  cursor: z.string().min(1).max(longestCursor).optional(),
});

const listing = createRoute({
  method: "get",
  path: "/v1/organisation/rules",
  operationId: "listRules",
  request: { query },
  responses: answers(200, rulesSchema, 403),
});

const change = createRoute({
  method: "put",
  path: "/v1/organisation/rules",
  operationId: "changeRules",
  middleware,
  request: {
    query,
    body: { required: true, content: { "application/json": { schema: wanted } } },
  },
  responses: answers(200, organisationChangedSchema, 400, 403, 409, 413, 415, 422),
});

const preview = createRoute({
  method: "post",
  path: "/v1/organisation/rules/preview",
  operationId: "previewRules",
  middleware,
  request: {
    query,
    body: { required: true, content: { "application/json": { schema: proposed } } },
  },
  responses: answers(200, rulePreviewSchema, 400, 403, 413, 415, 422),
});

/** The rules of an organisation: as the product proposes them, and as it has changed them. */
export function addRuleRoutes(api: Api): void {
  api.openapi(listing, async (c) => {
    const listed = await listRules(c.get("cases"));
    if (listed.kind === "refused") return answerRefusal(c, listed);
    const { version, replanning, rules } = listed;
    const items = rules.map((rule) => ruleView(rule, c.get("language")));
    return c.json({ version, replanning, items }, 200);
  });

  api.openapi(change, async (c) => {
    const { version, rules } = c.req.valid("json");
    return tell(c, await changeRules(c.get("cases"), { version, rules: ruleWishesOf(rules) }));
  });

  api.openapi(preview, async (c) => {
    const { rules, cursor } = c.req.valid("json");
    const from = cursor === undefined ? {} : { cursor };
    const previewed = await previewRules(c.get("cases"), { rules: ruleWishesOf(rules), ...from });
    if (previewed.kind === "refused") return answerRefusal(c, previewed);
    return c.json(rulePreviewView(previewed, c.get("language")), 200);
  });
}
