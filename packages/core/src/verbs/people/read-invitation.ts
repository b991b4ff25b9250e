import type { Ports } from "../../kernel/context.ts";
import type { Language } from "../../kernel/language.ts";
import type { Organisation } from "../../kernel/organisation.ts";
import type { Refused } from "../../kernel/refusal.ts";
import type { Role } from "../../kernel/role.ts";
import { openInvitation } from "./open-invitation.ts";

/** What the page behind an invitation's link may show to whoever holds it: no name and no address. */
export interface InvitationView {
  readonly kind: "invitation";
  readonly org: Organisation;
  readonly role: Role;
  readonly language: Language;
  readonly state: "open" | "expired" | "accepted" | "revoked";
}

/** Reads and changes nothing. The token is the right to it; no session is needed. */
export async function readInvitation(
  ports: Pick<Ports, "organisations" | "members" | "clock">,
  token: string,
): Promise<InvitationView | Refused> {
  const opened = await openInvitation(ports, token);
  if (opened.kind === "refused") return opened;
  const { org, invitation } = opened;
  const { role, language, state, expiresAt } = invitation;
  const expired = state === "open" && expiresAt <= ports.clock.now();
  return { kind: "invitation", org, role, language, state: expired ? "expired" : state };
}
