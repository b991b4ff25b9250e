import { useSuspenseQueries } from "@tanstack/react-query";
import { useParams, useSearch } from "@tanstack/react-router";
import { debtQuery } from "../../api/clients.ts";
import { coverFile, lettersQuery } from "../../api/letters.ts";
import { useOwnClientId } from "../../api/me.ts";
import { useSay } from "../../language/language.ts";
import { DebtLink, type Reader } from "../debts/debt-link.tsx";
import { Empty, Page, Section } from "../../ui/page.tsx";
import { FileButton } from "./file-button.tsx";
import { LetterList } from "./letter-list.tsx";
import { LetterWorkbench } from "./letter-workbench.tsx";
import { letterTexts as texts } from "./letters-texts.ts";
import { SentLetters } from "./sent-letters.tsx";

/** The letters of one debt, for the person whose debt it is (B32, B37, B51, A27, A41). */
export function LettersScreen() {
  return <DebtLetters clientId={useOwnClientId()} reader="client" />;
}

/** S10: the same at the desk. */
export function ClientLettersScreen() {
  const { clientId = "" } = useParams({ strict: false });
  return <DebtLetters clientId={clientId} reader="staff" />;
}

function DebtLetters({ clientId, reader }: { readonly clientId: string; readonly reader: Reader }) {
  const say = useSay();
  const { debtId = "" } = useParams({ strict: false });
  const { letter: chosen } = useSearch({ strict: false });
  const [{ data: debt }, { data: letters }] = useSuspenseQueries({
    queries: [debtQuery(clientId, debtId), lettersQuery(clientId, debtId)],
  });
  const letter = letters.items.find((one) => one.letter === chosen);
  return (
    <Page
      title={letter?.title ?? say(texts.title)}
      width="wide"
      lead={<DebtLink debt={debt} reader={reader} />}
    >
      {letter === undefined ? (
        <>
          <Section title={say(texts.fitting)}>
            {chosen === undefined ? <p>{say(texts.lead)}</p> : <p>{say(texts.gone)}</p>}
            {letters.items.length === 0 ? (
              <Empty>
                <p>{say(texts.none)}</p>
              </Empty>
            ) : (
              <LetterList debt={debt} letters={letters.items} reader={reader} />
            )}
          </Section>
          <SentLetters debt={debt} letters={letters.sent} reader={reader} />
          <div>
            <FileButton
              words={say(texts.cover)}
              name={say(texts.coverFile)}
              make={() => coverFile(clientId, debtId)}
            />
          </div>
        </>
      ) : (
        <LetterWorkbench key={letter.letter} debt={debt} letter={letter} reader={reader} />
      )}
    </Page>
  );
}
