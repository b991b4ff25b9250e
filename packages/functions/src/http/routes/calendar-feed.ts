import { createCalendarFeed } from "@aftercare/core/verbs/feeds/create-calendar-feed.ts";
import { readOwnCalendarFeed } from "@aftercare/core/verbs/feeds/read-own-calendar-feed.ts";
import { revokeCalendarFeed } from "@aftercare/core/verbs/feeds/revoke-calendar-feed.ts";
import { createRoute, z } from "@hono/zod-openapi";
import type { App } from "../../compose.ts";
import { authenticate } from "../authenticate.ts";
import { requireJson } from "../guards/require-json.ts";
import { limitBody } from "../middleware.ts";
import { answerRefusal } from "../problems/problem.ts";
import { recordForeignReach } from "../record-foreign.ts";
import {
  calendarFeedSchema,
  calendarFeedView,
  feedTitles,
  newCalendarFeedSchema,
} from "../views/calendar-feed-view.ts";
import { answers, jsonBody, languageQuery, type Api } from "./parts.ts";

const path = "/v1/me/calendar-feed";
const query = z.object(languageQuery);

const read = createRoute({
  method: "get",
  path,
  operationId: "readCalendarFeed",
  request: { query },
  responses: answers(200, calendarFeedSchema, 403),
});

const create = createRoute({
  method: "post",
  path,
  operationId: "createCalendarFeed",
  middleware: limitBody(1_024),
  request: {
    query,
    body: jsonBody(z.strictObject({ titles: feedTitles.default("generic") })),
  },
  responses: answers(201, newCalendarFeedSchema, 400, 403, 413, 415),
});

const revoke = createRoute({
  method: "delete",
  path,
  operationId: "revokeCalendarFeed",
  request: { query },
  responses: answers(200, calendarFeedSchema, 403),
});

/**
 * A person's own calendar feed, of the organisation they have chosen: unlike the rest of `/v1/me`, so it
 * stands before it and asks for the membership itself.
 */
export function addCalendarFeedRoutes(api: Api, app: App): void {
  api.use(path, recordForeignReach(app), authenticate(app), requireJson);

  api.openapi(read, async (c) => {
    const found = await readOwnCalendarFeed(c.get("cases"));
    if (found.kind === "refused") return answerRefusal(c, found);
    return c.json(calendarFeedView(found.feed), 200);
  });

  api.openapi(create, async (c) => {
    const wanted = { ...c.req.valid("json"), language: c.get("language") };
    const made = await createCalendarFeed(c.get("cases"), wanted);
    if (made.kind === "refused") return answerRefusal(c, made);
    return c.json({ ...calendarFeedView(made.feed), url: made.url }, 201);
  });

  api.openapi(revoke, async (c) => {
    const revoked = await revokeCalendarFeed(c.get("cases"));
    if (revoked.kind === "refused") return answerRefusal(c, revoked);
    return c.json(calendarFeedView(undefined), 200);
  });
}
