import type { ListedRule, RuleStep, RuleWish } from "../../api/rules.ts";

/** What somebody is typing for one rule; what is not there is as it is now. */
export interface TypedRule {
  readonly days?: string;
  /** By step; of a step before its day, how many days before. */
  readonly steps?: Readonly<Record<string, string>>;
  readonly off?: boolean;
}

/** By rule: only those that were touched, so that others may change the rest meanwhile. */
export type RulesDraft = Readonly<Record<string, TypedRule>>;

type Count = Pick<RuleStep, "days" | "unit" | "bounds">;

/** Counts before a day are below zero, and people type them without the sign. */
const signOf = ({ days, bounds }: Count) => (days < 0 || (bounds?.most ?? 1) <= 0 ? -1 : 1);

export const daysNow = ({ days, changed }: ListedRule) => changed?.days ?? days;
export const stepNow = ({ changed }: ListedRule, { id, days }: RuleStep) =>
  changed?.steps?.[id] ?? days;
export const isOffNow = ({ changed }: ListedRule) => changed?.off === true;

/** A count as it is typed. */
export function typedOf(count: Count, now: number): string {
  return String(now * signOf(count) + 0);
}

/** The bounds as they are typed, the smaller first. */
export function typedBounds(count: Count): readonly [least: number, most: number] | undefined {
  if (count.bounds === undefined) return undefined;
  const { least, most } = count.bounds;
  return signOf(count) < 0 ? [Math.abs(most), Math.abs(least)] : [least, most];
}

/** What was typed as the rule counts; undefined when it is no number within the bounds. */
export function countTyped(count: Count, typed: string): number | undefined {
  if (!/^\d{1,4}$/.test(typed.trim())) return undefined;
  const wanted = Number(typed) * signOf(count) + 0;
  const { least, most } = count.bounds ?? { least: count.days, most: count.days };
  return wanted === count.days || (wanted >= least && wanted <= most) ? wanted : undefined;
}

export function isFlawed(rule: ListedRule, typed: TypedRule): boolean {
  if (typed.days !== undefined && countTyped(rule, typed.days) === undefined) return true;
  return rule.steps.some((step) => {
    const words = typed.steps?.[step.id];
    return words !== undefined && countTyped(step, words) === undefined;
  });
}

/** All that is wanted of a rule, without what the product proposes anyway. */
export function wishFor(rule: ListedRule, typed: TypedRule = {}): RuleWish {
  const days = typed.days === undefined ? daysNow(rule) : countTyped(rule, typed.days);
  const steps = rule.steps.flatMap((step) => {
    const words = typed.steps?.[step.id];
    const wanted = words === undefined ? stepNow(rule, step) : countTyped(step, words);
    return wanted === undefined || wanted === step.days ? [] : [[step.id, wanted] as const];
  });
  return {
    rule: rule.id,
    ...(days === undefined || days === rule.days ? {} : { days }),
    ...(steps.length === 0 ? {} : { steps: Object.fromEntries(steps) }),
    ...((typed.off ?? isOffNow(rule)) ? { off: true as const } : {}),
  };
}

/** The rules that the draft would make otherwise than they are now. */
export function changedBy(rules: readonly ListedRule[], draft: RulesDraft): readonly ListedRule[] {
  const textOf = (wish: RuleWish) => JSON.stringify(wish);
  return rules.filter((rule) => textOf(wishFor(rule, draft[rule.id])) !== textOf(wishFor(rule)));
}

/** What the API is asked for: every rule that is to be otherwise than proposed, touched or not. */
export function wishesFor(rules: readonly ListedRule[], draft: RulesDraft): readonly RuleWish[] {
  return rules
    .map((rule) => wishFor(rule, draft[rule.id]))
    .filter(({ days, steps, off }) => days !== undefined || steps !== undefined || off === true);
}
