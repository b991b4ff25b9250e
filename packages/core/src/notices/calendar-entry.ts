import { createHash } from "node:crypto";
import type { IsoDate } from "../calendar/dates.ts";
import type { FileRef } from "../kernel/ids.ts";

/** One all-day entry in somebody's calendar. */
export interface CalendarEntry {
  readonly uid: string;
  readonly on: IsoDate;
  readonly title: string;
}

/** The same for a follow-up's whole life, different for every case file, and telling nothing of either. */
export function calendarUid(file: FileRef, followUp: string, host: string): string {
  const name = [file.orgId, file.clientId, file.debtId ?? "", followUp].join("\n");
  return `${createHash("sha256").update(name).digest("hex").slice(0, 32)}@${host}`;
}
