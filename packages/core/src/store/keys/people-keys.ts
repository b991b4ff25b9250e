import type { OrgId } from "../../kernel/ids.ts";
import type { Key } from "../table.ts";

/** Keys of organisations and of who belongs to them. */

export const organisationPartition = (orgId: OrgId) => `org#${orgId}`;

/** The other way round. */
export const orgIdOfPartition = (pk: string) => pk.slice("org#".length) as OrgId;

/** Where every organisation stands in the directory: the one list across tenants, read by the operator's jobs. */
export const organisationsPartition = "organisations";

export const organisationKey = (orgId: OrgId): Key => ({
  pk: organisationPartition(orgId),
  sk: "organisation",
});

/** The number is padded, so that text order is the order of the changes. */
export const organisationVersionKey = (orgId: OrgId, version: number): Key => ({
  pk: organisationPartition(orgId),
  sk: `organisation#v${String(version).padStart(8, "0")}`,
});

/** Few rows at any time: the clockwork asks once a minute which organisations are being planned anew. */
export const replanningsPartition = "replannings";

export const replanningKey = (orgId: OrgId): Key => ({
  pk: replanningsPartition,
  sk: organisationPartition(orgId),
});

export const membersPartition = (orgId: OrgId) => `org#${orgId}#members`;

/** What every member's sort key begins with, in the organisation's partition and in the person's. */
export const memberPrefix = "member#";

export const memberKey = (orgId: OrgId, userId: string): Key => ({
  pk: membersPartition(orgId),
  sk: `${memberPrefix}${userId}`,
});

/** Staff apart from an organisation's many clients, in the `worklist` index: sparse, by user id. */
export const staffPartition = (orgId: OrgId) => `org#${orgId}#staff`;

/** The same membership where the person is known and the organisation is asked for. */
export const membershipsPartition = (userId: string) => `user#${userId}`;

export const membershipKey = (userId: string, orgId: OrgId): Key => ({
  pk: membershipsPartition(userId),
  sk: `${memberPrefix}${orgId}`,
});

/** How many active admins there are: counted in the transactions that change it. */
export const adminsKey = (orgId: OrgId): Key => ({ pk: membersPartition(orgId), sk: "admins" });

export const invitationsPartition = (orgId: OrgId) => `org#${orgId}#invitations`;

export const invitationPrefix = "invite#";

export const invitationKey = (orgId: OrgId, invitationId: string): Key => ({
  pk: invitationsPartition(orgId),
  sk: `${invitationPrefix}${invitationId}`,
});

export const joinLinkKey = (orgId: OrgId): Key => ({
  pk: invitationsPartition(orgId),
  sk: "join-link",
});

/** Where an organisation's calendar feeds stand, one a person. */
export const calendarFeedKey = (orgId: OrgId, userId: string): Key => ({
  pk: `org#${orgId}#calendar-feeds`,
  sk: `feed#${userId}`,
});

/** Looked up by the hash of the address's token: found before tenant and person are known. */
export const calendarTokenKey = (tokenHash: string): Key => ({
  pk: `calendar-token#${tokenHash}`,
  sk: "feed",
});
