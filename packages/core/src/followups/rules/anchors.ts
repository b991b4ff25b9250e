import type { DebtFacts, Said } from "../../casefile/facts.ts";
import type { Instance } from "../rule.ts";

/** One instance a settlement date. A date that was reversed and then settled again is the same anchor. */
export function settlements(facts: DebtFacts): Instance[] {
  const byDate = new Map<string, Instance>();
  for (const settlement of facts.settlements) {
    const { over } = settlement;
    byDate.set(
      settlement.on,
      over === undefined ? startOf(settlement) : { ...startOf(settlement), over },
    );
  }
  return [...byDate.values()];
}

/** The same, only while a condition of the debt holds. */
export function settlementsIf(facts: DebtFacts, holds: boolean): Instance[] {
  return holds ? settlements(facts) : [];
}

/** One instance a settlement and item: a channel, a piece of collateral. */
export function settlementsFor(facts: DebtFacts, subjects: readonly string[]): Instance[] {
  return settlements(facts).flatMap((instance) =>
    subjects.map((subject) => ({ ...instance, subject })),
  );
}

/** An instance that starts with one fact and is about that fact. */
export function startOf(said: Said, subject?: string): Instance {
  const start = { anchorOn: said.on, knownOn: said.knownOn ?? said.on };
  return subject === undefined ? start : { ...start, subject };
}

/** The first fact that falls within the life of the anchor. */
export function firstSince<T extends Said>(
  instance: Instance,
  facts: readonly T[],
  matches: (fact: T) => boolean = () => true,
): T | undefined {
  return facts.find((fact) => isWithin(instance, fact) && matches(fact));
}

export function isWithin({ anchorOn, over }: Instance, said: Said): boolean {
  return said.on >= anchorOn && (over === undefined || said.seq < over.seq);
}
