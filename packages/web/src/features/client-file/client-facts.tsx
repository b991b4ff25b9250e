import { useState } from "react";
import type { Client } from "../../api/clients.ts";
import { inviteClient } from "../../api/invite-client.ts";
import { useMayRecord } from "../../api/may.ts";
import { useStaffNames } from "../../api/staff.ts";
import { useAction } from "../../api/use-action.ts";
import { useSay } from "../../language/language.ts";
import { writePhone } from "../../lib/write-phone.ts";
import { Button } from "../../ui/button.tsx";
import { Day } from "../../ui/day.tsx";
import { tell } from "../../ui/notices.tsx";
import { Card, Facts, Row, Section } from "../../ui/page.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { uiTexts } from "../../ui/ui-texts.ts";
import { AssignDialog } from "../caseload/assign-dialog.tsx";
import { EventButton } from "../record/event-button.tsx";
import { clientTexts as texts } from "./client-texts.ts";

interface ClientFactsProps {
  readonly client: Client;
  readonly isWorked: boolean;
}

/** How the person is called and reached, and who looks after them. */
export function ClientFacts({ client, isWorked }: ClientFactsProps) {
  const say = useSay();
  const names = useStaffNames();
  const { clientId, name, email, phone, language, assignee, openedOn } = client;
  const [isAssigning, setAssigning] = useState(false);
  const mayAssign = useMayRecord("assignment.changed");
  return (
    <Section title={say(texts.facts)} aside={isWorked ? <Edit client={client} /> : undefined}>
      <Card>
        <Facts
          facts={[
            [say(texts.email), email ?? say(texts.notGiven)],
            [
              say(texts.phone),
              phone === undefined ? (
                say(texts.notGiven)
              ) : (
                <a key="phone" href={`tel:${phone}`} className="nowrap">
                  {writePhone(phone)}
                </a>
              ),
            ],
            [say(texts.language), say(texts[language])],
            [
              say(texts.assignee),
              assignee === undefined
                ? say(texts.unassignedTag)
                : (names.get(assignee.id) ?? assignee.id),
            ],
            [say(texts.openedOn), <Day key="opened" on={openedOn} />],
          ]}
        />
        {isWorked ? (
          <Row>
            {mayAssign ? (
              <Button onClick={() => setAssigning(true)}>{say(texts.assign)}</Button>
            ) : undefined}
            {email === undefined ? undefined : <Invite clientId={clientId} email={email} />}
          </Row>
        ) : undefined}
      </Card>
      {isAssigning ? (
        <AssignDialog
          rows={[{ clientId, name, assignee: assignee?.id }]}
          onClose={() => setAssigning(false)}
        />
      ) : undefined}
    </Section>
  );
}

function Edit({ client }: { readonly client: Client }) {
  const say = useSay();
  const { clientId, name, email = "", phone = "", language } = client;
  return (
    <EventButton
      look="quiet"
      title={say(texts.editTitle)}
      words={say(texts.edit)}
      clientId={clientId}
      type="client.amended"
      about={`${name}/${email}/${phone}/${language}`}
      told={say(texts.edited)}
      fields={[
        { name: "name", label: texts.name, as: "words", usual: name },
        { name: "email", label: texts.email, as: "words", usual: email, optional: true },
        { name: "phone", label: texts.phone, as: "words", usual: phone, optional: true },
        {
          name: "language",
          label: texts.language,
          as: "chips",
          usual: language,
          choices: { "zh-CN": texts["zh-CN"], en: texts.en },
        },
      ]}
    />
  );
}

function Invite({ clientId, email }: { readonly clientId: string; readonly email: string }) {
  const say = useSay();
  const invite = useAction(inviteClient, [["organisation", "invitations"]]);
  return (
    <>
      <Button
        busy={invite.isPending && say(uiTexts.saving)}
        onClick={() =>
          invite.mutate(clientId, {
            onSuccess: ({ mail }) =>
              tell(say(mail === "sent" ? texts.invited : texts.inviteUnsure, { email })),
          })
        }
      >
        {say(texts.invite)}
      </Button>
      {invite.error === null ? undefined : <ProblemNote error={invite.error} />}
    </>
  );
}
