import { addYears, type IsoDate } from "../../calendar/dates.ts";
import { isHeldOrDisputed } from "../../casefile/disputes.ts";
import { liveSettlement, type DebtFacts, type EvidenceKind } from "../../casefile/facts.ts";
import { keepUntil } from "../../evidence/retention.ts";
import { mayBeKept } from "../../evidence/standing.ts";
import type { Snapshot } from "../../ports/case-files.ts";
import { isClientFile, isDebtFile, type DebtFile } from "../cases/read-files.ts";

/** What a deletion that is due may take, seen from the facts as they are on the day. */
export type PurgeScope =
  /** A hold or a dispute forbids it. */
  | { readonly kind: "blocked" }
  /** Debts of the same client keep their proofs until then. */
  | { readonly kind: "kept"; readonly until: IsoDate }
  /** There is nothing to delete any more, or not yet. */
  | { readonly kind: "nothing" }
  /** The consent was given again. */
  | { readonly kind: "recalled" }
  | { readonly kind: "delete"; readonly takes: (kind: EvidenceKind) => boolean };

export interface PurgeSituation {
  readonly file: Snapshot;
  /** Every file of the client. */
  readonly files: readonly Snapshot[];
  readonly today: IsoDate;
  /** How many years the organisation keeps proofs beyond the law. */
  readonly moreYears: number;
}

const takesAll = () => true;

/** R12: a debt's proofs at the end of their keeping (PIPL 19). A hold on the client holds every debt. */
export function scopeOfDebt({ file, files, today, moreYears }: PurgeSituation): PurgeScope {
  if (!isDebtFile(file)) throw new Error("Only a debt's proofs end with a settlement.");
  const client = files.find(isClientFile);
  const held = client !== undefined && isHeldOrDisputed(client.facts);
  if (held || isHeldOrDisputed(file.facts)) return { kind: "blocked" };
  return isStillNeeded(file.facts, today, moreYears)
    ? { kind: "nothing" }
    : { kind: "delete", takes: takesAll };
}

/** The debt is being paid again, or was settled anew and that settlement keeps the same proofs for longer. */
function isStillNeeded(facts: DebtFacts, today: IsoDate, moreYears: number): boolean {
  const settlement = liveSettlement(facts);
  if (settlement === undefined) return true;
  return today <= keepUntil(settlement.on, facts.terms.hadOverdue === true, moreYears).until;
}

/** R12.own: what lies in the client's own file goes after the case, and after every debt's proofs. */
export function scopeOfOwnFile({ files, today, moreYears }: PurgeSituation): PurgeScope {
  if (files.some(({ facts }) => isHeldOrDisputed(facts))) return { kind: "blocked" };
  const until = keptByDebts(files.filter(isDebtFile), today, moreYears);
  return until === undefined ? { kind: "delete", takes: takesAll } : { kind: "kept", until };
}

/** The last day on which any debt keeps its proofs; an open debt is asked about again in a year. */
function keptByDebts(
  debts: readonly DebtFile[],
  today: IsoDate,
  moreYears: number,
): IsoDate | undefined {
  const open = debts.filter(
    ({ facts }) => liveSettlement(facts) === undefined && facts.closed === undefined,
  );
  const days = [
    keptByLaw(debts, today, moreYears),
    open.length > 0 ? addYears(today, 1) : undefined,
  ];
  return days
    .filter((day) => day !== undefined)
    .toSorted()
    .at(-1);
}

/** The last day, from today on, that a settled debt's proofs have to be kept. */
export function keptByLaw(
  debts: readonly DebtFile[],
  today: IsoDate,
  moreYears: number,
): IsoDate | undefined {
  const days = debts.flatMap(({ facts }) => {
    const settlement = liveSettlement(facts);
    if (settlement === undefined) return [];
    return keepUntil(settlement.on, facts.terms.hadOverdue === true, moreYears).until;
  });
  return days
    .filter((day) => day >= today)
    .toSorted()
    .at(-1);
}

/** N05: credit reports whose consent was withdrawn. Any open dispute of the client may rest on them (TC17). */
export function scopeOfWithdrawn({ files }: PurgeSituation): PurgeScope {
  if (mayBeKept("credit_report", files.find(isClientFile)?.facts)) return { kind: "recalled" };
  if (files.some(({ facts }) => isHeldOrDisputed(facts))) return { kind: "blocked" };
  return { kind: "delete", takes: (kind) => kind === "credit_report" };
}
