import type { IsoDate } from "../calendar/dates.ts";
import {
  liveSettlement,
  type DebtFacts,
  type EvidenceKind,
  type Facts,
} from "../casefile/facts.ts";
import { keepUntil } from "./retention.ts";

/** What shows that a debt is over, and that no withdrawal of consent deletes. */
const lockedKinds: ReadonlySet<EvidenceKind> = new Set<EvidenceKind>([
  "bank_record",
  "platform_success",
  "official_receipt",
  "certificate",
  "closure_confirmation",
  "collateral_release",
]);

/** Proofs that the file store itself is to keep, and the last day on which it does. */
export interface LockedProofs {
  readonly until: IsoDate;
  readonly evidenceIds: readonly string[];
}

/**
 * Proofs of a settled debt that a caseworker found right, until their keeping ends (R12). Before both are true
 * a wrong upload can still be withdrawn. Undefined when there is nothing to lock.
 */
export function proofsToLock(
  facts: DebtFacts,
  today: IsoDate,
  moreYears: number,
): LockedProofs | undefined {
  const settlement = liveSettlement(facts);
  if (settlement === undefined) return undefined;
  const { until } = keepUntil(settlement.on, facts.terms.hadOverdue === true, moreYears);
  const proofs = facts.evidence.filter(
    ({ kind, gone, reviewed }) =>
      lockedKinds.has(kind) && gone === undefined && reviewed?.outcome === "accepted",
  );
  if (proofs.length === 0 || until < today) return undefined;
  return { until, evidenceIds: proofs.map(({ id }) => id) };
}

/** The last day on which the file store keeps any of these files' evidence, whatever became of the debts. */
export function lockedUntil(files: readonly Facts[]): IsoDate | undefined {
  const days = files.flatMap(({ evidence }) =>
    evidence.flatMap(({ gone, lockedUntil: day }) => (gone === true ? [] : (day ?? []))),
  );
  return days.toSorted().at(-1);
}
