import type { RefusalCode } from "@aftercare/core/kernel/refusal-texts.ts";
import type { Entry } from "./entry.ts";
import type { Verdict } from "./expectation.ts";

/** The codes that a door answers with. All others come after it: such a refusal got in. */
const forbidding: readonly string[] = ["act.not-permitted", "event.not-yours"];
const unknowing: readonly RefusalCode[] = [
  "client.unknown",
  "debt.unknown",
  "evidence.unknown",
  "approval.unknown",
  "invitation.unknown",
  "member.unknown",
  "api-key.unknown",
  "webhook-source.unknown",
  "webhook-endpoint.unknown",
  "organisation.unknown",
];

/** Reads what a call came to. Anything that is no answer of a door and no good answer is an error. */
export function verdictOf(
  { read, notThere = unknowing }: Pick<Entry, "read" | "notThere">,
  outcome: unknown,
  writes: readonly string[],
): Verdict {
  const own = read?.(outcome, writes);
  if (own !== undefined) return own;
  if (outcome === undefined) return "not-there";
  if (!hasKind(outcome)) return "allowed";
  const codes: readonly string[] = notThere;
  switch (outcome.kind) {
    case "refused":
      if (forbidding.includes(outcome.code ?? "")) return "forbidden";
      return codes.includes(outcome.code ?? "") ? "not-there" : "allowed";
    case "proposed":
      return "proposed";
    case "invalid":
      throw new Error(`The table's own input is wrong: ${JSON.stringify(outcome)}`);
    default:
      return "allowed";
  }
}

/** What the clockwork's verbs throw at anybody else. */
export function isTurnedAway(error: unknown): boolean {
  return error instanceof Error && /^\S+ reached \S+\.$/.test(error.message);
}

function hasKind(outcome: unknown): outcome is { readonly kind: string; readonly code?: string } {
  return typeof outcome === "object" && outcome !== null && "kind" in outcome;
}
