import type { CalendarFeed } from "@aftercare/core/ports/calendar-feeds.ts";
import { z } from "@hono/zod-openapi";
import { day, instant, language } from "./parts.ts";

export const feedTitles = z.enum(["generic", "named"]);

export const calendarFeedSchema = z
  .strictObject({
    state: z.enum(["on", "off"]),
    titles: feedTitles.optional(),
    language: language.optional(),
    since: instant.optional(),
    /** When a calendar asked for it last. */
    lastFetchedOn: day.optional(),
  })
  .openapi("CalendarFeed");

/** The address is in this answer and in no other. */
export const newCalendarFeedSchema = z.strictObject({
  ...calendarFeedSchema.shape,
  url: z.url(),
});

export function calendarFeedView(
  feed: CalendarFeed | undefined,
): z.infer<typeof calendarFeedSchema> {
  if (feed === undefined) return { state: "off" };
  const { titles, language: speaks, createdAt, lastFetchedOn } = feed;
  return {
    state: "on",
    titles,
    language: speaks,
    since: createdAt,
    ...(lastFetchedOn === undefined ? {} : { lastFetchedOn }),
  };
}
