import type { Language } from "@aftercare/core/kernel/language.ts";
import type { Api } from "../routes/parts.ts";
import { proposedSchema } from "../views/proposed-view.ts";
import { recordedSchema, batchResultSchema, previewedSchema } from "../views/recorded-view.ts";
import { problemSchema } from "../views/problem-view.ts";
import { anyRecordableEvent, eventSchemas, type JsonSchema } from "./event-schemas.ts";
import { operationTexts } from "./operation-texts.ts";

export type OpenApiDocument = ReturnType<Api["getOpenAPI31Document"]>;

/** The routes that take more than one form of body, so that they are described by hand. */
function describeEventRoutes(api: Api): void {
  const json = (schema: JsonSchema) => ({ schema });
  const one = json(anyRecordableEvent());
  const many = json({ type: "array", maxItems: 100, items: anyRecordableEvent() });
  const problem = {
    description: "RFC 9457",
    content: { "application/problem+json": { schema: problemSchema } },
  };
  const recorded = { content: { "application/json": { schema: recordedSchema } } };
  api.openAPIRegistry.registerPath({
    method: "post",
    path: "/v1/events",
    operationId: "recordEvents",
    request: {
      body: {
        required: true,
        content: {
          "application/cloudevents+json": one,
          "application/cloudevents-batch+json": many,
          "application/json": one,
        },
      },
    },
    responses: {
      201: { description: "Recorded", ...recorded },
      200: { description: "Recorded before", ...recorded },
      202: {
        description: "A supervisor has been asked",
        content: { "application/json": { schema: proposedSchema } },
      },
      207: {
        description: "A batch",
        content: { "application/json": { schema: batchResultSchema } },
      },
      ...Object.fromEntries(
        [400, 401, 409, 413, 415, 422, 429, 500, 503].map((status) => [status, problem]),
      ),
    },
  });
  api.openAPIRegistry.registerPath({
    method: "post",
    path: "/v1/events/preview",
    operationId: "previewEvent",
    request: {
      body: {
        required: true,
        content: { "application/cloudevents+json": one, "application/json": one },
      },
    },
    responses: {
      200: {
        description: "What it would change",
        content: { "application/json": { schema: previewedSchema } },
      },
      ...Object.fromEntries(
        [400, 401, 403, 409, 413, 415, 422, 429, 500, 503].map((status) => [status, problem]),
      ),
    },
  });
}

/** OpenAPI 3.1, made from the very schemas that requests are parsed with; `api` is one from `wholeApi`. */
export function openApiDocument(api: Api, appUrl: string, language: Language): OpenApiDocument {
  describeEventRoutes(api);
  const document = api.getOpenAPI31Document({
    openapi: "3.1.0",
    info: { title: titles[language], version: "1" },
    servers: [{ url: appUrl }],
    security: [{ apiKey: [] }],
  });
  const { schemas, ...components } = document.components ?? {};
  return {
    ...document,
    paths: withTexts(document.paths ?? {}, language),
    components: {
      ...components,
      schemas: { ...schemas, ...eventSchemas(language) },
      securitySchemes: { apiKey: { type: "http", scheme: "bearer" } },
    },
  };
}

const titles = { "zh-CN": "「结清之后」接口", en: "Aftercare API" };

function withTexts(
  paths: NonNullable<OpenApiDocument["paths"]>,
  language: Language,
): NonNullable<OpenApiDocument["paths"]> {
  for (const operations of Object.values(paths)) {
    const { get, post, put, patch, delete: remove } = operations;
    for (const operation of [get, post, put, patch, remove]) {
      if (operation === undefined) continue;
      Object.assign(operation, textOf(operation.operationId, language));
    }
  }
  return paths;
}

function textOf(operationId = "", language: Language) {
  const text = operationTexts[operationId];
  if (text === undefined) throw new Error(`Nobody described the operation “${operationId}”.`);
  return { summary: text.summary[language], description: text.description[language] };
}
