import type { FollowUp } from "../../api/clients.ts";
import { isWarning, rankOfWarning } from "./warnings.ts";

/** A client's own list, by when it is time; the API says how near each day is. */
export interface GroupedTasks {
  /** Today or before. */
  readonly now: readonly FollowUp[];
  /** Within the next seven days. */
  readonly soon: readonly FollowUp[];
  readonly later: readonly FollowUp[];
  /** The last one first. */
  readonly ended: readonly FollowUp[];
}

/** What is only told, and the organisation's own work, is on no client's list. */
const isOnList = ({ kind }: FollowUp) => kind === "task" || kind === "awaited";

export function groupTasks(followUps: readonly FollowUp[]): GroupedTasks {
  const listed = followUps.filter(isOnList);
  const open = listed
    .filter(({ state }) => state === "open" || state === "planned")
    .sort(byComingUp);
  const near = (state: FollowUp["comesUp"]) => open.filter(({ comesUp }) => comesUp === state);
  return {
    now: [...near("past"), ...near("today")].sort(byUrgency),
    soon: near("soon"),
    later: near("later"),
    ended: listed
      .filter(({ state }) => state === "done" || state === "skipped")
      .sort((a, b) => compare(b.endedOn ?? "", a.endedOn ?? "")),
  };
}

/** A warning that money may be taken, and a paper of a court, come before everything else. */
function byUrgency(a: FollowUp, b: FollowUp): number {
  return rankOfWarning(a) - rankOfWarning(b) || byComingUp(a, b);
}

function byComingUp(a: FollowUp, b: FollowUp): number {
  return compare(a.comesUpOn, b.comesUpOn) || compare(a.key, b.key);
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/**
 * The few things for today's first screen: what today brings before what has waited for a while already, and
 * what waits for others only once it is late.
 */
export function nextTasks({ now, soon }: GroupedTasks, most: number): readonly FollowUp[] {
  return [...now, ...soon]
    .filter(({ kind, dueState }) => kind === "task" || dueState === "past")
    .sort((a, b) => rankOnHome(a) - rankOnHome(b))
    .slice(0, most);
}

function rankOnHome(task: FollowUp): number {
  const rank = rankOfWarning(task);
  return isWarning(task) || task.comesUp === "today" ? rank : rank + 1;
}

/** How far it is: what has ended of all that is on the list. */
export function progressOf({ now, soon, later, ended }: GroupedTasks) {
  const open = now.length + soon.length + later.length;
  return { done: ended.length, open, all: ended.length + open };
}
