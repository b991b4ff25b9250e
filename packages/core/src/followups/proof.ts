import { dateOf, type LocalDateTime } from "../calendar/instant.ts";
import type { Facts } from "../casefile/facts.ts";
import { refuse, type Refused } from "../kernel/refusal.ts";
import { keyOf } from "./plan.ts";
import type { Rule, Rulebook } from "./rule.ts";

/** The rule and instance behind a follow-up, asked for what is still missing to tick it off. */
export function missingProofOf(
  facts: Facts,
  rulebook: Rulebook,
  now: LocalDateTime,
  followUp: string,
): Refused | undefined {
  return facts.file === "debt"
    ? missing(facts, rulebook.debt, now, followUp)
    : missing(facts, rulebook.client, now, followUp);
}

function missing<F extends Facts>(
  facts: F,
  rules: readonly Rule<F>[],
  now: LocalDateTime,
  followUp: string,
): Refused | undefined {
  for (const rule of rules) {
    const instance = rule
      .instances(facts, dateOf(now))
      .find((candidate) => keyOf(rule.id, candidate) === followUp);
    const what = instance && rule.missingProof?.(facts, instance);
    if (what === undefined) continue;
    const refused = refuse("followup.proof-missing", { field: "data.followUp" });
    return {
      ...refused,
      why: {
        "zh-CN": refused.why["zh-CN"].replace("{what}", what["zh-CN"]),
        en: refused.why.en.replace("{what}", what.en),
      },
    };
  }
  return undefined;
}
