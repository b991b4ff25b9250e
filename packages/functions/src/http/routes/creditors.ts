import { creditorFieldsSchema } from "@aftercare/core/creditors/creditor.ts";
import { fieldsOf } from "@aftercare/core/creditors/register.ts";
import { idPattern } from "@aftercare/core/kernel/ids.ts";
import { addCreditor } from "@aftercare/core/verbs/creditors/add-creditor.ts";
import { changeCreditor } from "@aftercare/core/verbs/creditors/change-creditor.ts";
import { listCreditors } from "@aftercare/core/verbs/creditors/list-creditors.ts";
import { mergeCreditors } from "@aftercare/core/verbs/creditors/merge-creditors.ts";
import { readCreditor } from "@aftercare/core/verbs/creditors/read-creditor.ts";
import { createRoute, z } from "@hono/zod-openapi";
import { limitBody } from "../middleware.ts";
import { answerRefusal } from "../problems/problem.ts";
import {
  creditorEntrySchema,
  creditorEntryView,
  creditorSchema,
  creditorView,
} from "../views/creditor-view.ts";
import { list as listOf } from "../views/parts.ts";
import { answers, jsonBody, type Api } from "./parts.ts";

const path = "/v1/creditors" as const;
const onePath = `${path}/{creditorId}` as const;
const params = z.object({ creditorId: z.string().regex(idPattern) });
const middleware = limitBody(32_768);
const version = z.int().min(0);
const most = 1_100;

const list = createRoute({
  method: "get",
  path,
  operationId: "listCreditors",
  request: {
    query: z.object({
      q: z.string().min(1).max(80).optional(),
      id: z.string().regex(idPattern).optional(),
      state: z.enum(["reviewed", "needs-review"]).optional(),
      limit: z.coerce
        .number()
        .int()
        .min(1)
        .max(most)
        .default(20)
        .openapi({ type: "integer", minimum: 1, maximum: most }),
    }),
  },
  responses: answers(
    200,
    z.strictObject({ items: listOf(creditorSchema), found: z.int() }),
    400,
    403,
  ),
});

const read = createRoute({
  method: "get",
  path: onePath,
  operationId: "readCreditor",
  request: { params },
  responses: answers(200, creditorEntrySchema, 403, 404),
});

const add = createRoute({
  method: "post",
  path,
  operationId: "addCreditor",
  middleware,
  request: { body: jsonBody(creditorFieldsSchema) },
  responses: answers(201, creditorSchema, 400, 403, 413, 422),
});

const change = createRoute({
  method: "put",
  path: onePath,
  operationId: "changeCreditor",
  middleware,
  request: {
    params,
    body: jsonBody(z.strictObject({ version, fields: creditorFieldsSchema })),
  },
  responses: answers(
    200,
    z.strictObject({ kind: z.enum(["changed", "proposed"]), creditor: creditorSchema }),
    400,
    403,
    404,
    409,
    413,
    422,
  ),
});

const merge = createRoute({
  method: "post",
  path: `${onePath}/merge`,
  operationId: "mergeCreditors",
  middleware,
  request: {
    params,
    body: jsonBody(z.strictObject({ version, other: z.string().regex(idPattern) })),
  },
  responses: answers(200, creditorSchema, 400, 403, 404, 409, 413, 422),
});

/** The organisation's register of lenders (A20, B20), with the list that every organisation begins with. */
export function addCreditorRoutes(api: Api): void {
  api.openapi(list, async (c) => {
    const { q, id, state, limit } = c.req.valid("query");
    const listed = await listCreditors(c.get("cases"), {
      limit,
      ...(q === undefined ? {} : { q }),
      ...(id === undefined ? {} : { id }),
      ...(state === undefined ? {} : { state }),
    });
    if (listed.kind === "refused") return answerRefusal(c, listed);
    return c.json({ items: listed.items.map(creditorView), found: listed.found }, 200);
  });

  api.openapi(read, async (c) => {
    const found = await readCreditor(c.get("cases"), c.req.valid("param"));
    if (found.kind === "refused") return answerRefusal(c, found);
    const { creditor, versions } = found;
    return c.json(creditorEntryView({ ...creditor, fields: fieldsOf(creditor) }, versions), 200);
  });

  api.openapi(add, async (c) => {
    const added = await addCreditor(c.get("cases"), c.req.valid("json"));
    if (added.kind === "refused") return answerRefusal(c, added);
    return c.json(creditorView(added.creditor), 201);
  });

  api.openapi(change, async (c) => {
    const wanted = { ...c.req.valid("param"), ...c.req.valid("json") };
    const changed = await changeCreditor(c.get("cases"), wanted);
    if (changed.kind === "refused") return answerRefusal(c, changed);
    return c.json({ kind: changed.kind, creditor: creditorView(changed.creditor) }, 200);
  });

  api.openapi(merge, async (c) => {
    const wanted = { ...c.req.valid("param"), ...c.req.valid("json") };
    const merged = await mergeCreditors(c.get("cases"), wanted);
    if (merged.kind === "refused") return answerRefusal(c, merged);
    return c.json(creditorView(merged.creditor), 200);
  });
}
