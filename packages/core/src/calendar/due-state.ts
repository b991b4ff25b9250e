import { daysBetween, type IsoDate } from "./dates.ts";

/** How near an open follow-up's day is. Whether it is done or superseded is its state, not this. */
export type DueState = "later" | "soon" | "today" | "past";

const SOON_DAYS = 7;

/** The only source of due states for screens, lists and mails: `soon` is the next 7 days, today apart. */
export function dueState(today: IsoDate, due: IsoDate): DueState {
  const daysLeft = daysBetween(today, due);
  if (daysLeft < 0) return "past";
  if (daysLeft === 0) return "today";
  return daysLeft <= SOON_DAYS ? "soon" : "later";
}
