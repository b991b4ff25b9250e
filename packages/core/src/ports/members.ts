import type { Instant } from "../calendar/instant.ts";
import type { ClientId, OrgId } from "../kernel/ids.ts";
import type { Language } from "../kernel/language.ts";
import type { Role } from "../kernel/role.ts";
import type { Page, PageOptions } from "./case-files.ts";

/** One person within one organisation. A person may be in several; none of them sees the others. */
export interface Member {
  readonly orgId: OrgId;
  readonly userId: string;
  readonly role: Role;
  /** A client's own case file. */
  readonly clientId?: ClientId;
  /** As this organisation knows the person. */
  readonly name: string;
  readonly email: string;
  readonly state: "active" | "deactivated";
  /** Staff who would rather not have the weekly mail; without it they get one. */
  readonly digest?: "off";
  readonly version: number;
  readonly joinedAt: Instant;
  readonly changedAt: Instant;
  readonly changedBy: string;
}

/** An invitation as it lies there; the token in the mail is kept only as its hash. */
export interface Invitation {
  readonly orgId: OrgId;
  readonly invitationId: string;
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  readonly clientId?: ClientId;
  readonly language: Language;
  readonly state: "open" | "accepted" | "revoked";
  /** Resent ones get another token; the earlier one is void. */
  readonly tokenHash: string;
  readonly version: number;
  readonly expiresAt: Instant;
  readonly invitedAt: Instant;
  readonly invitedBy: string;
}

/** By which people become clients of an organisation on their own; switched off it opens nothing. */
export interface JoinLink {
  readonly orgId: OrgId;
  readonly tokenHash: string;
  readonly version: number;
  readonly state: "on" | "off";
  readonly changedAt: Instant;
  readonly changedBy: string;
}

export interface Members {
  /** For the door: an active membership may be a minute old, unless this very process changed it. */
  load(orgId: OrgId, userId: string): Promise<Member | undefined>;
  /** For changes: as it is in the table now. */
  loadNow(orgId: OrgId, userId: string): Promise<Member | undefined>;
  /** By user id. Staff alone comes from an index and may be a moment behind. */
  list(orgId: OrgId, who: "staff" | "all", options: PageOptions): Promise<Page<Member>>;
  /** Every organisation of one person; as old as `load`. */
  ofUser(userId: string): Promise<readonly Member[]>;
  /** How many active admins an organisation has. */
  countAdmins(orgId: OrgId): Promise<number>;
  /**
   * Writes version `member.version`. False, and nothing is written, when it was not made from the one before
   * (0: must not exist) or when it would leave the organisation without an active admin.
   */
  save(member: Member): Promise<boolean>;
  loadInvitation(orgId: OrgId, invitationId: string): Promise<Invitation | undefined>;
  listInvitations(orgId: OrgId, options: PageOptions): Promise<Page<Invitation>>;
  /** False when it was not made from the version before. */
  saveInvitation(invitation: Invitation): Promise<boolean>;
  /** Both or neither: the invitation is used up and the person is in. False like `save`. */
  accept(invitation: Invitation, member: Member): Promise<boolean>;
  loadJoinLink(orgId: OrgId): Promise<JoinLink | undefined>;
  /** False when it was not made from the version before. */
  saveJoinLink(link: JoinLink): Promise<boolean>;
}
