import { deskFlags, flagsOf, type DeskFlag } from "./desk-flags.ts";
import { tasksOf, type DeskTask, type Reading } from "./desk-task.ts";
import type { FiledClient } from "./filed-client.ts";

/** One client as a counsellor sees them in a list: the client's own file and all debts rolled up. */
export interface DeskRow extends FiledClient {
  /** What comes up first in front. */
  readonly tasks: readonly DeskTask[];
  readonly dues: readonly DueFilter[];
  readonly flags: readonly DeskFlag[];
  readonly totals: {
    readonly debts: number;
    readonly settled: number;
    readonly balanceFen: number;
  };
}

/** By when something comes up: before today, today, within seven days (today too); or nothing at all. */
export const dueFilters = ["overdue", "today", "week", "none"] as const;
export type DueFilter = (typeof dueFilters)[number];

export function rowOf(filed: FiledClient, reading: Reading): DeskRow {
  const tasks = tasksOf(filed, reading);
  const { today } = reading;
  return {
    ...filed,
    tasks,
    dues: duesOf(tasks),
    flags: flagsOf({ ...filed, tasks, today }),
    totals: {
      debts: filed.debts.length,
      settled: filed.debts.filter(({ debt }) => debt.settledOn !== undefined).length,
      balanceFen: filed.debts.reduce((sum, { debt }) => sum + debt.balanceFen, 0),
    },
  };
}

function duesOf(tasks: readonly DeskTask[]): readonly DueFilter[] {
  if (tasks.length === 0) return ["none"];
  const states = new Set(tasks.map((task) => task.dueState));
  const found: DueFilter[] = [];
  if (states.has("past")) found.push("overdue");
  if (states.has("today")) found.push("today");
  if (states.has("today") || states.has("soon")) found.push("week");
  return found;
}

/** How many clients each filter would leave. */
export type DeskCounts = Readonly<Record<DueFilter | DeskFlag, number>>;

export function countRows(rows: readonly DeskRow[]): DeskCounts {
  const counts = [
    ...dueFilters.map((due) => [due, rows.filter(({ dues }) => dues.includes(due)).length]),
    ...deskFlags.map((flag) => [flag, rows.filter(({ flags }) => flags.includes(flag)).length]),
  ];
  return Object.fromEntries(counts) as DeskCounts;
}
