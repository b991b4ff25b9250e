import { dateOf, toLocal, type Instant, type LocalDateTime } from "../../calendar/instant.ts";
import type { IsoDate } from "../../calendar/dates.ts";
import type { Planning } from "../../followups/plan.ts";
import type { Context } from "../../kernel/context.ts";

/** Now, once per act, on everybody's clocks. */
export interface Moment {
  readonly at: Instant;
  readonly local: LocalDateTime;
  readonly today: IsoDate;
}

export function momentOf({ clock, org }: Context): Moment {
  const now = clock.now();
  const local = toLocal(now, org.zone);
  return { at: now, local, today: dateOf(local) };
}

export function planningAt({ rulebook, calendar, org }: Context, { local }: Moment): Planning {
  return { rulebook, calendar, hours: org, now: local };
}

/** What a plan was made with; another text means that plans or their waking may differ. */
export function planBasis({ rulebook, calendar, org }: Context): string {
  const { zone, mailAt, quietFrom, quietUntil } = org;
  const rest = org.state === "deactivated" ? ", at rest" : "";
  const clocks = `${zone} ${mailAt} ${quietFrom}-${quietUntil}`;
  return `rules ${rulebook.version}, calendar ${calendar.version}, ${clocks}${rest}`;
}

/** The version of the rules that a basis names. */
export function rulesOfBasis(basis: string): string {
  return /^rules ([^,]+),/.exec(basis)?.[1] ?? "";
}

/** The version of the calendar that a basis names. */
export function calendarOfBasis(basis: string): string {
  return /, calendar ([^,]+),/.exec(basis)?.[1] ?? "";
}
