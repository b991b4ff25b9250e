import type { Debt } from "../../api/clients.ts";
import {
  letterFile,
  type ComposedLetter,
  type FittingLetter,
  type LetterAsked,
} from "../../api/letters.ts";
import { newId, useRecord } from "../../api/record.ts";
import { useSay } from "../../language/language.ts";
import { Button } from "../../ui/button.tsx";
import { tell } from "../../ui/notices.tsx";
import { Row } from "../../ui/page.tsx";
import { EventButton } from "../record/event-button.tsx";
import type { EventField } from "../record/event-field.ts";
import { FileButton } from "./file-button.tsx";
import { sentWays } from "./letter-value-texts.ts";
import { letterTexts as texts } from "./letters-texts.ts";

interface LetterActionsProps {
  readonly debt: Debt;
  readonly letter: FittingLetter;
  readonly asked: LetterAsked;
  readonly composed: ComposedLetter;
}

const sentFields: readonly EventField[] = [
  { name: "how", label: texts.how, as: "choice", choices: sentWays },
  { name: "receipt", label: texts.receipt, as: "words", optional: true },
  { name: "on", label: texts.sentOn, as: "day" },
];

/** Takes the letter away, and writes down that it was made and sent: of its text only the hash is kept. */
export function LetterActions({ debt, letter, asked, composed }: LetterActionsProps) {
  const say = useSay();
  const { mutate: record } = useRecord();
  const { clientId, debtId, closed } = debt;

  function noteMade(as: "copied" | "printed" | "pdf") {
    const { sha256 } = composed;
    const data = { letter: letter.letter, language: asked.language, as, sha256 };
    // The letter is theirs by now, whether or not this could be written down.
    if (closed === undefined) record({ id: newId(), clientId, debtId, type: "letter.made", data });
  }

  async function copy() {
    try {
      await navigator.clipboard.writeText(composed.text);
      tell(say(texts.copied));
      noteMade("copied");
    } catch {
      tell(say(texts.notCopied));
    }
  }

  function print() {
    noteMade("printed");
    window.print();
  }

  return (
    <Row>
      <Button look="main" onClick={() => void copy()}>
        {say(texts.copy)}
      </Button>
      <FileButton
        words={say(texts.pdf)}
        name={composed.paper.title}
        make={() => letterFile(asked)}
        onMade={() => noteMade("pdf")}
      />
      <Button onClick={print}>{say(texts.print)}</Button>
      {closed !== undefined || letter.to === "self" ? undefined : (
        <EventButton
          title={say(texts.sent)}
          clientId={clientId}
          debtId={debtId}
          type="letter.sent"
          about={letter.letter}
          idField="letterId"
          fixed={{ letter: letter.letter }}
          fields={sentFields}
          told={say(letter.awaitsAnswer ? texts.sentWait : texts.sentDone)}
        />
      )}
    </Row>
  );
}
