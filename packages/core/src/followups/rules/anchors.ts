import type { DebtFacts, Said, SettlementFact } from "../../casefile/facts.ts";
import type { Instance } from "../rule.ts";

/** One instance a settlement date. A date that was reversed and then settled again is the same anchor. */
export function settlements({ settlements: all }: DebtFacts): readonly Instance[] {
  const known = instancesOf.get(all);
  if (known !== undefined) return known;
  const found = findSettlements(all);
  instancesOf.set(all, found);
  return found;
}

/** Most rules ask for the same settlements; facts never change, so the first answer is good for all. */
const instancesOf = new WeakMap<readonly SettlementFact[], readonly Instance[]>();

function findSettlements(all: readonly SettlementFact[]): readonly Instance[] {
  const byDate = new Map<string, Instance>();
  for (const settlement of all) {
    const { over } = settlement;
    byDate.set(
      settlement.on,
      over === undefined ? startOf(settlement) : { ...startOf(settlement), over },
    );
  }
  return [...byDate.values()];
}

/** The same, only while a condition of the debt holds. */
export function settlementsIf(facts: DebtFacts, holds: boolean): readonly Instance[] {
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
