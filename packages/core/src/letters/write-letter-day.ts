import type { IsoDate } from "../calendar/dates.ts";
import type { Language } from "../kernel/language.ts";
import { writeDate } from "../notices/write-date.ts";

/** A day as letters write it, without its weekday: `2026年2月10日`, `10 February 2026`. */
export function writeLetterDay(date: IsoDate, language: Language): string {
  return writeDate(date, language).replace(/（[^）]*）$| \([^)]*\)$/, "");
}
