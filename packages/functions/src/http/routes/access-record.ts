import { parseInstant } from "@aftercare/core/calendar/instant.ts";
import { accessKinds } from "@aftercare/core/ports/access-records.ts";
import {
  readClientAccessRecord,
  searchAccessRecord,
  type FoundAccess,
} from "@aftercare/core/verbs/record/search-access-record.ts";
import type { Refused } from "@aftercare/core/kernel/refusal.ts";
import { createRoute, z } from "@hono/zod-openapi";
import type { ApiContext } from "../api-env.ts";
import { answerRefusal } from "../problems/problem.ts";
import { accessRecordSchema, accessRecordView } from "../views/access-view.ts";
import { pageOf } from "../views/parts.ts";
import { answers, clientParams, languageQuery, pageQuery, type Api } from "./parts.ts";

const moment = z.iso.datetime({ offset: true }).transform((text) => parseInstant(text));
const pages = pageQuery({ usual: 50, most: 100 });

const search = createRoute({
  method: "get",
  path: "/v1/access-record",
  operationId: "searchAccessRecord",
  request: {
    query: z.object({
      from: moment.optional(),
      until: moment.optional(),
      kind: z.enum(accessKinds).optional(),
      by: z.string().min(1).max(140).optional(),
      clientId: clientParams.shape.clientId.optional(),
      ...pages,
      ...languageQuery,
    }),
  },
  responses: answers(200, pageOf(accessRecordSchema), 400, 403),
});

const ofClient = createRoute({
  method: "get",
  path: "/v1/clients/{clientId}/access-record",
  operationId: "readClientAccessRecord",
  request: { params: clientParams, query: z.object({ ...pages, ...languageQuery }) },
  responses: answers(200, pageOf(accessRecordSchema), 400, 404),
});

export function addAccessRecordRoutes(api: Api): void {
  api.openapi(search, async (c) => {
    const { from, until, kind, by, clientId, limit, cursor } = c.req.valid("query");
    const found = await searchAccessRecord(c.get("cases"), {
      limit,
      ...(from === undefined ? {} : { from }),
      ...(until === undefined ? {} : { until }),
      ...(kind === undefined ? {} : { kind }),
      ...(by === undefined ? {} : { by }),
      ...(clientId === undefined ? {} : { clientId }),
      ...(cursor === undefined ? {} : { cursor }),
    });
    return tell(c, found);
  });

  api.openapi(ofClient, async (c) => {
    const { limit, cursor } = c.req.valid("query");
    const found = await readClientAccessRecord(c.get("cases"), {
      ...c.req.valid("param"),
      limit,
      ...(cursor === undefined ? {} : { cursor }),
    });
    return tell(c, found);
  });
}

function tell(c: ApiContext, found: FoundAccess | Refused): Response | Promise<Response> {
  if (found.kind === "refused") return answerRefusal(c, found);
  const { cursor } = found;
  const items = found.items.map((record) => accessRecordView(record, c.get("language")));
  return c.json({ items, ...(cursor === undefined ? {} : { cursor }) }, 200);
}
