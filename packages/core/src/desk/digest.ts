import { addDays, mondayOf, type IsoDate } from "../calendar/dates.ts";
import type { WorkingCalendar } from "../calendar/working-days.ts";
import type { DeskRow } from "./desk-row.ts";

/** A week of one desk, or of all, in the numbers that somebody acts on. */
export interface Digest {
  readonly clients: number;
  readonly overdue: number;
  /** From today to Sunday. */
  readonly thisWeek: number;
  /** Of these, what a law dates. */
  readonly byLaw: number;
  /** Clients with nothing coming up: nobody knows what is next (B53). */
  readonly withoutNext: number;
  readonly helpAsked: number;
}

export function digestOf(rows: readonly DeskRow[], today: IsoDate): Digest {
  const sunday = addDays(mondayOf(today), 6);
  const tasks = rows.flatMap((row) => row.tasks);
  const ahead = tasks.filter(({ comesUpOn }) => comesUpOn >= today && comesUpOn <= sunday);
  return {
    clients: rows.length,
    overdue: tasks.filter(({ dueState }) => dueState === "past").length,
    thisWeek: ahead.length,
    byLaw: ahead.filter(({ clock }) => clock === "law").length,
    withoutNext: rows.filter(({ tasks: own }) => own.length === 0).length,
    helpAsked: tasks.filter(({ helpOn }) => helpOn !== undefined).length,
  };
}

/** Nothing that anybody would do something about. */
export function isQuietWeek({ clients: _, ...counts }: Digest): boolean {
  return Object.values(counts).every((n) => n === 0);
}

/** The day of a week's digest: its first working day. A week in which nobody works has none. */
export function digestDay(week: IsoDate, calendar: WorkingCalendar): IsoDate | undefined {
  const { date } = calendar.rollForward(week);
  return mondayOf(date) === week ? date : undefined;
}
