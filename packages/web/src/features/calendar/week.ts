import { addDays, mondayOf, parseDate, type IsoDate } from "@aftercare/core/calendar/dates.ts";

/** A week from Monday to Sunday. */
export interface Week {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** The week that a day falls into; an address that says no day means this week. */
export function weekOf(typed: string | undefined, today: IsoDate): Week {
  const day = (typed === undefined ? undefined : parseDate(typed)) ?? today;
  const from = mondayOf(day);
  return { from, to: addDays(from, 6) };
}

export function weekAfter({ from }: Week, weeks: number): IsoDate {
  return addDays(from, 7 * weeks);
}
