import { checkQuote, weighDemand, type QuoteCheck } from "../../conduct/weigh-contact.ts";
import { findConduct, type ConductFinding } from "../../conduct/find-conduct.ts";
import type { ContactFact } from "../../casefile/contact-fact.ts";
import type { ResidualReading } from "../../money/interest.ts";
import type { Context } from "../../kernel/context.ts";
import type { ClientId, DebtId } from "../../kernel/ids.ts";
import { isDebtFile, loadFileFor } from "./read-files.ts";

/** What can be read from the contact log of a file, worked out when somebody asks. */
export interface ConductReading {
  readonly findings: readonly ConductFinding[];
  readonly contacts: readonly {
    readonly contact: ContactFact;
    /** Whether the demand is what a few days of interest would be. */
    readonly residual?: ResidualReading;
  }[];
  readonly quote?: QuoteCheck;
}

/** Nothing is known of the lender of what stands in a client's own file. */
const unknownLender = { kind: "unknown", creditor: { licence: "unknown" } } as const;

/**
 * The contact log against what is said about collection, and each demand against the interest of a few days
 * (B50, A05, A07). Undefined when there is no such file. Nothing of it is stored.
 */
export async function readConduct(
  ctx: Context,
  { clientId, debtId }: { readonly clientId: ClientId; readonly debtId?: DebtId },
): Promise<ConductReading | undefined> {
  const ref = { orgId: ctx.org.id, clientId, ...(debtId === undefined ? {} : { debtId }) };
  const file = await loadFileFor(ctx, "client.read", ref);
  if (file === undefined) return undefined;
  const { contacts } = file.facts;
  if (!isDebtFile(file)) {
    return {
      findings: findConduct(contacts, unknownLender),
      contacts: contacts.map((contact) => ({ contact })),
    };
  }
  const { terms, settlements } = file.facts;
  const quote = checkQuote(file.facts);
  return {
    findings: findConduct(contacts, terms, settlements[0]?.on),
    contacts: contacts.map((contact) => {
      const residual = weighDemand(contact, terms);
      return residual === undefined ? { contact } : { contact, residual };
    }),
    ...(quote === undefined ? {} : { quote }),
  };
}
