import { useState } from "react";
import { inviteMember, type Invitee } from "../../api/members.ts";
import { refresh } from "../../api/use-action.ts";
import { sayNow, useSay } from "../../language/language.ts";
import { Button } from "../../ui/button.tsx";
import { Card, Note, Row, Section } from "../../ui/page.tsx";
import { writeProblem } from "../../ui/problem-note.tsx";
import { Table, type Column } from "../../ui/table.tsx";
import type { InviteeLine } from "./invitees.ts";
import { inviteTexts as texts } from "./invite-texts.ts";
import { memberTexts, roleNames } from "./member-texts.ts";

interface InviteCheckProps {
  readonly lines: readonly InviteeLine[];
  onBack(): void;
  onDone(): void;
}

interface Sent {
  readonly invitee: Invitee;
  readonly words: string;
}

/** What was understood of the list; once sent, what became of every line. */
export function InviteCheck({ lines, onBack, onDone }: InviteCheckProps) {
  const say = useSay();
  const [sent, setSent] = useState<readonly Sent[]>();
  const invitees = lines.flatMap((line) => (line.kind === "invitee" ? [line.invitee] : []));
  const flawed = lines.flatMap((line) => (line.kind === "flawed" ? [line] : []));

  async function sendAll() {
    const results: Sent[] = [];
    for (const invitee of invitees) {
      setSent([...results]);
      // One after the other: each is a mail, and a tired server should not get a hundred at once.
      results.push({ invitee, words: await send(invitee) });
    }
    setSent(results);
    await refresh([["organisation", "invitations"]]);
  }

  if (sent !== undefined) {
    const isDone = sent.length === invitees.length;
    return (
      <Section title={say(texts.results)}>
        <Note>
          <span role="status">
            {say(texts.progress, { done: sent.length, all: invitees.length })}
          </span>
        </Note>
        <Table
          name={say(texts.results)}
          columns={[
            ...whoColumns<Invitee & Pick<Sent, "words">>(say),
            { title: say(texts.result), render: ({ words }) => words },
          ]}
          rows={sent.map(({ invitee, words }) => ({ ...invitee, words }))}
          keyOf={({ email }) => email}
        />
        {isDone ? (
          <div>
            <Button onClick={onDone}>{say(texts.another)}</Button>
          </div>
        ) : undefined}
      </Section>
    );
  }
  return (
    <>
      {flawed.length === 0 ? undefined : <FlawedLines lines={flawed} />}
      <Section title={say(texts.good, { n: invitees.length })}>
        <Table
          name={say(texts.list)}
          columns={whoColumns(say)}
          rows={invitees}
          keyOf={({ email }) => email}
        />
        <Row>
          {invitees.length === 0 ? undefined : (
            <Button look="main" onClick={() => void sendAll()}>
              {say(texts.sendAll, { n: invitees.length })}
            </Button>
          )}
          <Button onClick={onBack}>{say(texts.back)}</Button>
        </Row>
      </Section>
    </>
  );
}

function whoColumns<Row extends Invitee>(say: typeof sayNow): readonly Column<Row>[] {
  return [
    { title: say(memberTexts.name), render: ({ name }) => name },
    { title: say(memberTexts.email), render: ({ email }) => email },
    {
      title: say(memberTexts.role),
      render: ({ role }) => <span className="nowrap">{say(roleNames[role])}</span>,
    },
  ];
}

function FlawedLines({
  lines,
}: {
  readonly lines: readonly Extract<InviteeLine, { kind: "flawed" }>[];
}) {
  const say = useSay();
  return (
    <Card tone="attention">
      <strong>{say(texts.flawed, { n: lines.length })}</strong>
      <ul>
        {lines.map(({ line, text, flaw }) => (
          <li key={line}>
            {say(texts.line, { n: line })} · {text} · {say(flaw)}
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** In words; one that fails does not stop the others. */
async function send(invitee: Invitee): Promise<string> {
  try {
    const { mail } = await inviteMember(invitee);
    return sayNow(mail === "unsent" ? texts.resultUnsent : texts.resultSent);
  } catch (error) {
    return writeProblem(error, sayNow).detail;
  }
}
