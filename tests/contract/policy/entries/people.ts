import type { Context } from "@aftercare/core/kernel/context.ts";
import type { Refused } from "@aftercare/core/kernel/refusal.ts";
import { changeMemberName } from "@aftercare/core/verbs/people/change-member-name.ts";
import { changeMemberRole } from "@aftercare/core/verbs/people/change-member-role.ts";
import { createJoinLink } from "@aftercare/core/verbs/people/create-join-link.ts";
import { deactivateMember } from "@aftercare/core/verbs/people/deactivate-member.ts";
import { inviteAdmin } from "@aftercare/core/verbs/people/invite-admin.ts";
import { inviteClient } from "@aftercare/core/verbs/people/invite-client.ts";
import { inviteMember } from "@aftercare/core/verbs/people/invite-member.ts";
import { listInvitations } from "@aftercare/core/verbs/people/list-invitations.ts";
import { listMemberSessions } from "@aftercare/core/verbs/people/list-member-sessions.ts";
import { listMembers } from "@aftercare/core/verbs/people/list-members.ts";
import { reactivateMember } from "@aftercare/core/verbs/people/reactivate-member.ts";
import { readJoinLink } from "@aftercare/core/verbs/people/read-join-link.ts";
import { resendInvitation } from "@aftercare/core/verbs/people/resend-invitation.ts";
import { revokeInvitation } from "@aftercare/core/verbs/people/revoke-invitation.ts";
import { revokeMemberSessions } from "@aftercare/core/verbs/people/revoke-member-sessions.ts";
import { switchOffJoinLink } from "@aftercare/core/verbs/people/switch-off-join-link.ts";
import type { Player } from "../cast.ts";
import type { Entry } from "../entry.ts";
import { expectedOfThing, grantOf, touches, type Verdict } from "../expectation.ts";
import type { Target } from "../target.ts";

const limit = 50;
const newcomer = { name: "周顾问", email: "zhou@example.org", role: "counsellor" } as const;

type OnMember = (ctx: Context, userId: string) => Promise<Refused | { readonly kind: string }>;

const onMember = (
  verb: string,
  act: "member.change" | "session.oversee",
  call: OnMember,
): Entry => ({
  verb,
  act,
  on: "thing",
  call: (ctx, { things: { memberId } }) => call(ctx, memberId),
});

/** A counsellor may invite clients, so an invitation is not forbidden: it is just not one of theirs. */
function expectedOfStaffInvitation(player: Player, target: Target): Verdict {
  if (touches(player, grantOf("client.invite")) === "nothing") return "forbidden";
  const admins = touches(player, grantOf("member.invite"));
  return admins === "nothing"
    ? "not-there"
    : expectedOfThing(player, grantOf("member.invite"), target);
}

export const peopleEntries: readonly Entry[] = [
  {
    verb: "listMembers",
    variant: "of the staff",
    act: "member.list",
    on: "organisation",
    call: (ctx) => listMembers(ctx, { who: "staff", limit }),
  },
  {
    verb: "listMembers",
    variant: "with clients",
    act: "member.list-all",
    on: "organisation",
    call: (ctx) => listMembers(ctx, { who: "all", limit }),
  },
  onMember("changeMemberName", "member.change", (ctx, userId) =>
    changeMemberName(ctx, { userId, name: "新名字" }),
  ),
  onMember("changeMemberRole", "member.change", (ctx, userId) =>
    changeMemberRole(ctx, { userId, role: "supervisor" }),
  ),
  onMember("deactivateMember", "member.change", deactivateMember),
  onMember("reactivateMember", "member.change", reactivateMember),
  onMember("listMemberSessions", "session.oversee", listMemberSessions),
  onMember("revokeMemberSessions", "session.oversee", revokeMemberSessions),
  {
    verb: "listInvitations",
    act: "invitation.list",
    on: "organisation",
    call: (ctx) => listInvitations(ctx, { limit }),
  },
  {
    verb: "inviteMember",
    act: "member.invite",
    on: "organisation",
    call: (ctx) => inviteMember(ctx, newcomer),
  },
  {
    verb: "inviteAdmin",
    act: "admin.invite",
    on: "organisation",
    call: (ctx) => inviteAdmin(ctx, newcomer),
  },
  {
    verb: "inviteClient",
    act: "client.invite",
    on: "file",
    denied: "forbidden",
    call: (ctx, { clientId }) => inviteClient(ctx, { clientId }),
  },
  ...Object.entries({ resendInvitation, revokeInvitation }).flatMap(([verb, call]): Entry[] => [
    {
      verb,
      variant: "of a client",
      act: "client.invite",
      on: "file",
      denied: "forbidden",
      call: (ctx, { invitationId }) => call(ctx, invitationId),
    },
    {
      verb,
      variant: "of a member",
      act: "member.invite",
      on: "thing",
      expect: expectedOfStaffInvitation,
      call: (ctx, { things }) => call(ctx, things.staffInvitationId),
    },
  ]),
  {
    verb: "readJoinLink",
    act: "join-link.read",
    on: "organisation",
    call: (ctx) => readJoinLink(ctx),
  },
  {
    verb: "createJoinLink",
    act: "join-link.change",
    on: "organisation",
    call: (ctx) => createJoinLink(ctx),
  },
  {
    verb: "switchOffJoinLink",
    act: "join-link.change",
    on: "organisation",
    call: (ctx) => switchOffJoinLink(ctx),
  },
];
