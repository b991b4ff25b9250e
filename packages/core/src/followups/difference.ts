import type { IsoDate } from "../calendar/dates.ts";
import { isOpen, type FollowUp, type Plan } from "./follow-up.ts";

export type Change = "added" | "moved" | "done" | "skipped" | "superseded" | "reopened";

/** What an event changed on the list, in words a form can show. */
export interface PlanChange {
  readonly change: Change;
  readonly followUp: string;
  readonly rule: string;
  readonly due: IsoDate;
  /** Where it was before; only for `moved`. */
  readonly from?: IsoDate;
}

/** Nothing leaves a plan silently: what is there no more counts as superseded. */
export function differenceOf(before: Plan | undefined, after: Plan): PlanChange[] {
  const earlier = byKey(before?.followUps ?? []);
  const later = byKey(after.followUps);
  const changed = after.followUps.flatMap((now) => changeOf(earlier.get(now.key), now) ?? []);
  const gone = [...earlier.values()]
    .filter((was) => isOpen(was) && !later.has(was.key))
    .map((was) => changeTo("superseded", was));
  return [...changed, ...gone];
}

function changeOf(was: FollowUp | undefined, now: FollowUp): PlanChange | undefined {
  if (was === undefined) return changeTo(isOpen(now) ? "added" : endOf(now), now);
  if (isOpen(was) && !isOpen(now)) return changeTo(endOf(now), now);
  if (!isOpen(was) && isOpen(now)) return changeTo("reopened", now);
  if (isOpen(now) && was.due !== now.due) return { ...changeTo("moved", now), from: was.due };
  return undefined;
}

function endOf({ state }: FollowUp): "done" | "skipped" | "superseded" {
  return state === "skipped" || state === "superseded" ? state : "done";
}

function changeTo(change: Change, { key, rule, due }: FollowUp): PlanChange {
  return { change, followUp: key, rule, due };
}

function byKey(followUps: readonly FollowUp[]): Map<string, FollowUp> {
  return new Map(followUps.map((followUp) => [followUp.key, followUp]));
}
