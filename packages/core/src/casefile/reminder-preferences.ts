import { addDays, type IsoDate } from "../calendar/dates.ts";
import type { Said } from "./facts.ts";

/** What a client can switch off, one by one. Warnings, and what tells the result of something, always come. */
export const reminderCategories = [
  "tasks",
  "credit",
  "answers",
  "money",
  "plan",
  "yearly",
] as const;
export type ReminderCategory = (typeof reminderCategories)[number];

/** How somebody wants to be reminded by mail. Whether at all is the consent's matter. */
export interface ReminderPreferences {
  readonly off: readonly ReminderCategory[];
  /** No reminders before this day. */
  readonly pausedUntil?: IsoDate;
  /** A mail's body may name the lender. */
  readonly showLenders?: true;
}

export interface ReminderFact extends ReminderPreferences, Said {}

interface Preferring {
  readonly reminders?: ReminderFact;
}

/** What holds today: a pause that is over is left out. */
export function preferencesOf({ reminders }: Preferring, today: IsoDate): ReminderPreferences {
  if (reminders === undefined) return { off: [] };
  const { off, pausedUntil, showLenders } = reminders;
  return {
    off,
    ...(pausedUntil === undefined || pausedUntil <= today ? {} : { pausedUntil }),
    ...(showLenders === undefined ? {} : { showLenders }),
  };
}

const shortestPauseDays = 7;
const longestPauseDays = 28;

/** The days on which a pause that begins today may end: one to four weeks ahead (ui.md P6). */
export function pauseWindow(today: IsoDate): {
  readonly earliest: IsoDate;
  readonly latest: IsoDate;
} {
  return {
    earliest: addDays(today, shortestPauseDays),
    latest: addDays(today, longestPauseDays),
  };
}

/** Whether two wishes are one. */
export function isSameWish(one: ReminderPreferences, other: ReminderPreferences): boolean {
  return wordsOf(one) === wordsOf(other);
}

function wordsOf({ off, pausedUntil, showLenders }: ReminderPreferences): string {
  return [...off.toSorted(), pausedUntil ?? "", showLenders === true].join(" ");
}
