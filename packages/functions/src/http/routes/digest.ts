import type { Refused } from "@aftercare/core/kernel/refusal.ts";
import {
  chooseDigest,
  readDigestChoice,
  type DigestChoice,
} from "@aftercare/core/verbs/people/choose-digest.ts";
import { createRoute, z } from "@hono/zod-openapi";
import type { ApiContext } from "../api-env.ts";
import { limitBody } from "../middleware.ts";
import { answerRefusal } from "../problems/problem.ts";
import { digestChoiceSchema } from "../views/people-views.ts";
import { answers, jsonBody, languageQuery, type Api } from "./parts.ts";

const query = z.object(languageQuery);
const path = "/v1/digest";

const read = createRoute({
  method: "get",
  path,
  operationId: "readDigestChoice",
  request: { query },
  responses: answers(200, digestChoiceSchema, 403),
});

const choose = createRoute({
  method: "put",
  path,
  operationId: "chooseDigest",
  middleware: limitBody(1_024),
  request: { query, body: jsonBody(digestChoiceSchema) },
  responses: answers(200, digestChoiceSchema, 400, 403, 413, 415),
});

/** Whether the weekly mail comes, for the one who asks. */
export function addDigestRoutes(api: Api): void {
  api.openapi(read, async (c) => tell(c, await readDigestChoice(c.get("cases"))));
  api.openapi(choose, async (c) =>
    tell(c, await chooseDigest(c.get("cases"), c.req.valid("json").wanted)),
  );
}

function tell(c: ApiContext, chosen: DigestChoice | Refused): Response | Promise<Response> {
  if (chosen.kind === "refused") return answerRefusal(c, chosen);
  return c.json({ wanted: chosen.wanted }, 200);
}
