import { roles } from "@aftercare/core/kernel/role.ts";
import type { JoinLink, Member } from "@aftercare/core/ports/members.ts";
import type { Session } from "@aftercare/core/ports/sessions.ts";
import type { Joined } from "@aftercare/core/verbs/people/accept-invitation.ts";
import type { ListedInvitation } from "@aftercare/core/verbs/people/list-invitations.ts";
import type { Me, Membership } from "@aftercare/core/verbs/people/read-me.ts";
import { z } from "@hono/zod-openapi";
import { id, instant, language, list } from "./parts.ts";

const role = z.enum(roles);

export const memberSchema = z
  .strictObject({
    userId: id,
    role,
    /** A client's own case file. */
    clientId: id.optional(),
    name: z.string(),
    email: z.string(),
    state: z.enum(["active", "deactivated"]),
    joinedAt: instant,
    changedAt: instant,
    changedBy: z.string(),
  })
  .openapi("Member");

export function memberView(member: Member): z.input<typeof memberSchema> {
  const { orgId: _org, version: _version, digest: _digest, ...shown } = member;
  return shown;
}

/** Whether the weekly mail comes. */
export const digestChoiceSchema = z.strictObject({ wanted: z.boolean() }).openapi("DigestChoice");

export const invitationSchema = z
  .strictObject({
    invitationId: id,
    email: z.string(),
    name: z.string(),
    role,
    clientId: id.optional(),
    language,
    state: z.enum(["open", "expired", "accepted", "revoked"]),
    expiresAt: instant,
    invitedAt: instant,
    invitedBy: z.string(),
  })
  .openapi("Invitation");

export function invitationView(listed: ListedInvitation): z.input<typeof invitationSchema> {
  const { orgId: _org, version: _version, tokenHash: _hash, ...shown } = listed.invitation;
  return { ...shown, state: listed.expired ? "expired" : shown.state };
}

/** `unknown`: its mail may be on its way. Its link is in the mail and nowhere else. */
export const invitedSchema = z
  .strictObject({ invitation: invitationSchema, mail: z.enum(["sent", "unsent", "unknown"]) })
  .openapi("Invited");

export const joinLinkSchema = z
  .strictObject({
    state: z.enum(["on", "off"]),
    changedAt: instant.optional(),
    changedBy: z.string().optional(),
  })
  .openapi("JoinLink");

/** The only answer that ever holds the link itself. */
export const newJoinLinkSchema = z
  .strictObject({ ...joinLinkSchema.shape, url: z.string() })
  .openapi("NewJoinLink");

/** An organisation that never had one has it switched off. */
export function joinLinkView(link: JoinLink | undefined): z.input<typeof joinLinkSchema> {
  if (link === undefined) return { state: "off" };
  const { state, changedAt, changedBy } = link;
  return { state, changedAt, changedBy };
}

export const sessionSchema = z
  .strictObject({
    id,
    factor: z.enum(["code", "totp", "passkey"]),
    createdAt: instant,
    expiresAt: instant,
    device: z.string().optional(),
    network: z.string().optional(),
  })
  .openapi("Session");

export function sessionView(session: Session): z.input<typeof sessionSchema> {
  const { userId: _user, ...shown } = session;
  return shown;
}

export const membershipSchema = z
  .strictObject({
    organisation: z.strictObject({ id, name: z.string() }),
    role,
    clientId: id.optional(),
    /** How this organisation calls the person. */
    name: z.string(),
  })
  .openapi("Membership");

export function membershipView({
  org,
  member: { role: has, clientId, name },
}: Membership | Joined): z.input<typeof membershipSchema> {
  const organisation = { id: org.id, name: org.name };
  return { organisation, role: has, ...(clientId === undefined ? {} : { clientId }), name };
}

export const meSchema = z
  .strictObject({
    user: z.strictObject({ id, email: z.string(), name: z.string() }),
    /** How this very session began. */
    factor: sessionSchema.shape.factor,
    memberships: list(membershipSchema),
  })
  .openapi("Me");

export function meView(
  { user, memberships }: Me,
  { factor }: Pick<Session, "factor">,
): z.input<typeof meSchema> {
  return { user, factor, memberships: memberships.map(membershipView) };
}
