import type { IsoDate } from "../calendar/dates.ts";
import type { ClientFacts } from "../casefile/facts.ts";
import { preferencesOf } from "../casefile/reminder-preferences.ts";
import { categoryOf, isAlarm } from "../notices/reminder-categories.ts";
import type { FollowUpStep } from "./follow-up.ts";
import { afterNewYear } from "./quiet-hours.ts";

/** What the client's own wish and the season make of a step that is due. */
export type ReminderWish =
  | { readonly kind: "go" | "turned-off" }
  /** It is not lost: it goes out on the morning of this day if it is still open. */
  | { readonly kind: "wait"; readonly until: IsoDate };

/**
 * Staff, machine and warnings go on whatever a client chose (TC12). A reminder can be turned down or wait;
 * what tells the result of something waits only for the New Year.
 */
export function wishOf(
  { audience, notice }: Pick<FollowUpStep, "audience" | "notice">,
  client: Pick<ClientFacts, "reminders">,
  today: IsoDate,
): ReminderWish {
  if (audience !== "client" || notice === undefined) return { kind: "go" };
  if (isAlarm(notice)) return { kind: "go" };
  const category = categoryOf(notice);
  const { off, pausedUntil } = preferencesOf(client, today);
  if (category !== undefined && off.includes(category)) return { kind: "turned-off" };
  const day = (category === undefined ? undefined : pausedUntil) ?? today;
  const until = afterNewYear(day) ?? day;
  return until > today ? { kind: "wait", until } : { kind: "go" };
}
