import type { ClientFacts, DebtFacts, Facts } from "../../casefile/facts.ts";
import type { Actor } from "../../kernel/actor.ts";
import { assertNever } from "../../kernel/assert-never.ts";
import type { Snapshot } from "../../ports/case-files.ts";

/** Who may look at case files at all. Which files those are, the tenant in every key decides. */
export function mayRead(actor: Actor): boolean {
  switch (actor.kind) {
    case "apiKey":
    case "system":
      return true;
    case "link":
      return false;
    default:
      return assertNever(actor);
  }
}

export type ClientFile = Snapshot & { readonly facts: ClientFacts };
export type DebtFile = Snapshot & { readonly facts: DebtFacts };

export function isClientFile(file: Snapshot): file is ClientFile {
  return isClient(file.facts);
}

export function isDebtFile(file: Snapshot): file is DebtFile {
  return !isClient(file.facts);
}

function isClient(facts: Facts): facts is ClientFacts {
  return facts.file === "client";
}
