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
): Recipient {
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
