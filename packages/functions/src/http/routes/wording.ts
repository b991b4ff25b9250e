import { languages } from "@aftercare/core/kernel/language.ts";
import { idPattern } from "@aftercare/core/kernel/ids.ts";
import { wordingOf, wordingSchema } from "@aftercare/core/notices/wording/wording-schema.ts";
import {
  changeWording,
  type WordingFlawed,
} from "@aftercare/core/verbs/organisation/change-wording.ts";
import { listWording } from "@aftercare/core/verbs/organisation/list-wording.ts";
import { previewWording } from "@aftercare/core/verbs/organisation/preview-wording.ts";
import { testWording } from "@aftercare/core/verbs/organisation/test-wording.ts";
import { createRoute, z } from "@hono/zod-openapi";
import type { ApiContext } from "../api-env.ts";
import { limitBody } from "../middleware.ts";
import { answer, answerRefusal } from "../problems/problem.ts";
import { organisationChangedSchema } from "../views/organisation-view.ts";
import {
  flawView,
  wordingListSchema,
  wordingListView,
  wordingPreviewSchema,
  wordingPreviewView,
  wordingTestedSchema,
} from "../views/wording-view.ts";
import { tell } from "./organisation.ts";
import { answers, jsonBody, languageQuery, type Api } from "./parts.ts";

const middleware = limitBody(32_768);
const query = z.object(languageQuery);
const path = "/v1/organisation/wording/{noticeId}";
const params = z.object({ noticeId: z.string().regex(idPattern) });

const versionSeen = z.coerce.number().int().min(1).openapi({ type: "integer", minimum: 1 });

const listing = createRoute({
  method: "get",
  path: "/v1/organisation/wording",
  operationId: "listWording",
  request: { query },
  responses: answers(200, wordingListSchema, 403),
});

const change = createRoute({
  method: "put",
  path,
  operationId: "changeWording",
  middleware,
  request: {
    params,
    query,
    body: jsonBody(z.strictObject({ version: z.int().min(1), wording: wordingSchema })),
  },
  responses: answers(200, organisationChangedSchema, 400, 403, 404, 409, 413, 415, 422),
});

const reset = createRoute({
  method: "delete",
  path,
  operationId: "resetWording",
  request: { params, query: query.extend({ version: versionSeen.optional() }) },
  responses: answers(200, organisationChangedSchema, 400, 403, 404, 409),
});

const preview = createRoute({
  method: "post",
  path: `${path}/preview`,
  operationId: "previewWording",
  middleware,
  request: {
    params,
    query,
    body: jsonBody(z.strictObject({ wording: wordingSchema.optional() })),
  },
  responses: answers(200, wordingPreviewSchema, 400, 403, 404, 413, 415),
});

const testing = createRoute({
  method: "post",
  path: `${path}/test`,
  operationId: "testWording",
  middleware,
  request: {
    params,
    query,
    body: jsonBody(
      z.strictObject({ language: z.enum(languages), wording: wordingSchema.optional() }),
    ),
  },
  responses: answers(200, wordingTestedSchema, 400, 403, 404, 413, 415, 422),
});

/** What mails say in an organisation's own words. */
export function addWordingRoutes(api: Api): void {
  api.openapi(listing, async (c) => {
    const listed = await listWording(c.get("cases"));
    if (listed.kind === "refused") return answerRefusal(c, listed);
    return c.json(wordingListView(listed, c.get("language")), 200);
  });

  api.openapi(change, async (c) => {
    const { version, wording } = c.req.valid("json");
    const { noticeId: mail } = c.req.valid("param");
    const wanted = { version, mail, wording: wordingOf(wording) };
    const changed = await changeWording(c.get("cases"), wanted);
    return changed.kind === "flawed" ? answerFlaws(c, changed) : tell(c, changed);
  });

  api.openapi(reset, async (c) => {
    const { version } = c.req.valid("query");
    const { noticeId: mail } = c.req.valid("param");
    const seen = version === undefined ? {} : { version };
    const changed = await changeWording(c.get("cases"), { ...seen, mail, wording: {} });
    return changed.kind === "flawed" ? answerFlaws(c, changed) : tell(c, changed);
  });

  api.openapi(preview, async (c) => {
    const previewed = await previewWording(c.get("cases"), {
      mail: c.req.valid("param").noticeId,
      ...draftIn(c.req.valid("json")),
    });
    if (previewed.kind === "refused") return answerRefusal(c, previewed);
    return c.json(wordingPreviewView(previewed, c.get("language")), 200);
  });

  api.openapi(testing, async (c) => {
    const asked = c.req.valid("json");
    const tested = await testWording(c.get("cases"), {
      mail: c.req.valid("param").noticeId,
      language: asked.language,
      ...draftIn(asked),
    });
    if (tested.kind === "refused") return answerRefusal(c, tested);
    if (tested.kind === "flawed") return answerFlaws(c, tested);
    return c.json({ mailed: tested.mailed }, 200);
  });
}

function draftIn({ wording }: { wording?: z.infer<typeof wordingSchema> | undefined }) {
  return wording === undefined ? {} : { wording: wordingOf(wording) };
}

function answerFlaws(c: ApiContext, { flaws }: WordingFlawed): Response {
  const language = c.get("language");
  return answer(
    c,
    "wording.flawed",
    flaws.map((flaw) => flawView(flaw, language)),
  );
}
