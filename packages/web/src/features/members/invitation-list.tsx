import { useMay } from "../../api/may.ts";
import { resendInvitation, revokeInvitation, type Invitation } from "../../api/members.ts";
import { useAction } from "../../api/use-action.ts";
import { useSay } from "../../language/language.ts";
import { Button } from "../../ui/button.tsx";
import { Moment } from "../../ui/moment.tsx";
import { tell } from "../../ui/notices.tsx";
import { Empty, Section, Tag } from "../../ui/page.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { Table, type Column } from "../../ui/table.tsx";
import { uiTexts } from "../../ui/ui-texts.ts";
import { memberTexts as texts, roleNames } from "./member-texts.ts";

/** What was sent and what became of it; an open one can go once more or be taken back. */
export function InvitationList({ invitations }: { readonly invitations: readonly Invitation[] }) {
  const say = useSay();
  const mayInvite = useMay("member.invite");
  const resending = useAction(resendInvitation, [["organisation", "invitations"]]);
  const revoking = useAction(revokeInvitation, [["organisation", "invitations"]]);
  const error = resending.error ?? revoking.error;

  function resend({ invitationId, name }: Invitation) {
    resending.mutate(invitationId, {
      onSuccess: ({ mail }) =>
        tell(mail === "unsent" ? say(texts.mailUnsent) : say(texts.resent, { name })),
    });
  }

  function revoke({ invitationId, name }: Invitation) {
    revoking.mutate(invitationId, {
      onSuccess: () => tell(say(texts.revokedTold, { name })),
    });
  }

  const columns: readonly Column<Invitation>[] = [
    { title: say(texts.name), render: ({ name }) => name },
    { title: say(texts.email), render: ({ email }) => email },
    { title: say(texts.role), render: ({ role }) => say(roleNames[role]) },
    {
      title: say(texts.state),
      render: ({ state }) => (
        <Tag tone={state === "expired" ? "attention" : "plain"}>{say(texts[state])}</Tag>
      ),
    },
    {
      title: say(texts.until),
      render: (invitation) =>
        waits(invitation) ? <Moment at={invitation.expiresAt} /> : undefined,
    },
    ...(mayInvite
      ? [
          {
            title: say(texts.actions),
            fits: true as const,
            render: (invitation: Invitation) =>
              waits(invitation) ? (
                <>
                  <Button
                    look="quiet"
                    aria-label={say(texts.resendTo, { name: invitation.name })}
                    busy={
                      resending.variables === invitation.invitationId &&
                      resending.isPending &&
                      say(uiTexts.saving)
                    }
                    onClick={() => resend(invitation)}
                  >
                    {say(texts.resend)}
                  </Button>
                  <Button
                    look="quiet"
                    aria-label={say(texts.revokeOf, { name: invitation.name })}
                    onClick={() => revoke(invitation)}
                  >
                    {say(texts.revoke)}
                  </Button>
                </>
              ) : undefined,
          },
        ]
      : []),
  ];

  return (
    <Section title={say(texts.invitations)}>
      {error === null ? undefined : <ProblemNote error={error} />}
      {invitations.length === 0 ? (
        <Empty>
          <p>{say(texts.noInvitations)}</p>
        </Empty>
      ) : (
        <Table
          name={say(texts.invitations)}
          columns={columns}
          rows={inOrder(invitations)}
          keyOf={({ invitationId }) => invitationId}
        />
      )}
    </Section>
  );
}

const waits = ({ state }: Invitation) => state === "open" || state === "expired";

/** Those that still need somebody come first. */
function inOrder(invitations: readonly Invitation[]): readonly Invitation[] {
  return [...invitations].sort(
    (a, b) => Number(waits(b)) - Number(waits(a)) || (a.invitedAt < b.invitedAt ? 1 : -1),
  );
}
