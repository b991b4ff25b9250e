import { useSuspenseQueries } from "@tanstack/react-query";
import { Link, useParams, useSearch } from "@tanstack/react-router";
import { debtQuery, type Debt } from "../../api/clients.ts";
import { coverFile, lettersQuery } from "../../api/letters.ts";
import { useOwnClientId } from "../../api/me.ts";
import { useSay } from "../../language/language.ts";
import { Empty, Page, Section } from "../../ui/page.tsx";
import { FileButton } from "./file-button.tsx";
import { LetterList } from "./letter-list.tsx";
import { LetterWorkbench } from "./letter-workbench.tsx";
import { letterTexts as texts } from "./letters-texts.ts";
import { SentLetters } from "./sent-letters.tsx";

export type Reader = "client" | "staff";

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
      lead={<ToDebt debt={debt} reader={reader} />}
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

function ToDebt({ debt, reader }: { readonly debt: Debt; readonly reader: Reader }) {
  const { clientId, debtId, terms } = debt;
  const { name } = terms.creditor;
  return reader === "client" ? (
    <Link to="/debts/$debtId" params={{ debtId }}>
      {name}
    </Link>
  ) : (
    <Link to="/clients/$clientId/debts/$debtId" params={{ clientId, debtId }}>
      {name}
    </Link>
  );
}
