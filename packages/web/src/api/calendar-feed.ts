import type {
  calendarFeedSchema,
  newCalendarFeedSchema,
} from "@aftercare/functions/http/views/calendar-feed-view.ts";
import { queryOptions } from "@tanstack/react-query";
import type { z } from "zod";
import { call } from "./call.ts";

export type CalendarFeed = z.output<typeof calendarFeedSchema>;
/** With its address, which is shown once. */
export type NewCalendarFeed = z.output<typeof newCalendarFeedSchema>;
export type FeedTitles = NonNullable<CalendarFeed["titles"]>;

const address = "/v1/me/calendar-feed";

/** Whether the reader's own dates can be subscribed to, and when a calendar asked for them last. */
export const calendarFeedQuery = queryOptions({
  queryKey: ["me", "calendar-feed"],
  queryFn: () => call<CalendarFeed>("GET", address),
});

/** A new address; the one before opens nothing from then on. */
export const createCalendarFeed = (titles: FeedTitles) =>
  call<NewCalendarFeed>("POST", address, { titles });

export const revokeCalendarFeed = () => call<CalendarFeed>("DELETE", address);
