import type { FollowUp } from "../../api/clients.ts";

/** Everything of a client, staff's own work too, by when it is time; the API says how near each day is. */
export interface GroupedFollowUps {
  readonly past: readonly FollowUp[];
  readonly soon: readonly FollowUp[];
  readonly later: readonly FollowUp[];
  readonly awaited: readonly FollowUp[];
  /** The last one first. */
  readonly ended: readonly FollowUp[];
}

export function groupFollowUps(followUps: readonly FollowUp[]): GroupedFollowUps {
  const open = followUps.filter(isOpen).sort((a, b) => compare(a.comesUpOn, b.comesUpOn));
  const ours = open.filter(({ kind }) => kind !== "awaited");
  const near = (...states: readonly FollowUp["comesUp"][]) =>
    ours.filter(({ comesUp }) => states.includes(comesUp));
  return {
    past: near("past", "today"),
    soon: near("soon"),
    later: near("later"),
    awaited: open.filter(({ kind }) => kind === "awaited"),
    ended: followUps
      .filter((one) => !isOpen(one))
      .sort((a, b) => compare(b.endedOn ?? "", a.endedOn ?? "")),
  };
}

export function isOpen({ state }: Pick<FollowUp, "state">): boolean {
  return state === "open" || state === "planned";
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
