import type { Audience } from "../../followups/rule.ts";
import type { FileRef } from "../../kernel/ids.ts";
import { mailboxOf } from "../../links/action-link.ts";
import type { TroubleKind, TroubleOfMail } from "../../ports/mail-troubles.ts";

/** A mail in trouble, as the verbs that hear of it know it. */
interface TroubledMail {
  readonly kind: TroubleKind;
  readonly ref: FileRef;
  readonly mail: string;
  readonly audience: Audience;
  readonly attempt?: number;
  readonly why?: string;
}

/** What is kept of it. The address itself is not: its domain is, and a tag that knows it again. */
export function troubleOfMail(
  { kind, ref, mail, audience, attempt, why }: TroubledMail,
  address: string | undefined,
  linkSecret: string,
): TroubleOfMail {
  const { clientId, debtId } = ref;
  const name = [clientId, debtId, mail, kind, attempt].filter((part) => part !== undefined);
  return {
    id: name.join("-"),
    kind,
    audience: audience === "client" ? "client" : "staff",
    clientId,
    ...(debtId === undefined ? {} : { debtId }),
    mail,
    ...(address === undefined
      ? {}
      : { to: { domain: domainOf(address), mailbox: mailboxOf(address, linkSecret) } }),
    ...(why === undefined ? {} : { why }),
  };
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf("@") + 1).toLowerCase();
}
