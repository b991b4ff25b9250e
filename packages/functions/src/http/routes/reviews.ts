import { idPattern } from "@aftercare/core/kernel/ids.ts";
import { listReviews } from "@aftercare/core/verbs/desk/list-reviews.ts";
import { createRoute, z } from "@hono/zod-openapi";
import { answerRefusal } from "../problems/problem.ts";
import { reviewPageSchema, reviewRowView } from "../views/review-view.ts";
import { answers, languageQuery, pageQuery, type Api } from "./parts.ts";

const reviews = createRoute({
  method: "get",
  path: "/v1/reviews",
  operationId: "listReviews",
  request: {
    query: z.object({
      /** Without one: a counsellor's own, for all others the organisation's; `none` is nobody's yet. */
      assignee: z.string().regex(idPattern).optional(),
      ...pageQuery({ usual: 25, most: 50 }),
      ...languageQuery,
    }),
  },
  responses: answers(200, reviewPageSchema, 400, 403),
});

export function addReviewRoutes(api: Api): void {
  api.openapi(reviews, async (c) => {
    const { assignee, limit, cursor } = c.req.valid("query");
    const page = await listReviews(c.get("cases"), {
      limit,
      ...(assignee === undefined ? {} : { assignee }),
      ...(cursor === undefined ? {} : { cursor }),
    });
    if (page.kind === "refused") return answerRefusal(c, page);
    const { kind: _, items, ...rest } = page;
    return c.json({ ...rest, items: items.map(reviewRowView) }, 200);
  });
}
