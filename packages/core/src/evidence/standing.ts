import type { ClientFacts, Facts } from "../casefile/facts.ts";
import type { EvidenceRecord } from "../ports/evidence-records.ts";

/** How a file stands towards a person: `stored` can be opened, `locked` lies there and cannot. */
export type Standing = EvidenceRecord["state"] | "locked";

/**
 * Decided from the facts at the moment of asking, so that a withdrawal holds from the second it was
 * recorded, whatever has become of the file itself (TC17).
 */
export function standingOf(
  record: EvidenceRecord,
  owner: Facts | undefined,
  client: ClientFacts | undefined,
): Standing {
  if (record.state !== "stored") return record.state;
  const fact = owner?.evidence.find(({ id }) => id === record.ref.evidenceId);
  if (fact === undefined || fact.gone === true) return "removed";
  return mayBeKept(record.kind, client) ? "stored" : "locked";
}

/** A credit report is kept only by the client's own consent for exactly that (PIPL 14, 29). */
export function mayBeKept(kind: EvidenceRecord["kind"], client: ClientFacts | undefined): boolean {
  return kind !== "credit_report" || client?.consents["credit-report-upload"]?.given === true;
}
