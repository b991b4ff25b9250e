import { useSuspenseQueries } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useMay } from "../../api/may.ts";
import { useMe } from "../../api/me.ts";
import { invitationsQuery, joinLinkQuery } from "../../api/members.ts";
import { staffQuery, type Member } from "../../api/staff.ts";
import { useSay } from "../../language/language.ts";
import { ButtonLink } from "../../ui/button.tsx";
import { SearchField } from "../../ui/search-field.tsx";
import { Moment } from "../../ui/moment.tsx";
import { Note, Page, Section, Tag } from "../../ui/page.tsx";
import { Table, type Column } from "../../ui/table.tsx";
import { InvitationList } from "./invitation-list.tsx";
import { JoinLinkCard } from "./join-link-card.tsx";
import { memberTexts as texts, roleNames } from "./member-texts.ts";

/** A2: who works here, who was invited, and the link by which clients come. */
export function MembersScreen() {
  const say = useSay();
  const mayInvite = useMay("member.invite");
  const seesInvitations = useMay("invitation.list");
  return (
    <Page
      title={say(texts.title)}
      lead={say(texts.lead)}
      width="wide"
      aside={
        mayInvite ? (
          <ButtonLink look="main" to="/admin/members/invite">
            {say(texts.invite)}
          </ButtonLink>
        ) : undefined
      }
    >
      {mayInvite ? undefined : <Note>{say(texts.readOnly)}</Note>}
      <Staff />
      {seesInvitations ? <Invitations /> : undefined}
    </Page>
  );
}

function Staff() {
  const say = useSay();
  const navigate = useNavigate();
  const { id: own } = useMe().user;
  const { q = "" } = useSearch({ strict: false });
  const [{ data: staff }] = useSuspenseQueries({ queries: [staffQuery] });
  const found = staff.filter(({ name, email }) => `${name} ${email}`.toLowerCase().includes(q));

  const columns: readonly Column<Member>[] = [
    {
      title: say(texts.name),
      render: ({ userId, name }) => (
        <>
          <Link to="/admin/members/$userId" params={{ userId }}>
            {name}
          </Link>
          {userId === own ? ` (${say(texts.you)})` : ""}
        </>
      ),
    },
    { title: say(texts.email), render: ({ email }) => email },
    { title: say(texts.role), render: ({ role }) => say(roleNames[role]) },
    {
      title: say(texts.state),
      render: ({ state }) => (
        <Tag tone={state === "active" ? "good" : "plain"}>{say(texts[state])}</Tag>
      ),
    },
    { title: say(texts.since), render: ({ joinedAt }) => <Moment at={joinedAt} /> },
  ];

  return (
    <Section title={say(texts.staff)}>
      <SearchField
        label={say(texts.search)}
        hint={say(texts.searchHint)}
        value={q}
        onSearch={(typed) =>
          void navigate({
            to: "/admin/members",
            search: { q: typed.toLowerCase() || undefined },
            replace: true,
          })
        }
      />
      {found.length === 0 ? (
        <Note>{say(texts.nobodyFound)}</Note>
      ) : (
        <Table
          name={say(texts.staff)}
          columns={columns}
          rows={found}
          keyOf={({ userId }) => userId}
        />
      )}
    </Section>
  );
}

function Invitations() {
  const [{ data: invitations }, { data: link }] = useSuspenseQueries({
    queries: [invitationsQuery, joinLinkQuery],
  });
  return (
    <>
      <InvitationList invitations={invitations} />
      <JoinLinkCard link={link} />
    </>
  );
}
