import { createHash } from "node:crypto";
import ical, { ICalCalendarMethod, ICalEventTransparency } from "ical-generator";
import type { IsoDate } from "../calendar/dates.ts";
import { msOfInstant, type Instant } from "../calendar/instant.ts";
import type { FileRef } from "../kernel/ids.ts";
import type { MailAttachment } from "../ports/mailer.ts";

export interface CalendarEntry {
  readonly uid: string;
  readonly on: IsoDate;
  readonly title: string;
}

const DAY_MS = 86_400_000;

/** An .ics of all-day entries. The same `uid` sent again moves the entry instead of adding one. */
export function calendarFile(entries: readonly CalendarEntry[], now: Instant): MailAttachment {
  // ical-generator writes the "-" in front of a PRODID itself.
  const calendar = ical({
    prodId: "//Aftercare//Follow-ups//EN",
    method: ICalCalendarMethod.PUBLISH,
  });
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
  return {
    filename: "aftercare.ics",
    contentType: "text/calendar; charset=utf-8; method=PUBLISH",
    content: calendar.toString(),
  };
}

/** The same for a follow-up's whole life, different for every case file, and telling nothing of either. */
export function calendarUid(file: FileRef, followUp: string, host: string): string {
  const name = [file.orgId, file.clientId, file.debtId ?? "", followUp].join("\n");
  return `${createHash("sha256").update(name).digest("hex").slice(0, 32)}@${host}`;
}
