import {
  authenticateWebhook,
  type SignedMessage,
} from "@aftercare/core/verbs/machines/authenticate-webhook.ts";
import { receiveWebhook, type Received } from "@aftercare/core/verbs/machines/receive-webhook.ts";
import { z } from "@hono/zod-openapi";
import type { App } from "../../compose.ts";
import type { ApiContext } from "../api-env.ts";
import { parseJson } from "../events/parse-json.ts";
import { answerLimited, takeForSource, takeForStranger } from "../guards/limits.ts";
import { limitBody } from "../middleware.ts";
import { anyRecordableEvent } from "../openapi/event-schemas.ts";
import {
  answer,
  answerProblem,
  answerRefusal,
  problemOf,
  problemOfRefusal,
  readerOf,
  type Problem,
  type Reader,
} from "../problems/problem.ts";
import { receivedSchema } from "../views/received-view.ts";
import { answers, type Api } from "./parts.ts";

const mostBodyBytes = 1_048_576;
const mostEvents = 100;
const path = "/v1/webhooks/{orgId}/{sourceId}";

/** Signed messages of partners' systems. The signature is the key, so this stands before `authenticate`. */
export function addWebhookRoutes(api: Api, app: App): void {
  api.post("/v1/webhooks/:orgId/:sourceId", limitBody(mostBodyBytes), async (c) => {
    const body = new Uint8Array(await c.req.arrayBuffer());
    const message = await authenticateWebhook(app.ports, {
      orgId: c.req.param("orgId"),
      sourceId: c.req.param("sourceId"),
      headers: {
        id: c.req.header("webhook-id"),
        timestamp: c.req.header("webhook-timestamp"),
        signature: c.req.header("webhook-signature"),
      },
      body,
    });
    if (message === undefined) {
      const reached = await takeForStranger(app, c);
      return reached ? answerLimited(c, reached) : answer(c, "webhook.refused");
    }
    const reached = await takeForSource(app, message.orgId, message.sourceId);
    return reached ? answerLimited(c, reached) : take(c, app, message, body);
  });
  describe(api);
}

/** Only the body is signed: an event in `ce-` headers would be anybody's, so binary mode is not read. */
async function take(
  c: ApiContext,
  app: App,
  message: SignedMessage,
  body: Uint8Array,
): Promise<Response> {
  const actor = { kind: "webhook", id: message.sourceId } as const;
  const ctx = await app.contextFor(message.orgId, actor);
  if (ctx === undefined) return answer(c, "webhook.refused");
  const json = parseJson(body);
  if (json.kind === "malformed") return answer(c, "request.malformed");
  const events: readonly unknown[] = Array.isArray(json.value) ? json.value : [json.value];
  if (events.length > mostEvents) return answer(c, "batch.too-large");
  const received = await receiveWebhook(ctx, message, events);
  switch (received.kind) {
    case "taken":
      return c.json({ results: received.results }, 200);
    case "conflict":
      return answer(c, "event.conflict");
    case "failed":
      return answerProblem(c, await problemOfFailed(received, readerOf(c), events.length > 1));
    case "refused":
      return answerRefusal(c, received);
  }
}

/** The first event that was not recorded; within a batch its fields are named by its place. */
async function problemOfFailed(
  { index, outcome }: Extract<Received, { readonly kind: "failed" }>,
  reader: Reader,
  isBatch: boolean,
): Promise<Problem> {
  const under = (field: string) => (isBatch ? `${index}.${field}` : field);
  switch (outcome.kind) {
    case "conflict":
      return problemOf("event.conflict", reader, [{ field: under("id"), message: outcome.id }]);
    case "invalid": {
      const flaws = outcome.flaws.map(({ field, message }) => ({ field: under(field), message }));
      return problemOf(outcome.code, reader, flaws);
    }
    case "proposed":
      throw new Error("People propose; a webhook may record an event or may not.");
    case "refused": {
      const field = under(outcome.field ?? "data");
      return problemOfRefusal({ ...outcome, field }, reader);
    }
  }
}

/** Described by hand: the body is read as it came, before it is known to be JSON. */
function describe(api: Api): void {
  const one = anyRecordableEvent();
  api.openAPIRegistry.registerPath({
    method: "post",
    path,
    operationId: "receiveWebhook",
    security: [],
    request: {
      params: z.object({ orgId: z.string(), sourceId: z.string() }),
      headers: z.object({
        "webhook-id": z.string(),
        "webhook-timestamp": z.string(),
        "webhook-signature": z.string(),
      }),
      body: {
        required: true,
        content: {
          "application/json": {
            schema: { anyOf: [one, { type: "array", maxItems: mostEvents, items: one }] },
          },
        },
      },
    },
    responses: answers(200, receivedSchema, 400, 413, 422),
  });
}
