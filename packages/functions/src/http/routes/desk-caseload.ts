import { addDays, isoDate } from "@aftercare/core/calendar/dates.ts";
import { deskFlags } from "@aftercare/core/desk/desk-flags.ts";
import { deskStates } from "@aftercare/core/desk/desk-filter.ts";
import { deskOrders } from "@aftercare/core/desk/desk-order.ts";
import { dueFilters } from "@aftercare/core/desk/desk-row.ts";
import { idPattern } from "@aftercare/core/kernel/ids.ts";
import { languages } from "@aftercare/core/kernel/language.ts";
import { listCaseload } from "@aftercare/core/verbs/desk/list-caseload.ts";
import { readCaseloadCalendar } from "@aftercare/core/verbs/desk/read-calendar.ts";
import { readCaseloadNumbers } from "@aftercare/core/verbs/desk/read-numbers.ts";
import { createRoute, z } from "@hono/zod-openapi";
import { answerRefusal } from "../problems/problem.ts";
import {
  caseloadCalendarSchema,
  caseloadCalendarView,
  caseloadSchema,
  caseloadView,
} from "../views/desk-views.ts";
import { caseloadNumbersSchema, caseloadNumbersView } from "../views/overview-view.ts";
import { answers, languageQuery, pageQuery, type Api } from "./parts.ts";

/** Without one: a counsellor's own, for all others the organisation's; `none` is nobody's yet. */
const assignee = z.string().regex(idPattern).optional();
const mostCalendarDays = 92;

const caseload = createRoute({
  method: "get",
  path: "/v1/caseload",
  operationId: "listCaseload",
  request: {
    query: z.object({
      assignee,
      q: z.string().trim().min(1).max(60).optional(),
      due: z.enum(dueFilters).optional(),
      flag: z.enum(deskFlags).optional(),
      /** Of the client; the answer's own is `lang`. */
      language: z.enum(languages).optional(),
      state: z.enum(deskStates).default("open"),
      sort: z.enum(deskOrders).default("due"),
      ...pageQuery({ usual: 100, most: 1_000 }),
      ...languageQuery,
    }),
  },
  responses: answers(200, caseloadSchema, 400, 403),
});

const calendarDay = z.iso.date().transform(isoDate);

const calendar = createRoute({
  method: "get",
  path: "/v1/caseload/calendar",
  operationId: "readCaseloadCalendar",
  request: {
    query: z
      .object({ assignee, from: calendarDay, to: calendarDay, ...languageQuery })
      .refine(({ from, to }) => from <= to && to < addDays(from, mostCalendarDays), {
        path: ["to"],
        message: "At least one day and at most 92, both ends included.",
      }),
  },
  responses: answers(200, caseloadCalendarSchema, 400, 403),
});

const numbers = createRoute({
  method: "get",
  path: "/v1/caseload/numbers",
  operationId: "readCaseloadNumbers",
  request: { query: z.object({ assignee, ...languageQuery }) },
  responses: answers(200, caseloadNumbersSchema, 400, 403),
});

export function addCaseloadRoutes(api: Api): void {
  api.openapi(caseload, async (c) => {
    const { lang: _, ...question } = c.req.valid("query");
    const listed = await listCaseload(c.get("cases"), withoutAbsent(question));
    if (listed.kind === "refused") return answerRefusal(c, listed);
    return c.json(caseloadView(listed, c.get("language")), 200);
  });

  api.openapi(calendar, async (c) => {
    const { lang: _, ...question } = c.req.valid("query");
    const read = await readCaseloadCalendar(c.get("cases"), withoutAbsent(question));
    if (read.kind === "refused") return answerRefusal(c, read);
    return c.json(caseloadCalendarView(read, c.get("language")), 200);
  });

  api.openapi(numbers, async (c) => {
    const { lang: _, ...question } = c.req.valid("query");
    const read = await readCaseloadNumbers(c.get("cases"), withoutAbsent(question));
    if (read.kind === "refused") return answerRefusal(c, read);
    return c.json(caseloadNumbersView(read), 200);
  });
}

/** What was not asked for is left out, so that it counts as absent everywhere. */
function withoutAbsent<T extends object>(question: T) {
  const given = Object.entries(question).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given) as { [Part in keyof T]: Exclude<T[Part], undefined> };
}
