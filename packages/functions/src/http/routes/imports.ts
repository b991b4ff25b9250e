import { importRequestSchema } from "@aftercare/core/import/import-job.ts";
import { cancelImport } from "@aftercare/core/verbs/imports/cancel-import.ts";
import { checkImport } from "@aftercare/core/verbs/imports/check-import.ts";
import { listFlawedRows } from "@aftercare/core/verbs/imports/list-flawed-rows.ts";
import { listImports, loadImport } from "@aftercare/core/verbs/imports/list-imports.ts";
import { readImportFile } from "@aftercare/core/verbs/imports/read-import-file.ts";
import { requestImport } from "@aftercare/core/verbs/imports/request-import.ts";
import { startImport } from "@aftercare/core/verbs/imports/start-import.ts";
import type { ImportStepped } from "@aftercare/core/verbs/imports/step-import.ts";
import type { Refused } from "@aftercare/core/kernel/refusal.ts";
import { createRoute, z } from "@hono/zod-openapi";
import type { ApiContext } from "../api-env.ts";
import { limitBody } from "../middleware.ts";
import { answerRefusal } from "../problems/problem.ts";
import {
  askedImportSchema,
  flawedRowSchema,
  flawedRowView,
  importSchema,
  importView,
} from "../views/import-view.ts";
import { id, pageOf } from "../views/parts.ts";
import { answers, jsonBody, languageQuery, pageQuery, type Api } from "./parts.ts";

const query = z.object(languageQuery);
const params = z.object({ importId: id });

const create = createRoute({
  method: "post",
  path: "/v1/imports",
  operationId: "requestImport",
  middleware: limitBody(4_096),
  request: { query, body: jsonBody(importRequestSchema) },
  responses: answers(201, askedImportSchema, 400, 403, 413, 415, 422),
});

const listing = createRoute({
  method: "get",
  path: "/v1/imports",
  operationId: "listImports",
  request: { query: z.object({ ...pageQuery({ usual: 20, most: 50 }), ...languageQuery }) },
  responses: answers(200, pageOf(importSchema), 400, 403),
});

const one = createRoute({
  method: "get",
  path: "/v1/imports/{importId}",
  operationId: "readImport",
  request: { params, query },
  responses: answers(200, importSchema, 403, 404),
});

const flawed = createRoute({
  method: "get",
  path: "/v1/imports/{importId}/flawed-rows",
  operationId: "listFlawedRows",
  request: {
    params,
    query: z.object({ ...pageQuery({ usual: 50, most: 500 }), ...languageQuery }),
  },
  responses: answers(200, pageOf(flawedRowSchema), 400, 403, 404),
});

const stepAnswers = answers(200, importSchema, 403, 404, 409, 422);

const read = createRoute({
  method: "post",
  path: "/v1/imports/{importId}/read",
  operationId: "readImportFile",
  request: { params, query },
  responses: stepAnswers,
});

const check = createRoute({
  method: "post",
  path: "/v1/imports/{importId}/check",
  operationId: "checkImport",
  middleware: limitBody(8_192),
  request: {
    params,
    query,
    body: jsonBody(
      z.strictObject({ mapping: z.record(z.string().max(40), z.int().min(0).max(99)) }),
    ),
  },
  responses: answers(200, importSchema, 400, 403, 404, 409, 413, 415, 422),
});

const start = createRoute({
  method: "post",
  path: "/v1/imports/{importId}/start",
  operationId: "startImport",
  request: { params, query },
  responses: stepAnswers,
});

const cancel = createRoute({
  method: "post",
  path: "/v1/imports/{importId}/cancel",
  operationId: "cancelImport",
  request: { params, query },
  responses: stepAnswers,
});

/** A10: sheets that an admin takes in, step by step; the worker does what takes long. */
export function addImportRoutes(api: Api): void {
  api.openapi(create, async (c) => {
    const asked = await requestImport(c.get("cases"), c.req.valid("json"));
    if (asked.kind === "refused") return answerRefusal(c, asked);
    const { job, upload, expiresAt } = asked;
    const view = importView(job, c.get("language"));
    return c.json({ import: view, upload: { ...upload }, expiresAt }, 201);
  });

  api.openapi(listing, async (c) => {
    const { limit, cursor } = c.req.valid("query");
    const place = cursor === undefined ? {} : { cursor };
    const found = await listImports(c.get("cases"), { limit, ...place });
    if (found.kind === "refused") return answerRefusal(c, found);
    const { kind: _, items, ...rest } = found;
    return c.json({ ...rest, items: items.map((job) => importView(job, c.get("language"))) }, 200);
  });

  api.openapi(one, async (c) => {
    const found = await loadImport(c.get("cases"), c.req.valid("param").importId);
    if (found.kind === "refused") return answerRefusal(c, found);
    return c.json(importView(found.job, c.get("language")), 200);
  });

  api.openapi(flawed, async (c) => {
    const { limit, cursor } = c.req.valid("query");
    const place = cursor === undefined ? {} : { cursor };
    const page = { ...c.req.valid("param"), limit, ...place };
    const found = await listFlawedRows(c.get("cases"), page);
    if (found.kind === "refused") return answerRefusal(c, found);
    const { kind: _, items, ...rest } = found;
    return c.json(
      { ...rest, items: items.map((row) => flawedRowView(row, c.get("language"))) },
      200,
    );
  });

  api.openapi(check, async (c) => {
    const wanted = { ...c.req.valid("param"), ...c.req.valid("json") };
    return answerStep(c, await checkImport(c.get("cases"), wanted));
  });

  for (const [route, take] of [
    [read, readImportFile],
    [start, startImport],
    [cancel, cancelImport],
  ] as const) {
    api.openapi(route, async (c) =>
      answerStep(c, await take(c.get("cases"), c.req.valid("param").importId)),
    );
  }
}

function answerStep(c: ApiContext, stepped: ImportStepped | Refused) {
  if (stepped.kind === "refused") return answerRefusal(c, stepped);
  return c.json(importView(stepped.job, c.get("language")), 200);
}
