import { createExport } from "@aftercare/core/verbs/exports/create-export.ts";
import { exportRequestSchema } from "@aftercare/core/verbs/exports/export-request.ts";
import { listExports } from "@aftercare/core/verbs/exports/list-exports.ts";
import { readExportRows } from "@aftercare/core/verbs/exports/read-export-rows.ts";
import { createRoute, z } from "@hono/zod-openapi";
import { limitBody } from "../middleware.ts";
import { answerRefusal } from "../problems/problem.ts";
import { exportRowsSchema, madeExportSchema, madeExportView } from "../views/export-rows-view.ts";
import { id, pageOf } from "../views/parts.ts";
import { answers, jsonBody, languageQuery, pageQuery, type Api } from "./parts.ts";

const query = z.object(languageQuery);

const create = createRoute({
  method: "post",
  path: "/v1/exports",
  operationId: "createExport",
  middleware: limitBody(8_192),
  request: { query, body: jsonBody(exportRequestSchema) },
  responses: answers(201, madeExportSchema, 400, 403, 413, 415),
});

const listing = createRoute({
  method: "get",
  path: "/v1/exports",
  operationId: "listExports",
  request: { query: z.object({ ...pageQuery({ usual: 50, most: 100 }), ...languageQuery }) },
  responses: answers(200, pageOf(madeExportSchema), 400, 403),
});

const rows = createRoute({
  method: "get",
  path: "/v1/exports/{exportId}/rows",
  operationId: "readExportRows",
  request: {
    params: z.object({ exportId: id }),
    /** `limit` counts clients, not rows. */
    query: z.object({ ...pageQuery({ usual: 100, most: 200 }), ...languageQuery }),
  },
  responses: answers(200, exportRowsSchema, 400, 403, 404, 410),
});

/** Lists that an admin takes out of the organisation; browsers write the file from the rows. */
export function addExportRoutes(api: Api): void {
  api.openapi(create, async (c) => {
    const made = await createExport(c.get("cases"), c.req.valid("json"));
    if (made.kind === "refused") return answerRefusal(c, made);
    return c.json(madeExportView(made.made, made.made.madeAt), 201);
  });

  api.openapi(listing, async (c) => {
    const { limit, cursor } = c.req.valid("query");
    const place = cursor === undefined ? {} : { cursor };
    const found = await listExports(c.get("cases"), { limit, ...place });
    if (found.kind === "refused") return answerRefusal(c, found);
    const { kind: _, now, items, ...rest } = found;
    return c.json({ ...rest, items: items.map((made) => madeExportView(made, now)) }, 200);
  });

  api.openapi(rows, async (c) => {
    const { limit, cursor } = c.req.valid("query");
    const place = cursor === undefined ? {} : { cursor };
    const page = { ...c.req.valid("param"), limit, ...place };
    const read = await readExportRows(c.get("cases"), page);
    if (read.kind === "refused") return answerRefusal(c, read);
    const { kind: _, ...given } = read;
    return c.json(given, 200);
  });
}
