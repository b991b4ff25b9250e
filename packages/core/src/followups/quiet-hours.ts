import { addDays, type IsoDate } from "../calendar/dates.ts";
import { at, dateOf, timeOf, type LocalDateTime } from "../calendar/instant.ts";
import { newYearsEveOf } from "../calendar/statutory-days.ts";

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

/** 除夕, 初一, 初二. Not 初三, which ui.md names as well: TC02 mails at nine on that very day. */
const newYearDays = 3;

/** The day after the days of the New Year on which clients are left alone; undefined on any other day. */
export function afterNewYear(day: IsoDate): IsoDate | undefined {
  const eve = newYearsEveOf(Number(day.slice(0, 4)));
  if (eve === undefined || day < eve) return undefined;
  const after = addDays(eve, newYearDays);
  return day < after ? after : undefined;
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
