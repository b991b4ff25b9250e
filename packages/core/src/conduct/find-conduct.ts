import type { IsoDate } from "../calendar/dates.ts";
import type { ContactFact } from "../casefile/contact-fact.ts";
import { fitOf, type ConductBasis, type Fit, type LenderTerms } from "./bases.ts";
import { conductRules, type ConductRuleId, type Sighting } from "./conduct-rules.ts";

/** One thing in the log that may not be as it should; a person decides what is made of it. */
export interface ConductFinding {
  readonly rule: ConductRuleId;
  readonly on: IsoDate;
  /** Ids of the contacts it is about, in the order of the log. */
  readonly contacts: readonly string[];
  /** When, where it is about a single contact whose time is known. */
  readonly at?: string;
  readonly count?: number;
  readonly limit?: number;
  /** Texts it is measured by, those first that fit this lender; never empty. */
  readonly bases: readonly (ConductBasis & { readonly fit: Fit })[];
}

/**
 * Reads a contact log against what is said about collection: calls of one day together, by local day and time
 * (B50, TC11, rules.md 2.7). Never a verdict. What is not known to be the lender's (a scam, or what sounds like
 * one), and a check-up that it makes for its audit, count for nothing.
 */
export function findConduct(
  contacts: readonly ContactFact[],
  terms: LenderTerms,
  settledOn?: IsoDate,
): readonly ConductFinding[] {
  return [...byDay(contacts.filter(isTheirs))].flatMap(([on, ofDay]) => {
    const isSettled = settledOn !== undefined && on >= settledOn;
    return conductRules.flatMap((rule) => {
      const bases = basesOn(on, rule.bases, terms);
      if (bases.length === 0) return [];
      const found = rule.find({ on, contacts: ofDay, isSettled });
      return found.map((sighting) => ({ rule: rule.id, on, ...partsOf(sighting), bases }));
    });
  });
}

function isTheirs({ channel, triaged, verified, scamPatterns }: ContactFact): boolean {
  if (channel === "auto-debit" || verified?.outcome === "not-theirs") return false;
  if (triaged !== undefined) return triaged.as !== "scam" && triaged.as !== "audit";
  return scamPatterns.length === 0 || verified?.outcome === "genuine";
}

function byDay(contacts: readonly ContactFact[]): ReadonlyMap<IsoDate, readonly ContactFact[]> {
  const days = new Map<IsoDate, ContactFact[]>();
  for (const contact of contacts.toSorted(byTime)) {
    days.set(contact.on, [...(days.get(contact.on) ?? []), contact]);
  }
  return days;
}

function byTime(a: ContactFact, b: ContactFact): number {
  return `${a.on} ${a.at ?? ""}`.localeCompare(`${b.on} ${b.at ?? ""}`) || a.seq - b.seq;
}

const rank: Readonly<Record<Fit, number>> = { fits: 0, unclear: 1, "does-not-fit": 2 };

/** Those in force that day. One that does not fit is named only where none fits better. */
function basesOn(on: IsoDate, all: readonly ConductBasis[], terms: LenderTerms) {
  const inForce = all
    .filter(({ since, until }) => since <= on && (until === undefined || on < until))
    .map((basis) => ({ ...basis, fit: fitOf(basis.scope, terms) }))
    .toSorted((a, b) => rank[a.fit] - rank[b.fit]);
  const better = inForce.filter(({ fit }) => fit !== "does-not-fit");
  return better.length > 0 ? better : inForce;
}

function partsOf({ contacts, count, limit }: Sighting) {
  const at = count === undefined ? contacts[0]?.at : undefined;
  return {
    contacts: contacts.map(({ id }) => id),
    ...(at === undefined ? {} : { at }),
    ...(count === undefined ? {} : { count }),
    ...(limit === undefined ? {} : { limit }),
  };
}
