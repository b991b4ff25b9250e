import type {
  invitationSchema,
  invitedSchema,
  joinLinkSchema,
  newJoinLinkSchema,
  sessionSchema,
} from "@aftercare/functions/http/views/people-views.ts";
import { queryOptions } from "@tanstack/react-query";
import type { z } from "zod";
import type { CaseloadRow } from "./caseload.ts";
import { call, path } from "./call.ts";
import type { Role } from "./me.ts";
import { readAll } from "./read-all.ts";
import type { Member } from "./staff.ts";

export type Invitation = z.output<typeof invitationSchema>;
export type Invited = z.output<typeof invitedSchema>;
export type Session = z.output<typeof sessionSchema>;
export type JoinLink = z.output<typeof joinLinkSchema>;
type NewJoinLink = z.output<typeof newJoinLinkSchema>;
export type StaffRole = Exclude<Role, "client">;

interface Items<Item> {
  readonly items: readonly Item[];
}

/** Whom to invite to the staff. */
export interface Invitee {
  readonly name: string;
  readonly email: string;
  readonly role: StaffRole;
  readonly language?: "zh-CN" | "en";
}

export const invitationsQuery = queryOptions({
  queryKey: ["organisation", "invitations"],
  queryFn: () => readAll<Invitation>("/v1/invitations"),
});

export const joinLinkQuery = queryOptions({
  queryKey: ["organisation", "join-link"],
  queryFn: () => call<JoinLink>("GET", "/v1/join-link"),
});

export const memberSessionsQuery = (userId: string) =>
  queryOptions({
    queryKey: ["organisation", "sessions", userId],
    queryFn: async () =>
      (await call<Items<Session>>("GET", path`/v1/members/${userId}/sessions`)).items,
  });

export const inviteMember = (invitee: Invitee) => call<Invited>("POST", "/v1/invitations", invitee);

export const resendInvitation = (invitationId: string) =>
  call<Invited>("POST", path`/v1/invitations/${invitationId}/mail`);

export const revokeInvitation = (invitationId: string) =>
  call<Invitation>("DELETE", path`/v1/invitations/${invitationId}`);

export const createJoinLink = () => call<NewJoinLink>("POST", "/v1/join-link");

export const switchOffJoinLink = () => call<JoinLink>("DELETE", "/v1/join-link");

export const changeRole = ({
  userId,
  role,
}: {
  readonly userId: string;
  readonly role: StaffRole;
}) => call<Member>("PUT", path`/v1/members/${userId}/role`, { role });

export const renameMember = ({
  userId,
  name,
}: {
  readonly userId: string;
  readonly name: string;
}) => call<Member>("PATCH", path`/v1/members/${userId}`, { name });

/** The answer names the clients whom they still look after. */
export const deactivateMember = (userId: string) =>
  call<{
    readonly member: Member;
    readonly clients: Items<Pick<CaseloadRow, "clientId" | "name">>;
  }>("POST", path`/v1/members/${userId}/deactivation`);

export const reactivateMember = (userId: string) =>
  call<Member>("DELETE", path`/v1/members/${userId}/deactivation`);

export const revokeSessions = (userId: string) =>
  call<{ readonly revoked: number }>("DELETE", path`/v1/members/${userId}/sessions`);
