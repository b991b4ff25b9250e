import type { FileRef } from "@aftercare/core/kernel/ids.ts";
import { readTimeline } from "@aftercare/core/verbs/cases/read-timeline.ts";
import { createRoute, z } from "@hono/zod-openapi";
import type { ApiContext } from "../api-env.ts";
import { answer } from "../problems/problem.ts";
import { pageOf } from "../views/parts.ts";
import { timelineEntrySchema, timelineEntryView } from "../views/timeline-view.ts";
import {
  answers,
  clientParams,
  debtParams,
  languageQuery,
  orderQuery,
  pageQuery,
  type Api,
} from "./parts.ts";

const query = z.object({
  ...orderQuery,
  ...pageQuery({ usual: 50, most: 200 }),
  ...languageQuery,
});

const responses = answers(200, pageOf(timelineEntrySchema), 400, 404);

const ofClient = createRoute({
  method: "get",
  path: "/v1/clients/{clientId}/timeline",
  operationId: "readClientTimeline",
  request: { params: clientParams, query },
  responses,
});

const ofDebt = createRoute({
  method: "get",
  path: "/v1/clients/{clientId}/debts/{debtId}/timeline",
  operationId: "readDebtTimeline",
  request: { params: debtParams, query },
  responses,
});

export function addTimelineRoutes(api: Api): void {
  api.openapi(ofClient, (c) => tell(c, c.req.valid("param"), c.req.valid("query")));
  api.openapi(ofDebt, (c) => tell(c, c.req.valid("param"), c.req.valid("query")));
}

async function tell(
  c: ApiContext,
  file: Omit<FileRef, "orgId">,
  { order, limit, cursor }: z.infer<typeof query>,
): Promise<Response> {
  const cases = c.get("cases");
  const page = await readTimeline(cases, {
    ref: { orgId: cases.org.id, ...file },
    order,
    limit,
    ...(cursor === undefined ? {} : { cursor }),
  });
  if (page === undefined) return answer(c, "not-found");
  const items = page.items.map((entry) =>
    timelineEntryView(entry, cases.rulebook, c.get("language")),
  );
  return c.json({ ...page, items }, 200);
}
