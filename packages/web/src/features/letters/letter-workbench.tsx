import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import type { Debt } from "../../api/clients.ts";
import { composedQuery, type FittingLetter, type LetterAsked } from "../../api/letters.ts";
import { useSay, type Language } from "../../language/language.ts";
import { useSettled } from "../../lib/use-settled.ts";
import { Choices } from "../../ui/choices.tsx";
import { useForm } from "../../ui/form/use-form.ts";
import { Note, Row, Section } from "../../ui/page.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { LetterActions } from "./letter-actions.tsx";
import { LetterFields } from "./letter-fields.tsx";
import { LetterLink } from "./letter-link.tsx";
import type { Reader } from "../debts/debt-link.tsx";
import { letterTexts as texts } from "./letters-texts.ts";
import { MissingList } from "./missing-list.tsx";
import { NextStep } from "./next-step.tsx";
import { PaperView } from "./paper-view.tsx";
import { readTyped, unread } from "./typed-letter.ts";
import styles from "./letters.module.css";

interface WorkbenchProps {
  readonly debt: Debt;
  readonly letter: FittingLetter;
  readonly reader: Reader;
}

type Values = Record<string, string>;

const pauseMs = 400;

/** One letter: what the person fills in at one side, and the letter as it stands at the other. */
export function LetterWorkbench({ debt, letter, reader }: WorkbenchProps) {
  const say = useSay();
  const { clientId, debtId } = debt;
  const [language, setLanguage] = useState<Language>("zh-CN");
  // Nothing is sent: it only keeps what is typed, as every form does.
  const form = useForm<Values>({
    name: `letter/${clientId}/${debtId}/${letter.letter}`,
    defaults: Object.fromEntries(letter.asks.map(({ slot }) => [slot, ""])),
    check: () => ({}),
    save: () => Promise.resolve(),
  });
  const values = JSON.stringify(form.fields.watch());
  const settled = useSettled(values, pauseMs);
  const asked = useMemo((): LetterAsked => {
    const typed = readTyped(letter.asks, JSON.parse(settled) as Values);
    return { clientId, debtId, letter: letter.letter, language, typed };
  }, [clientId, debtId, letter, language, settled]);
  const { data: composed, error, isFetching } = useQuery(composedQuery(asked));
  const flawed = unread(letter.asks, JSON.parse(settled) as Values);
  return (
    <div className={styles.columns}>
      <div className={`${styles.column} no-print`}>
        <p>{letter.use}</p>
        <Row>
          <Choices<Language>
            name={say(texts.language)}
            value={language}
            choices={[
              { value: "zh-CN", label: say(texts.chinese) },
              { value: "en", label: say(texts.english) },
            ]}
            onChoose={setLanguage}
          />
        </Row>
        {language === "en" ? <Note>{say(texts.inEnglish)}</Note> : undefined}
        <LetterFields fields={form.fields} asks={letter.asks} flawed={flawed} />
        {composed === undefined ? undefined : (
          <MissingList debt={debt} missing={composed.missing} reader={reader} />
        )}
      </div>
      <div className={styles.sheet}>
        <Section title={say(texts.preview)}>
          {error === null ? undefined : <ProblemNote error={error} />}
          {composed === undefined && error === null ? <Skeleton /> : undefined}
          {composed === undefined ? undefined : (
            <>
              <PaperView paper={composed.paper} />
              <span className="visually-hidden" role="status">
                {isFetching ? say(texts.updating) : ""}
              </span>
              <div className={`${styles.column} no-print`}>
                <LetterActions debt={debt} letter={letter} asked={asked} composed={composed} />
                <NextStep debt={debt} letter={letter} reader={reader} />
                <Note>{say(texts.legal)}</Note>
              </div>
            </>
          )}
        </Section>
      </div>
      <div className={`${styles.column} no-print`}>
        {composed === undefined || composed.talk.length === 0 ? undefined : (
          <Section title={say(texts.talk)}>
            <ol className={styles.talk} lang={language}>
              {composed.talk.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ol>
          </Section>
        )}
        <div>
          <LetterLink debt={debt} reader={reader} look="quiet">
            {say(texts.others)}
          </LetterLink>
        </div>
      </div>
    </div>
  );
}
