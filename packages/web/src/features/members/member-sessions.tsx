import { useSuspenseQuery } from "@tanstack/react-query";
import { memberSessionsQuery, revokeSessions, type Session } from "../../api/members.ts";
import type { Member } from "../../api/staff.ts";
import { useAction } from "../../api/use-action.ts";
import { useSay, type Text } from "../../language/language.ts";
import { Button } from "../../ui/button.tsx";
import { Moment } from "../../ui/moment.tsx";
import { tell } from "../../ui/notices.tsx";
import { Card, Facts, Note, Section, Stack } from "../../ui/page.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { uiTexts } from "../../ui/ui-texts.ts";
import { oneMemberTexts as texts } from "./one-member-texts.ts";

const factors = {
  code: texts.byCode,
  totp: texts.byTotp,
  passkey: texts.byPasskey,
} as const satisfies Record<Session["factor"], Text>;

/** Where a member is signed in, and all of it ended by one press: for a phone that was lost. */
export function MemberSessions({ member: { userId } }: { readonly member: Member }) {
  const say = useSay();
  const { data: sessions } = useSuspenseQuery(memberSessionsQuery(userId));
  const ending = useAction(revokeSessions, [["organisation", "sessions", userId]]);
  if (sessions.length === 0) {
    return (
      <Section title={say(texts.sessions)}>
        <Note>{say(texts.noSessions)}</Note>
      </Section>
    );
  }
  return (
    <Section title={say(texts.sessions)}>
      <Stack>
        {sessions.map((session) => (
          <Card key={session.id}>
            <SessionFacts session={session} />
          </Card>
        ))}
      </Stack>
      {ending.error === null ? undefined : <ProblemNote error={ending.error} />}
      <div>
        <Button
          busy={ending.isPending && say(uiTexts.saving)}
          onClick={() =>
            ending.mutate(userId, {
              onSuccess: ({ revoked }) => tell(say(texts.signedOut, { n: revoked })),
            })
          }
        >
          {say(texts.signOutAll)}
        </Button>
      </div>
    </Section>
  );
}

function SessionFacts({ session }: { readonly session: Session }) {
  const say = useSay();
  const { device, network, createdAt, factor } = session;
  return (
    <Facts
      facts={[
        [say(texts.device), device ?? say(texts.unknownDevice)],
        ...(network === undefined ? [] : [[say(texts.network), network] as const]),
        [say(texts.since), <Moment key="since" at={createdAt} />],
        [say(texts.factor), say(factors[factor])],
      ]}
    />
  );
}
