import { isStaff } from "../kernel/role.ts";
import type { Invitation, JoinLink, Member } from "../ports/members.ts";
import * as peopleKeys from "./keys/people-keys.ts";

/** How members, invitations and join links look as rows: exactly their fields, under their keys. */

export function rowsOfMember(member: Member): readonly [ofOrganisation: Row, ofPerson: Row] {
  const fields = fieldsOfMember(member);
  const { orgId, userId, role } = member;
  const listed = isStaff(role)
    ? { worklist: peopleKeys.staffPartition(orgId), attentionAt: userId }
    : {};
  return [
    { ...peopleKeys.memberKey(orgId, userId), ...fields, ...listed },
    { ...peopleKeys.membershipKey(userId, orgId), ...fields },
  ];
}

export function memberOfRow(row: Row): Member {
  return fieldsOfMember(row as unknown as Member);
}

function fieldsOfMember(member: Member): Member {
  const { orgId, userId, role, clientId, name, email, state, version } = member;
  const { joinedAt, changedAt, changedBy, digest } = member;
  const fields = { orgId, userId, role, name, email, state, version };
  const history = { joinedAt, changedAt, changedBy };
  return {
    ...fields,
    ...history,
    ...(clientId === undefined ? {} : { clientId }),
    ...(digest === undefined ? {} : { digest }),
  };
}

export function rowOfInvitation(invitation: Invitation): Row {
  const { orgId, invitationId } = invitation;
  return { ...peopleKeys.invitationKey(orgId, invitationId), ...fieldsOfInvitation(invitation) };
}

export function invitationOfRow(row: Row): Invitation {
  return fieldsOfInvitation(row as unknown as Invitation);
}

function fieldsOfInvitation(invitation: Invitation): Invitation {
  const { orgId, invitationId, email, name, role, clientId, language } = invitation;
  const { state, tokenHash, version, expiresAt, invitedAt, invitedBy } = invitation;
  const who = { orgId, invitationId, email, name, role, language };
  const what = { state, tokenHash, version, expiresAt, invitedAt, invitedBy };
  return { ...who, ...what, ...(clientId === undefined ? {} : { clientId }) };
}

export function rowOfJoinLink(link: JoinLink): Row {
  return { ...peopleKeys.joinLinkKey(link.orgId), ...fieldsOfJoinLink(link) };
}

export function joinLinkOfRow(row: Row): JoinLink {
  return fieldsOfJoinLink(row as unknown as JoinLink);
}

function fieldsOfJoinLink(link: JoinLink): JoinLink {
  const { orgId, tokenHash, version, state, changedAt, changedBy } = link;
  return { orgId, tokenHash, version, state, changedAt, changedBy };
}

type Row = Record<string, unknown>;
