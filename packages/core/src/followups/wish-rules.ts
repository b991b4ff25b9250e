import type { IsoDate } from "../calendar/dates.ts";
import { refuse, type Refused } from "../kernel/refusal.ts";
import { countOf } from "./apply-overrides.ts";
import type { RuleOverride, RuleWish } from "./rule-override.ts";
import type { Bounds, Rule, Rulebook } from "./rule.ts";

/** What an organisation wants: all of it, so that a rule that is not named is as the product proposes it. */
export type RuleWishes = readonly (RuleWish & { readonly rule: string })[];

/** What is the same for both kinds of case file. */
export type AnyRule = Pick<
  Rule<never>,
  | "id"
  | "version"
  | "title"
  | "why"
  | "endsWhen"
  | "anchor"
  | "clock"
  | "sources"
  | "article"
  | "offset"
  | "steps"
  | "adjustable"
  | "titleFor"
>;

/** Every rule once: some stand in both kinds of file. */
export function allRules({ debt, client }: Rulebook): readonly AnyRule[] {
  const rules: readonly AnyRule[] = [...debt, ...client];
  return [...new Map(rules.map((rule) => [rule.id, rule])).values()];
}

/** What an organisation wants of a rule now. */
export function wishOf(overrides: readonly RuleOverride[], rule: string): RuleWish {
  const latest = overrides.findLast((override) => override.rule === rule);
  if (latest === undefined) return {};
  const { days, steps, off } = latest;
  return {
    ...(days === undefined ? {} : { days }),
    ...(steps === undefined ? {} : { steps }),
    ...(off === undefined ? {} : { off }),
  };
}

const mostChanges = 500;

/** The changes that lead from what is to what is wanted, after those there are; refused past any bound. */
export function overridesFor(
  product: Rulebook,
  overrides: readonly RuleOverride[],
  wishes: RuleWishes,
  made: { readonly since: IsoDate; readonly by: string },
): { readonly kind: "wished"; readonly overrides: readonly RuleOverride[] } | Refused {
  const rules = allRules(product);
  for (const [index, wish] of wishes.entries()) {
    const refused = refuseWish(rules, wishes, wish, `rules.${index}`);
    if (refused !== undefined) return refused;
  }
  const changes = rules.flatMap((rule) => {
    const wanted = plainWish(rule, wishes.find((wish) => wish.rule === rule.id) ?? {});
    if (sameWish(wanted, wishOf(overrides, rule.id))) return [];
    const before = overrides.filter((override) => override.rule === rule.id).length;
    return [{ rule: rule.id, version: rule.version + before + 1, ...wanted, ...made }];
  });
  const all = [...overrides, ...changes];
  return all.length > mostChanges && changes.length > 0
    ? refuse("rule.too-many-changes")
    : { kind: "wished", overrides: all };
}

function refuseWish(
  rules: readonly AnyRule[],
  wishes: RuleWishes,
  wish: RuleWishes[number],
  field: string,
): Refused | undefined {
  const slots = { rule: wish.rule };
  const rule = rules.find(({ id }) => id === wish.rule);
  if (rule === undefined) return refuse("rule.unknown", { field: `${field}.rule`, slots });
  if (wishes.find((other) => other.rule === wish.rule) !== wish) {
    return refuse("rule.twice", { field: `${field}.rule`, slots });
  }
  const { adjustable = {}, offset, steps } = rule;
  if (wish.off === true && adjustable.off !== true) {
    return refuse("rule.fixed", { field: `${field}.off`, slots });
  }
  const daysRefused = refuseCount(
    wish.days,
    countOf(offset),
    adjustable.days,
    `${field}.days`,
    slots,
  );
  if (daysRefused !== undefined) return daysRefused;
  for (const [id, count] of Object.entries(wish.steps ?? {})) {
    const step = steps.find((one) => one.id === id);
    const own = step && countOf(step.offset);
    const bounds = step && adjustable.steps?.[step.id];
    const refused = refuseCount(count, own, bounds, `${field}.steps.${id}`, slots);
    if (refused !== undefined) return refused;
  }
  return undefined;
}

function refuseCount(
  count: number | undefined,
  own: number | undefined,
  bounds: Bounds | undefined,
  field: string,
  slots: { readonly rule: string },
): Refused | undefined {
  if (count === undefined || count === own) return undefined;
  if (bounds === undefined) return refuse("rule.fixed", { field, slots });
  const [least, most] = bounds;
  if (count >= least && count <= most) return undefined;
  return refuse("rule.out-of-bounds", {
    field,
    slots: { ...slots, least: String(least), most: String(most) },
  });
}

/** Without what is as the product proposes it anyway. */
function plainWish({ offset, steps }: AnyRule, wish: RuleWish): RuleWish {
  const other = Object.entries(wish.steps ?? {})
    .filter(([id, count]) => steps.some((step) => step.id === id && countOf(step.offset) !== count))
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return {
    ...(wish.days === undefined || wish.days === countOf(offset) ? {} : { days: wish.days }),
    ...(other.length === 0 ? {} : { steps: Object.fromEntries(other) }),
    ...(wish.off === true ? { off: true } : {}),
  };
}

function sameWish(one: RuleWish, other: RuleWish): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
