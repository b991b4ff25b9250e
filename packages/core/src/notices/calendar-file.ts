import ical, {
  ICalCalendarMethod,
  ICalEventTransparency,
  type ICalCalendarData,
} from "ical-generator";
import { msOfInstant, type Instant } from "../calendar/instant.ts";
import type { MailAttachment } from "../ports/mailer.ts";
import type { CalendarEntry } from "./calendar-entry.ts";

const DAY_MS = 86_400_000;

/** Calendars ask again as often as they like; this is how often we would have them do it. */
const refreshSeconds = 12 * 3_600;

/** An .ics of all-day entries. The same `uid` sent again moves the entry instead of adding one. */
export function calendarFile(entries: readonly CalendarEntry[], now: Instant): MailAttachment {
  return {
    filename: "aftercare.ics",
    contentType: "text/calendar; charset=utf-8; method=PUBLISH",
    content: writeCalendar(entries, now, { method: ICalCalendarMethod.PUBLISH }),
  };
}

/** The same as a calendar that somebody subscribes to: all of it each time, under a name of its own. */
export function calendarFeed(
  name: string,
  entries: readonly CalendarEntry[],
  now: Instant,
): string {
  return writeCalendar(entries, now, { name, ttl: refreshSeconds });
}

function writeCalendar(
  entries: readonly CalendarEntry[],
  now: Instant,
  about: ICalCalendarData,
): string {
  // ical-generator writes the "-" in front of a PRODID itself.
  const calendar = ical({ prodId: "//Aftercare//Follow-ups//EN", ...about });
  for (const entry of entries) {
    calendar.createEvent({
      id: entry.uid,
      // Mail programs take a moved date only with a higher number than before.
      sequence: Math.floor(msOfInstant(now) / DAY_MS),
      stamp: now,
      start: entry.on,
      allDay: true,
      transparency: ICalEventTransparency.TRANSPARENT,
      summary: entry.title,
    });
  }
  return calendar.toString();
}
