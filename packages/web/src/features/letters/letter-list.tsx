import type { Debt } from "../../api/clients.ts";
import type { FittingLetter } from "../../api/letters.ts";
import { useSay } from "../../language/language.ts";
import { Card, Note, Row, Tag } from "../../ui/page.tsx";
import { LetterLink } from "./letter-link.tsx";
import type { Reader } from "../debts/debt-link.tsx";
import { addresseeTexts, letterTexts as texts } from "./letters-texts.ts";
import styles from "./letters.module.css";

interface LetterListProps {
  readonly debt: Debt;
  readonly letters: readonly FittingLetter[];
  readonly reader: Reader;
}

/** What fits now; what helps with an open task comes first. */
export function LetterList({ debt, letters, reader }: LetterListProps) {
  const say = useSay();
  const open = new Set(
    debt.followUps.filter(({ state }) => state === "open").map(({ rule }) => rule),
  );
  const helps = ({ tasks }: FittingLetter) => tasks.some((task) => open.has(task));
  const sorted = [...letters.filter(helps), ...letters.filter((letter) => !helps(letter))];
  return (
    <ul className={styles.list}>
      {sorted.map((letter) => (
        <li key={letter.letter}>
          <Card>
            <Row>
              <strong>{letter.title}</strong>
              <Tag>{say(addresseeTexts[letter.to] ?? texts.title)}</Tag>
              {helps(letter) ? <Tag tone="accent">{say(texts.forTask)}</Tag> : undefined}
            </Row>
            <p>{letter.use}</p>
            <Row>
              <LetterLink
                debt={debt}
                letter={letter.letter}
                reader={reader}
                label={say(texts.writeNamed, { title: letter.title })}
              >
                {say(texts.write)}
              </LetterLink>
              <Note>
                {letter.missing.length === 0
                  ? say(texts.ready)
                  : say(texts.lacks, { n: letter.missing.length })}
              </Note>
            </Row>
          </Card>
        </li>
      ))}
    </ul>
  );
}
