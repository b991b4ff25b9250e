import type { ListedRule, RuleStep, RuleWish } from "../../api/rules.ts";
import type { Say, Text } from "../../language/language.ts";
import { wordTexts as texts } from "./rules-texts.ts";

type Unit = ListedRule["unit"];

const units: Readonly<Record<Unit, { readonly one: Text; readonly many: Text }>> = {
  days: { one: texts.day, many: texts.days },
  workingDays: { one: texts.workingDay, many: texts.workingDays },
  years: { one: texts.year, many: texts.years },
};

/** `45天`, `1 working day`. */
export function countWords(say: Say, n: number, unit: Unit): string {
  const count = Math.abs(n);
  return say(count === 1 ? units[unit].one : units[unit].many, { n: count });
}

/** When a rule's day is: `结清后45天`. */
export function dueWords(say: Say, { after, unit }: ListedRule, days: number): string {
  if (days === 0) return say(texts.onTheDay, { after });
  return say(texts.afterIt, { after, count: countWords(say, days, unit) });
}

/** When a step speaks: `到日子的当天`, `过了日子8天`. */
export function stepWords(
  say: Say,
  { after }: ListedRule,
  { from, unit }: RuleStep,
  days: number,
): string {
  const count = countWords(say, days, unit);
  if (from === "anchor") {
    return days === 0 ? say(texts.onTheDay, { after }) : say(texts.afterIt, { after, count });
  }
  if (days === 0) return say(texts.onDueDay);
  return say(days > 0 ? texts.afterDue : texts.beforeDue, { count });
}

const audiences: Readonly<Record<RuleStep["audience"], Text>> = {
  client: texts.mailsClient,
  staff: texts.mailsStaff,
  guarantor: texts.mailsGuarantor,
  machine: texts.machineActs,
};

export function audienceWords(say: Say, { audience }: RuleStep): string {
  return say(audiences[audience]);
}

/** What is wanted of a rule, in phrases; one that wishes nothing is as the product proposes it. */
export function wishWords(say: Say, rule: ListedRule, wish: RuleWish): readonly string[] {
  if (wish.off === true) return [say(texts.off)];
  const steps = rule.steps.flatMap((step) => {
    const wanted = wish.steps?.[step.id];
    if (wanted === undefined) return [];
    return [`${audienceWords(say, step)}${say(texts.colon)}${stepWords(say, rule, step, wanted)}`];
  });
  const days = wish.days === undefined ? [] : [dueWords(say, rule, wish.days)];
  const phrases = [...days, ...steps];
  return phrases.length === 0
    ? [say(texts.proposed, { due: dueWords(say, rule, rule.days) })]
    : phrases;
}

/** Where a rule comes from: the law's article, the checklist's rows, or our own arrangement. */
export function sourceWords(say: Say, { clock, article, sources }: ListedRule): string {
  const list = (ids: readonly string[]) => ids.join(say(texts.comma));
  const rows = sources.filter((id) => /^(A|B|TC)\d/.test(id));
  const parts = [
    article ?? "",
    rows.length === 0 ? "" : say(texts.checklist, { ids: list(rows) }),
    clock === "advice" && sources.includes("house rule") ? say(texts.ours) : "",
  ].filter((part) => part !== "");
  return parts.length === 0 ? list(sources) : parts.join(say(texts.semicolon));
}
