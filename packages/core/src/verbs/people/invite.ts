import { randomBytes } from "node:crypto";
import { addMs, type Instant } from "../../calendar/instant.ts";
import { contentHash } from "../../casefile/content-hash.ts";
import { actorRef } from "../../kernel/actor.ts";
import type { Context } from "../../kernel/context.ts";
import { refuse, type Refused } from "../../kernel/refusal.ts";
import type { Invitation } from "../../ports/members.ts";
import { recordAccess } from "../record/write-access-record.ts";
import { mailInvitation, type Mailed } from "./invitation-mail.ts";
import { normalAddress } from "./same-address.ts";
import { hashOfToken, newInvitationToken } from "./tokens.ts";

export interface Invited {
  readonly kind: "invited";
  readonly invitation: Invitation;
  /** Whether its mail left. When it did not, it can be sent again. */
  readonly mail: Mailed;
}

/** How long an invitation can be accepted. */
const openMs = 7 * 86_400_000;

const day = 86_400;
const perOrganisation = { most: 100, perSeconds: day };
const perAddress = { most: 5, perSeconds: day };

export type Draft = Pick<Invitation, "email" | "name" | "role" | "clientId" | "language">;

/** Writes a new invitation down and mails it. Nobody is flooded: 5 a day an address, 100 an organisation. */
export async function invite(ctx: Context, draft: Draft): Promise<Invited | Refused> {
  const limited = await refuseTooMany(ctx, draft.email);
  if (limited !== undefined) return limited;
  const invitationId = randomBytes(12).toString("hex");
  const token = newInvitationToken(ctx.org.id, invitationId);
  const invitation: Invitation = {
    orgId: ctx.org.id,
    invitationId,
    ...draft,
    email: normalAddress(draft.email),
    state: "open",
    version: 1,
    ...issuedNow(ctx, token),
  };
  await recordInvitation(ctx, invitation, "sent");
  await ctx.members.saveInvitation(invitation);
  return { kind: "invited", invitation, mail: await mailInvitation(ctx, invitation, token) };
}

/** What belongs to the token that was mailed last. */
export function issuedNow(
  ctx: Context,
  token: string,
): Pick<Invitation, "tokenHash" | "invitedAt" | "invitedBy" | "expiresAt"> {
  const now: Instant = ctx.clock.now();
  return {
    tokenHash: hashOfToken(token),
    invitedAt: now,
    invitedBy: actorRef(ctx.actor),
    expiresAt: addMs(now, openMs),
  };
}

/** Into the access record, before anything changes. */
export async function recordInvitation(
  ctx: Pick<Context, "access" | "clock" | "org" | "actor">,
  { invitationId, role, clientId }: Invitation,
  what: "sent" | "resent" | "revoked" | "accepted",
): Promise<void> {
  await recordAccess(ctx, {
    kind: "invitation.changed",
    subject: invitationId,
    detail: { what, role },
    ...(clientId === undefined ? {} : { clientId }),
  });
}

/** Counts one mail to this address. */
export async function refuseTooMany(ctx: Context, email: string): Promise<Refused | undefined> {
  const { id } = ctx.org;
  const address = contentHash([normalAddress(email)]);
  const toAddress = await ctx.limits.take(`invite/address/${id}/${address}`, perAddress);
  if (toAddress.kind === "limited") return refuse("invitation.too-many", { field: "email" });
  const ofOrganisation = await ctx.limits.take(`invite/organisation/${id}`, perOrganisation);
  return ofOrganisation.kind === "limited" ? refuse("invitation.too-many") : undefined;
}
