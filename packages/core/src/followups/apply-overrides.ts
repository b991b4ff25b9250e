import { addDays, type IsoDate } from "../calendar/dates.ts";
import type { Facts, Said } from "../casefile/facts.ts";
import { instanceBetween, offPeriods } from "./off-periods.ts";
import type { RuleOverride, RuleWish } from "./rule-override.ts";
import type { Instance, Offset, Rule, Rulebook } from "./rule.ts";

/**
 * The rules of an organisation: the product's, as changed by all of its changes so far, oldest first. Pure.
 * Rules that nobody changed are the very same objects, and a rule that may not be changed never is.
 */
export function applyOverrides(product: Rulebook, overrides: readonly RuleOverride[]): Rulebook {
  if (overrides.length === 0) return product;
  const versionsOf = Map.groupBy(overrides, ({ rule }) => rule);
  const change = <F extends Facts>(rule: Rule<F>): Rule<F> => {
    const versions = versionsOf.get(rule.id);
    return versions === undefined || rule.adjustable === undefined ? rule : adjust(rule, versions);
  };
  return {
    ...product,
    debt: product.debt.map((rule) => change(rule)),
    client: product.client.map((rule) => change(rule)),
  };
}

/** The number that an offset counts with, whatever its unit. */
export function countOf(offset: Offset): number {
  if ("days" in offset) return offset.days;
  return "workingDays" in offset ? offset.workingDays : offset.years;
}

function withCount(offset: Offset, count: number | undefined): Offset {
  if (count === undefined || count === countOf(offset)) return offset;
  if ("days" in offset) return { days: count };
  return "workingDays" in offset ? { workingDays: count } : { years: count };
}

function adjust<F extends Facts>(rule: Rule<F>, versions: readonly RuleOverride[]): Rule<F> {
  const latest = versions.at(-1);
  if (latest === undefined) return rule;
  const periods = offPeriods(versions);
  return {
    ...rule,
    version: latest.version,
    title: titleOf(rule, latest),
    offset: withCount(rule.offset, latest.days),
    steps: rule.steps.map((step) => ({
      ...step,
      offset: withCount(step.offset, latest.steps?.[step.id]),
    })),
    instances:
      periods.length === 0
        ? rule.instances
        : (facts, today) =>
            rule.instances(facts, today).flatMap((one) => instanceBetween(one, periods) ?? []),
    endedBy: (facts, instance, opensOn) =>
      rule.endedBy(facts, instance, opensOn) ?? endedEarlier(rule, versions, facts, instance),
  };
}

function titleOf<F extends Facts>({ title, titleFor }: Rule<F>, { days }: RuleWish) {
  return days === undefined ? title : (titleFor?.(days) ?? title);
}

/** What was done is judged by the rule as it was on that day: a change undoes nothing that somebody did. */
function endedEarlier<F extends Facts>(
  rule: Rule<F>,
  versions: readonly RuleOverride[],
  facts: F,
  instance: Instance,
): Said | undefined {
  const before: readonly RuleWish[] = [{}, ...versions];
  for (const [index, { since }] of versions.entries()) {
    const opensOn = openedOn(rule, before[index] ?? {}, instance);
    const said = opensOn === undefined ? undefined : rule.endedBy(facts, instance, opensOn);
    if (said !== undefined && said.on < since) return said;
  }
  return undefined;
}

/** From when on it could be done; undefined for rules that do not wait for a day. */
function openedOn<F extends Facts>(
  { offset, opensDaysBefore }: Rule<F>,
  { days }: RuleWish,
  { anchorOn }: Instance,
): IsoDate | undefined {
  if (opensDaysBefore === undefined || !("days" in offset)) return undefined;
  return addDays(anchorOn, (days ?? offset.days) - opensDaysBefore);
}
