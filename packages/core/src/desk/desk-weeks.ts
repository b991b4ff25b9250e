import { addDays, mondayOf, type IsoDate } from "../calendar/dates.ts";
import type { DeskRow } from "./desk-row.ts";
import type { DeskTask } from "./desk-task.ts";

/** What comes up in one week, which begins on a Monday. */
export interface DeskWeek {
  readonly from: IsoDate;
  readonly tasks: number;
  /** Of these, the ones that a law dates. */
  readonly byLaw: number;
}

export interface DeskNumbers {
  readonly clients: number;
  readonly debts: number;
  readonly settledDebts: number;
  readonly tasks: number;
  readonly overdue: number;
  readonly dueToday: number;
  /** Today, and what `dueState` calls soon. */
  readonly dueWithinWeek: number;
  readonly awaited: number;
  readonly helpAsked: number;
  readonly weeks: readonly DeskWeek[];
}

const weeksAhead = 8;

/** One desk in numbers. Tasks that are past belong to no week. */
export function numbersOf(rows: readonly DeskRow[], today: IsoDate): DeskNumbers {
  const tasks = rows.flatMap((row) => row.tasks);
  const count = (is: (task: DeskTask) => boolean) => tasks.filter(is).length;
  const monday = mondayOf(today);
  return {
    clients: rows.length,
    debts: sumOf(rows, ({ totals }) => totals.debts),
    settledDebts: sumOf(rows, ({ totals }) => totals.settled),
    tasks: tasks.length,
    overdue: count(({ dueState }) => dueState === "past"),
    dueToday: count(({ dueState }) => dueState === "today"),
    dueWithinWeek: count(({ dueState }) => dueState === "today" || dueState === "soon"),
    awaited: count(({ awaited }) => awaited),
    helpAsked: count(({ helpOn }) => helpOn !== undefined),
    weeks: Array.from({ length: weeksAhead }, (_, nth) => {
      const from = addDays(monday, 7 * nth);
      return weekOf(tasks, from, today);
    }),
  };
}

function weekOf(tasks: readonly DeskTask[], from: IsoDate, today: IsoDate): DeskWeek {
  const until = addDays(from, 7);
  const inIt = tasks.filter(
    ({ comesUpOn }) => comesUpOn >= from && comesUpOn >= today && comesUpOn < until,
  );
  return {
    from,
    tasks: inIt.length,
    byLaw: inIt.filter(({ clock }) => clock === "law").length,
  };
}

function sumOf(rows: readonly DeskRow[], of: (row: DeskRow) => number): number {
  return rows.reduce((sum, row) => sum + of(row), 0);
}
