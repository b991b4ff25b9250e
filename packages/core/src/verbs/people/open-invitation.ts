import type { Ports } from "../../kernel/context.ts";
import type { Organisation } from "../../kernel/organisation.ts";
import { refuse, type Refused } from "../../kernel/refusal.ts";
import type { Invitation } from "../../ports/members.ts";
import { isToken, parseInvitationToken } from "./tokens.ts";

export interface OpenedInvitation {
  readonly kind: "opened";
  readonly org: Organisation;
  readonly invitation: Invitation;
}

/**
 * The invitation that a token opens, whatever has become of it. A token that was replaced by a newer one, or
 * that was made up, opens nothing, and neither does one of an organisation that has closed.
 */
export async function openInvitation(
  { organisations, members }: Pick<Ports, "organisations" | "members">,
  token: string,
): Promise<OpenedInvitation | Refused> {
  const named = parseInvitationToken(token);
  if (named === undefined) return refuse("invitation.unknown");
  const [org, invitation] = await Promise.all([
    organisations.load(named.orgId),
    members.loadInvitation(named.orgId, named.invitationId),
  ]);
  if (org?.state !== "active" || invitation === undefined) return refuse("invitation.unknown");
  if (!isToken(token, invitation.tokenHash)) return refuse("invitation.unknown");
  return { kind: "opened", org, invitation };
}
