import type { Facts } from "../casefile/facts.ts";
import { applyOverrides } from "./apply-overrides.ts";
import type { RuleOverride } from "./rule-override.ts";
import type { Rule, Rulebook } from "./rule.ts";
import { ownRetentionRule, retentionRule } from "./rules/retention.ts";

/** As far as an organisation decides about its rules. */
export interface RuleSettings {
  /** Every change so far, oldest first. */
  readonly rules: readonly RuleOverride[];
  /** How many years evidence is kept beyond what the law asks for. */
  readonly retention: { readonly moreYears: number };
}

/** Made once for settings that were read once: an organisation is remembered for a minute. */
const made = new WeakMap<RuleSettings, Rulebook>();

/**
 * The rules by which an organisation plans. Its version names every change, so that a file planned by other
 * rules is known by its basis.
 */
export function rulesOf(product: Rulebook, settings: RuleSettings): Rulebook {
  const { rules, retention } = settings;
  if (rules.length === 0 && retention.moreYears === 0) return product;
  const known = made.get(settings);
  if (known?.product === product) return known;
  const rulebook = makeRules(product, settings);
  made.set(settings, rulebook);
  return rulebook;
}

function makeRules(product: Rulebook, { rules, retention: { moreYears } }: RuleSettings): Rulebook {
  const { debt, client } = applyOverrides(product, rules);
  const version = `${product.version}.${rules.length}`;
  if (moreYears === 0) return { product, version, debt, client };
  return {
    product,
    version: `${version}+${moreYears}y`,
    debt: put(debt, retentionRule(moreYears)),
    client: put(client, ownRetentionRule(moreYears)),
  };
}

function put<F extends Facts>(rules: readonly Rule<F>[], other: Rule<F>): readonly Rule<F>[] {
  return rules.map((rule) => (rule.id === other.id ? other : rule));
}

/**
 * The rules a plan was made with, by the version that its basis names; undefined when they were another
 * edition of the product's own.
 */
export function formerRules(
  current: Rulebook,
  { rules }: RuleSettings,
  version: string,
): Rulebook | undefined {
  const product = current.product ?? current;
  if (version === product.version) return product;
  const prefix = `${product.version}.`;
  const named = version.startsWith(prefix)
    ? /^(\d+)(?:\+(\d+)y)?$/.exec(version.slice(prefix.length))
    : null;
  if (named === null) return undefined;
  const [, changes = "0", moreYears = "0"] = named;
  return makeRules(product, {
    rules: rules.slice(0, Number(changes)),
    retention: { moreYears: Number(moreYears) },
  });
}
