import { checkSender } from "@aftercare/core/verbs/organisation/check-sender.ts";
import { createRoute, z } from "@hono/zod-openapi";
import { answerRefusal } from "../problems/problem.ts";
import { senderCheckSchema, senderCheckView } from "../views/sender-check-view.ts";
import { answers, languageQuery, type Api } from "./parts.ts";

const check = createRoute({
  method: "post",
  path: "/v1/organisation/sender-check",
  operationId: "checkSender",
  request: { query: z.object(languageQuery) },
  responses: answers(200, senderCheckSchema, 403),
});

/** What the world's name servers say about the domain that mails come from. */
export function addSenderCheckRoutes(api: Api): void {
  api.openapi(check, async (c) => {
    const checked = await checkSender(c.get("cases"));
    if (checked.kind === "refused") return answerRefusal(c, checked);
    return c.json(senderCheckView(checked, c.get("language")), 200);
  });
}
