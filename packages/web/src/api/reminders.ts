import type {
  reminderPreferencesSchema,
  reminderWishSchema,
} from "@aftercare/functions/http/views/reminder-view.ts";
import { queryOptions } from "@tanstack/react-query";
import type { z } from "zod";
import { languageStore } from "../language/language.ts";
import { call, path } from "./call.ts";
import { queryClient } from "./queries.ts";

export type ReminderSettings = z.output<typeof reminderPreferencesSchema>;
type ReminderWish = z.input<typeof reminderWishSchema>;

/** How a client is reminded by mail, and what of it can be chosen. */
export const remindersQuery = (clientId: string) =>
  queryOptions({
    queryKey: ["client", clientId, "reminders", languageStore.get()],
    queryFn: () =>
      call<ReminderSettings>("GET", path`/v1/clients/${clientId}/reminder-preferences`),
  });

/** All of it at once. */
export async function saveReminders(clientId: string, wish: ReminderWish): Promise<void> {
  const address = path`/v1/clients/${clientId}/reminder-preferences`;
  const saved = await call<ReminderSettings>("PUT", address, wish);
  queryClient.setQueryData(remindersQuery(clientId).queryKey, saved);
}
