import { isoDate } from "@aftercare/core/calendar/dates.ts";
import type { Instant } from "@aftercare/core/calendar/instant.ts";
import type { ClientFacts, DebtFacts, Facts } from "@aftercare/core/casefile/facts.ts";
import type { FileSummary } from "@aftercare/core/desk/summary.ts";
import type { ClientId, DebtId, FileRef, OrgId } from "@aftercare/core/kernel/ids.ts";
import type { Commit, Snapshot, StoredEvent } from "@aftercare/core/ports/case-files.ts";

/** Commits and what they hold, as small as the store lets them be. */

export const now = "2026-03-01T01:00:00.000Z" as Instant;

export const clientRef = (orgId: OrgId, id: string): FileRef => ({
  orgId,
  clientId: id as ClientId,
});
export const debtRef = (orgId: OrgId, id: string): FileRef => ({
  ...clientRef(orgId, "Li"),
  debtId: id as DebtId,
});

export function first(ref: FileRef, nextAt = now, attention = "2026-03-01"): Commit {
  return { event: eventOf("a", 1), snapshot: snapshotOf(ref, 1, nextAt, attention), from: 0 };
}

export function assigned(commit: Commit, id: string): Commit {
  const { snapshot } = commit;
  return { ...commit, snapshot: { ...snapshot, facts: { ...snapshot.facts, assignee: { id } } } };
}

export function next(ref: FileRef, id: string, from: number, note = ""): Commit {
  return {
    event: eventOf(id, from + 1, note),
    snapshot: snapshotOf(ref, from + 1, now, "2026-03-01"),
    from,
  };
}

export function eventOf(id: string, seq: number, text = "x"): StoredEvent {
  return {
    id,
    source: "https://example.org/a#b",
    type: "aftercare.note.added.v1",
    data: { text, internal: false },
    on: isoDate("2026-03-01"),
    recordedOn: isoDate("2026-03-01"),
    recordedAt: now,
    by: "key:test",
    seq,
    contentHash: "hash",
    difference: [
      {
        change: "moved",
        followUp: "R03@2026-03-01#a",
        rule: "R03",
        due: isoDate("2026-03-03"),
        from: isoDate("2026-03-04"),
      },
    ],
  };
}

function snapshotOf(ref: FileRef, version: number, nextAt: Instant, attention: string): Snapshot {
  return {
    ref,
    version,
    facts: factsOf(ref),
    basis: "rules 1, calendar test",
    told: { "R08@2026-12-21#a": isoDate("2027-01-19") },
    nextAt,
    attentionOn: isoDate(attention),
    summary: summaryOf(ref),
  };
}

function summaryOf({ debtId }: FileRef): FileSummary {
  const shared = { openedOn: isoDate("2026-03-01"), assignee: "wang", lines: [] };
  return debtId === undefined
    ? { file: "client", name: "李女士", language: "zh-CN", ...shared }
    : { file: "debt", creditor: "样例银行", kind: "credit-card", balanceFen: 3860, ...shared };
}

/** Only what the store itself looks at has to be true to life. */
function factsOf(ref: FileRef): Facts {
  const shared = {
    seq: 1,
    openedOn: isoDate("2026-03-01"),
    assignee: { id: "wang" },
    evidence: [],
  };
  return ref.debtId === undefined
    ? ({ ...shared, file: "client", name: "李女士" } as unknown as ClientFacts)
    : ({ ...shared, file: "debt", balanceFen: 3860 } as unknown as DebtFacts);
}
