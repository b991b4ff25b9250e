import { dateOf, type LocalDateTime } from "../calendar/instant.ts";
import type { Facts } from "../casefile/facts.ts";
import type { Text } from "../kernel/language.ts";
import { refuse, type Refused } from "../kernel/refusal.ts";
import { keyOf } from "./plan.ts";
import type { Rule, Rulebook } from "./rule.ts";

/** What is still missing before a follow-up can be ticked off, as the refusal that says so. */
export function missingProofOf(
  facts: Facts,
  rulebook: Rulebook,
  now: LocalDateTime,
  followUp: string,
): Refused | undefined {
  const what = proofMissingFor(facts, rulebook, now, followUp);
  if (what === undefined) return undefined;
  return refuse("followup.proof-missing", { field: "data.followUp", slots: { what } });
}

/** The papers themselves, by name: the rule and instance behind a follow-up are asked. */
export function proofMissingFor(
  facts: Facts,
  rulebook: Rulebook,
  now: LocalDateTime,
  followUp: string,
): Text | undefined {
  return facts.file === "debt"
    ? missing(facts, rulebook.debt, now, followUp)
    : missing(facts, rulebook.client, now, followUp);
}

function missing<F extends Facts>(
  facts: F,
  rules: readonly Rule<F>[],
  now: LocalDateTime,
  followUp: string,
): Text | undefined {
  const id = followUp.split("@")[0];
  for (const rule of rules) {
    if (rule.id !== id || rule.missingProof === undefined) continue;
    const instance = rule
      .instances(facts, dateOf(now))
      .find((candidate) => keyOf(rule.id, candidate) === followUp);
    if (instance !== undefined) return rule.missingProof(facts, instance);
  }
  return undefined;
}
