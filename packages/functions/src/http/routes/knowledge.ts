import { createRoute, z } from "@hono/zod-openapi";
import { cardSchema, cardView } from "../views/knowledge-view.ts";
import { pageOf } from "../views/parts.ts";
import { answers, languageQuery, type Api } from "./parts.ts";

const read = createRoute({
  method: "get",
  path: "/v1/knowledge",
  operationId: "listKnowledge",
  request: { query: z.object({ task: z.string().max(60).optional(), ...languageQuery }) },
  responses: answers(200, pageOf(cardSchema), 400),
});

/** What everybody may read on `/help/knowledge`; the texts are loaded when somebody asks for them. */
export function addKnowledgeRoutes(api: Api): void {
  api.openapi(read, async (c) => {
    const { cards, cardsFor } = await import("@aftercare/core/knowledge/cards.ts");
    const { task } = c.req.valid("query");
    const found = task === undefined ? cards : cardsFor(task);
    return c.json({ items: found.map((card) => cardView(card, c.get("language"))) }, 200);
  });
}
