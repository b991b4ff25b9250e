import { addDays } from "../calendar/dates.ts";
import { at, dateOf, timeOf, type LocalDateTime } from "../calendar/instant.ts";

/** `HH:mm` on the organisation's clocks. Mail goes at `mailAt`, and never from `quietFrom` to `quietUntil`. */
export interface MailHours {
  readonly mailAt: string;
  readonly quietFrom: string;
  readonly quietUntil: string;
}

/** Civil Code 1033 and the collection rules alike: nobody is written to at night (22:00 to 08:00). */
export function isQuiet(now: LocalDateTime, hours: MailHours): boolean {
  return isQuietTime(timeOf(now), hours);
}

/** `time` is `HH:mm`. */
export function isQuietTime(
  time: string,
  { quietFrom, quietUntil }: Pick<MailHours, "quietFrom" | "quietUntil">,
): boolean {
  if (quietFrom > quietUntil) return time >= quietFrom || time < quietUntil;
  return time >= quietFrom && time < quietUntil;
}

/** The first mail hour that is not before `now`. */
function nextMailHour(now: LocalDateTime, { mailAt }: MailHours): LocalDateTime {
  const today = at(dateOf(now), mailAt);
  return today >= now ? today : at(addDays(dateOf(now), 1), mailAt);
}

/** When to wake for these moments: the earliest, now at the soonest, and not at night. */
export function nextMoment(
  moments: readonly LocalDateTime[],
  now: LocalDateTime,
  hours: MailHours,
): LocalDateTime | undefined {
  if (moments.length === 0) return undefined;
  const first = moments.reduce((a, b) => (b < a ? b : a));
  const moment = first < now ? now : first;
  return isQuiet(moment, hours) ? nextMailHour(moment, hours) : moment;
}
