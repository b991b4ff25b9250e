import type { Debt } from "../../api/clients.ts";
import type { SentLetter } from "../../api/letters.ts";
import { useSay } from "../../language/language.ts";
import { ButtonLink } from "../../ui/button.tsx";
import { Day } from "../../ui/day.tsx";
import { Card, Note, Row, Section, Tag } from "../../ui/page.tsx";
import { Saying } from "../../ui/saying.tsx";
import { EventButton } from "../record/event-button.tsx";
import type { EventField } from "../record/event-field.ts";
import type { Reader } from "../debts/debt-link.tsx";
import { letterOutcomeTexts } from "./letter-value-texts.ts";
import { letterTexts as texts } from "./letters-texts.ts";
import styles from "./letters.module.css";

interface SentLettersProps {
  readonly debt: Debt;
  readonly letters: readonly SentLetter[];
  readonly reader: Reader;
}

const answerFields: readonly EventField[] = [
  { name: "outcome", label: texts.outcome, as: "choice", choices: letterOutcomeTexts },
  { name: "note", label: texts.note, as: "long", optional: true },
  { name: "on", label: texts.answeredOn, as: "day" },
];

/** What left, the newest first, and what came of it. B51: after a no there is a way on (B52). */
export function SentLetters({ debt, letters, reader }: SentLettersProps) {
  const say = useSay();
  if (letters.length === 0) return undefined;
  const newestFirst = [...letters].reverse();
  return (
    <Section title={say(texts.sentList)}>
      <ul className={styles.list}>
        {newestFirst.map((letter) => (
          <li key={letter.letterId}>
            <Sent debt={debt} letter={letter} reader={reader} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Sent({
  debt,
  letter,
  reader,
}: Omit<SentLettersProps, "letters"> & { readonly letter: SentLetter }) {
  const say = useSay();
  const { letterId, title, on, outcome } = letter;
  const { clientId, debtId, closed } = debt;
  return (
    <Card>
      <Row>
        <strong>{title}</strong>
        {outcome === undefined ? (
          <Tag>{say(texts.waits)}</Tag>
        ) : (
          <Tag tone={outcome === "agreed" ? "good" : "plain"}>
            {say(letterOutcomeTexts[outcome])}
          </Tag>
        )}
      </Row>
      <Note>
        <Saying text={texts.sentLine} slots={{ day: <Day on={on} /> }} />
      </Note>
      {outcome === undefined && closed === undefined ? (
        <Row>
          {" "}
          <EventButton
            title={say(texts.answerOf, { title })}
            words={say(texts.answer)}
            clientId={clientId}
            debtId={debtId}
            type="letter.answered"
            about={letterId}
            fixed={{ letterId }}
            fields={answerFields}
            told={say(texts.answered)}
          />
        </Row>
      ) : undefined}
      {outcome === "refused" ? (
        <>
          <p>{say(texts.afterNo)}</p>
          {reader === "client" ? (
            <ButtonLink to="/messages">{say(texts.askCounsellor)}</ButtonLink>
          ) : undefined}
        </>
      ) : undefined}
    </Card>
  );
}
