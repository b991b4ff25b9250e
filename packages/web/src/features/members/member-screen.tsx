import { useSuspenseQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useMay } from "../../api/may.ts";
import { staffQuery, type Member } from "../../api/staff.ts";
import { useSay } from "../../language/language.ts";
import { ButtonLink } from "../../ui/button.tsx";
import { Moment } from "../../ui/moment.tsx";
import { Card, Empty, Facts, Note, Page, Tag } from "../../ui/page.tsx";
import { MemberAccount } from "./member-account.tsx";
import { MemberName, MemberRole } from "./member-changes.tsx";
import { MemberSessions } from "./member-sessions.tsx";
import { memberTexts, roleNames, roleWords } from "./member-texts.ts";
import { oneMemberTexts as texts } from "./one-member-texts.ts";

/** One member of the staff: what they may do, where they are signed in, and whether they get in at all. */
export function MemberScreen() {
  const say = useSay();
  const { userId } = useParams({ strict: false });
  const { data: staff } = useSuspenseQuery(staffQuery);
  const member = staff.find((one) => one.userId === userId);
  const back = (
    <ButtonLink look="quiet" to="/admin/members">
      {say(texts.back)}
    </ButtonLink>
  );
  if (member === undefined) {
    return (
      <Page title={say(memberTexts.title)}>
        <Empty>
          <p>{say(texts.unknown)}</p>
          {back}
        </Empty>
      </Page>
    );
  }
  return (
    <Page title={member.name} lead={say(roleWords[member.role])} aside={back}>
      <Card>
        <MemberFacts member={member} />
      </Card>
      <Changes key={`${member.userId}/${member.changedAt}`} member={member} />
    </Page>
  );
}

function MemberFacts({ member }: { readonly member: Member }) {
  const say = useSay();
  const { email, role, state, joinedAt, changedAt } = member;
  return (
    <Facts
      facts={[
        [say(texts.email), email],
        [say(memberTexts.role), say(roleNames[role])],
        [
          say(texts.state),
          <Tag key="state" tone={state === "active" ? "good" : "plain"}>
            {say(memberTexts[state])}
          </Tag>,
        ],
        [say(texts.joined), <Moment key="joined" at={joinedAt} />],
        [say(texts.changed), <Moment key="changed" at={changedAt} />],
      ]}
    />
  );
}

function Changes({ member }: { readonly member: Member }) {
  const say = useSay();
  const mayChange = useMay("member.change");
  const overseesSessions = useMay("session.oversee");
  if (!mayChange) return <Note>{say(memberTexts.readOnly)}</Note>;
  return (
    <>
      <MemberRole member={member} />
      <MemberName member={member} />
      {overseesSessions ? <MemberSessions member={member} /> : undefined}
      <MemberAccount member={member} />
    </>
  );
}
