import {
  dataRequestStates,
  listDataRequests,
} from "@aftercare/core/verbs/privacy/list-data-requests.ts";
import { createRoute, z } from "@hono/zod-openapi";
import { answerRefusal } from "../problems/problem.ts";
import { dataRequestsSchema, dataRequestView } from "../views/data-request-view.ts";
import { answers, languageQuery, pageQuery, type Api } from "./parts.ts";

const listing = createRoute({
  method: "get",
  path: "/v1/data-requests",
  operationId: "listDataRequests",
  request: {
    query: z.object({
      state: z.enum(dataRequestStates).default("open"),
      ...pageQuery({ usual: 50, most: 100 }),
      ...languageQuery,
    }),
  },
  responses: answers(200, dataRequestsSchema, 400, 403),
});

/** The queue of what people asked about their own data. Requests and answers are events. */
export function addDataRequestRoutes(api: Api): void {
  api.openapi(listing, async (c) => {
    const { state, limit, cursor } = c.req.valid("query");
    const place = cursor === undefined ? {} : { cursor };
    const found = await listDataRequests(c.get("cases"), { state, limit, ...place });
    if (found.kind === "refused") return answerRefusal(c, found);
    const { kind: _, items, ...rest } = found;
    const rows = items.map((item) => dataRequestView(item, c.get("language")));
    return c.json({ ...rest, items: rows }, 200);
  });
}
