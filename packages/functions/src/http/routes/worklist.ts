import { parseDate } from "@aftercare/core/calendar/dates.ts";
import { idPattern } from "@aftercare/core/kernel/ids.ts";
import { listWorklist } from "@aftercare/core/verbs/cases/list-worklist.ts";
import { createRoute, z } from "@hono/zod-openapi";
import { answerRefusal } from "../problems/problem.ts";
import { pageOf } from "../views/parts.ts";
import { worklistRowSchema, worklistRowView } from "../views/worklist-view.ts";
import { answers, languageQuery, pageQuery, type Api } from "./parts.ts";

const worklist = createRoute({
  method: "get",
  path: "/v1/worklist",
  operationId: "listWorklist",
  request: {
    query: z.object({
      /** Without one: the asking person's own; for a key, those that nobody looks after yet. */
      assignee: z.string().regex(idPattern).optional(),
      /** Without one: what waits today. */
      until: z.iso.date().transform(parseDate).optional(),
      ...pageQuery({ usual: 25, most: 50 }),
      ...languageQuery,
    }),
  },
  responses: answers(200, pageOf(worklistRowSchema), 400, 403),
});

export function addWorklistRoutes(api: Api): void {
  api.openapi(worklist, async (c) => {
    const { assignee, until, limit, cursor } = c.req.valid("query");
    const page = await listWorklist(c.get("cases"), {
      limit,
      ...(assignee === undefined ? {} : { assignee }),
      ...(until === undefined ? {} : { until }),
      ...(cursor === undefined ? {} : { cursor }),
    });
    if (page.kind === "refused") return answerRefusal(c, page);
    const { kind: _, items, ...rest } = page;
    const rows = items.map((row) => worklistRowView(row, c.get("language")));
    return c.json({ ...rest, items: rows }, 200);
  });
}
