import { daysBetween, type IsoDate } from "../calendar/dates.ts";
import type { Facts } from "../casefile/facts.ts";
import type { Text } from "../kernel/language.ts";
import { differenceOf, type PlanChange } from "./difference.ts";
import { isOpen, wasMailed, type FollowUp, type Plan } from "./follow-up.ts";
import { dueSteps } from "./plan.ts";

/** A date that moved although people had heard of it: in a mail, or as a provisional one. */
export interface HeardMove {
  readonly followUp: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** What people were told outside of a reminder: provisional dates, and dates that moved before. */
export function heardDates(
  { revisions }: Pick<Facts, "revisions">,
  told: Readonly<Record<string, IsoDate>>,
): Readonly<Record<string, IsoDate>> {
  return { ...Object.fromEntries(revisions.map(({ followUp, to }) => [followUp, to])), ...told };
}

/** Dates that nobody heard of move for nobody: their reminder will name the new one. */
export function heardMoves(
  before: Plan,
  after: Plan,
  told: Readonly<Record<string, IsoDate>>,
): HeardMove[] {
  const earlier = new Map(before.followUps.map((one) => [one.key, one]));
  return after.followUps.filter(isOpen).flatMap((now) => {
    const was = earlier.get(now.key);
    const heard = was !== undefined && (now.key in told || wasMailed(was));
    if (!heard || !isOpen(was) || was.due === now.due) return [];
    return [{ followUp: now.key, from: was.due, to: now.due }];
  });
}

export type Impact = "moved" | "ended" | "appeared";

/** What other rules would do to one follow-up. */
export interface RuleEffect {
  readonly impact: Impact;
  readonly rule: string;
  readonly followUp: string;
  readonly title: Text;
  readonly due: IsoDate;
  /** Where it was; only when it moved. */
  readonly from?: IsoDate;
  /** By how many days it moved, earlier ones below zero. */
  readonly days: number;
}

/** What other rules would do to one case file. */
export function effectsOf(before: Plan, after: Plan): readonly RuleEffect[] {
  const known = new Map(
    [...before.followUps, ...after.followUps].map((one): [string, FollowUp] => [one.key, one]),
  );
  return differenceOf(before, after).map((change) => {
    const { followUp, rule, due, from } = change;
    const title = known.get(followUp)?.title ?? { "zh-CN": rule, en: rule };
    const effect = { impact: impactOf(change), rule, followUp, title, due };
    return from === undefined
      ? { ...effect, days: 0 }
      : { ...effect, from, days: daysBetween(from, due) };
  });
}

function impactOf({ change }: PlanChange): Impact {
  switch (change) {
    case "moved":
      return "moved";
    case "added":
    case "reopened":
      return "appeared";
    case "done":
    case "skipped":
    case "superseded":
      return "ended";
  }
}

/** How many reminders would fall due this moment that are not due without the change. */
export function remindersAtOnce(before: Plan, after: Plan): number {
  const already = new Set(dueSteps(before).map(({ step }) => step.key));
  return dueSteps(after).filter(({ step }) => !already.has(step.key)).length;
}
