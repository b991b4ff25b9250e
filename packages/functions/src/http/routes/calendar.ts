import {
  holidayDaysSchema,
  holidayNoticeSchema,
  holidayYearSchema,
} from "@aftercare/core/organisation/holiday-schema.ts";
import { enterHolidays } from "@aftercare/core/verbs/organisation/enter-holidays.ts";
import { previewHolidays } from "@aftercare/core/verbs/organisation/preview-holidays.ts";
import { readCalendar } from "@aftercare/core/verbs/organisation/read-calendar.ts";
import { createRoute, z } from "@hono/zod-openapi";
import { limitBody } from "../middleware.ts";
import { answerRefusal } from "../problems/problem.ts";
import {
  calendarSchema,
  calendarView,
  holidayPreviewSchema,
  holidayPreviewView,
} from "../views/calendar-view.ts";
import { organisationChangedSchema } from "../views/organisation-view.ts";
import { tell } from "./organisation.ts";
import { answers, jsonBody, languageQuery, longestCursor, type Api } from "./parts.ts";

const middleware = limitBody(16_384);
const query = z.object(languageQuery);

const wanted = holidayDaysSchema.extend({
  version: z.int().min(1),
  notice: holidayNoticeSchema,
});
const proposed = holidayDaysSchema.extend({
  year: z.int(),
  cursor: z.string().min(1).max(longestCursor).optional(),
});

const read = createRoute({
  method: "get",
  path: "/v1/organisation/calendar",
  operationId: "readCalendar",
  request: { query },
  responses: answers(200, calendarSchema, 403),
});

const preview = createRoute({
  method: "post",
  path: "/v1/organisation/calendar/preview",
  operationId: "previewHolidays",
  middleware,
  request: { query, body: jsonBody(proposed) },
  responses: answers(200, holidayPreviewSchema, 400, 403, 413, 415, 422),
});

const enter = createRoute({
  method: "put",
  path: "/v1/organisation/calendar/{year}",
  operationId: "enterHolidays",
  middleware,
  request: { query, params: z.object({ year: holidayYearSchema }), body: jsonBody(wanted) },
  responses: answers(200, organisationChangedSchema, 400, 403, 404, 409, 413, 415, 422),
});

/** The years that an organisation's working days are counted by. */
export function addCalendarRoutes(api: Api): void {
  api.openapi(read, async (c) => {
    const found = await readCalendar(c.get("cases"));
    if (found.kind === "refused") return answerRefusal(c, found);
    return c.json(calendarView(found), 200);
  });

  api.openapi(preview, async (c) => {
    const { cursor, ...days } = c.req.valid("json");
    const from = cursor === undefined ? {} : { cursor };
    const previewed = await previewHolidays(c.get("cases"), { ...days, ...from });
    if (previewed.kind === "refused") return answerRefusal(c, previewed);
    return c.json(holidayPreviewView(previewed, c.get("language")), 200);
  });

  api.openapi(enter, async (c) => {
    const { year } = c.req.valid("param");
    return tell(c, await enterHolidays(c.get("cases"), { year, ...c.req.valid("json") }));
  });
}
