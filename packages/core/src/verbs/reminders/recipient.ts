import type { ClientFacts } from "../../casefile/facts.ts";
import type { Audience } from "../../followups/rule.ts";
import type { Context } from "../../kernel/context.ts";
import type { Language } from "../../kernel/language.ts";
import type { Snapshot } from "../../ports/case-files.ts";

export type Recipient =
  | {
      readonly kind: "mail";
      readonly name: string;
      readonly address: string;
      readonly language: Language;
    }
  | { readonly kind: "none"; readonly reason: "no-consent" | "no-address" | "address-trouble" };

/**
 * Whom a mail goes to at this very moment, or why to nobody: a withdrawn consent and an address that
 * bounced hold from the second they were recorded (TC17).
 */
export function recipientOf(
  { org }: Context,
  file: Snapshot,
  client: ClientFacts,
  audience: Audience,
  steps: readonly string[] = [],
): Recipient {
  if (audience === "guarantor") return guarantorOf(file, steps);
  if (audience === "staff") {
    const address = file.facts.assignee?.address ?? client.assignee?.address ?? org.staffAddress;
    return { kind: "mail", name: org.name, address, language: org.language };
  }
  if (client.consents["email-reminders"]?.given !== true)
    return { kind: "none", reason: "no-consent" };
  if (client.mailTrouble !== undefined) return { kind: "none", reason: "address-trouble" };
  if (client.email === undefined) return { kind: "none", reason: "no-address" };
  const { name, email, language } = client;
  return { kind: "mail", name, address: email, language };
}

/** Their own consent counts, not the client's. A step's key names whose it is: `R15.guarantor@2026-02-10#g1/told`. */
function guarantorOf({ facts }: Snapshot, [step = ""]: readonly string[]): Recipient {
  const subject = step.slice(step.indexOf("#") + 1, step.lastIndexOf("/"));
  const all = facts.file === "debt" ? (facts.guarantors ?? []) : [];
  const guarantor = all.find(({ id }) => id === subject);
  if (guarantor?.consent === undefined) return { kind: "none", reason: "no-consent" };
  const { email, language } = guarantor.consent;
  if (email === undefined) return { kind: "none", reason: "no-address" };
  return { kind: "mail", name: guarantor.name, address: email, language };
}
