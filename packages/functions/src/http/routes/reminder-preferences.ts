import type { ReminderPreferences } from "@aftercare/core/casefile/reminder-preferences.ts";
import { changeReminderPreferences } from "@aftercare/core/verbs/reminders/change-reminder-preferences.ts";
import { readReminderPreferences } from "@aftercare/core/verbs/reminders/read-reminder-preferences.ts";
import { createRoute, z } from "@hono/zod-openapi";
import { limitBody } from "../middleware.ts";
import { answer, answerRefusal } from "../problems/problem.ts";
import {
  reminderPreferencesSchema,
  reminderPreferencesView,
  reminderWishSchema,
} from "../views/reminder-view.ts";
import { answers, clientParams, jsonBody, languageQuery, type Api } from "./parts.ts";

const mostBodyBytes = 4_096;
const path = "/v1/clients/{clientId}/reminder-preferences";
const query = z.object(languageQuery);

const read = createRoute({
  method: "get",
  path,
  operationId: "readReminderPreferences",
  request: { params: clientParams, query },
  responses: answers(200, reminderPreferencesSchema, 404),
});

const change = createRoute({
  method: "put",
  path,
  operationId: "changeReminderPreferences",
  middleware: limitBody(mostBodyBytes),
  request: { params: clientParams, query, body: jsonBody(reminderWishSchema) },
  responses: answers(200, reminderPreferencesSchema, 400, 404, 410, 413, 415, 422),
});

/** How a client is reminded by mail. */
export function addReminderPreferenceRoutes(api: Api): void {
  api.openapi(read, async (c) => {
    const settings = await readReminderPreferences(c.get("cases"), c.req.valid("param"));
    if (settings === undefined) return answer(c, "not-found");
    return c.json(reminderPreferencesView(settings, c.get("language")), 200);
  });

  api.openapi(change, async (c) => {
    const { clientId } = c.req.valid("param");
    const wish = wishOf(c.req.valid("json"));
    const changed = await changeReminderPreferences(c.get("cases"), { clientId, wish });
    if (changed.kind === "refused") return answerRefusal(c, changed);
    return c.json(reminderPreferencesView(changed.settings, c.get("language")), 200);
  });
}

function wishOf({
  off,
  pausedUntil,
  showLenders,
}: z.infer<typeof reminderWishSchema>): ReminderPreferences {
  return {
    off: [...new Set(off)],
    ...(pausedUntil === null ? {} : { pausedUntil }),
    ...(showLenders ? { showLenders } : {}),
  };
}
