import type { ContactTriage } from "@aftercare/core/casefile/contact-fact.ts";
import type { Finding, LoggedContact } from "../../api/conduct.ts";

const byDay = ["quiet-hours", "effective-calls", "unanswered-dials", "third-party", "disclosure"];

/** What it may be until somebody has sorted it: what is most dangerous to overlook comes first. */
export function guessOf(contact: LoggedContact, findings: readonly Finding[]): ContactTriage {
  const { id, triaged, scamPatterns, residual, target } = contact;
  if (triaged !== undefined) return triaged.as;
  if (scamPatterns.length > 0) return "scam";
  const isLoud = findings.some(
    ({ rule, contacts }) => byDay.includes(rule) && contacts.includes(id),
  );
  if (isLoud || target !== undefined) return "harassment";
  if (residual?.plausible === true) return "residual";
  return contact.demandsPayment ? "stale-data" : "audit";
}
