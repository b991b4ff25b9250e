import { useSuspenseQueries } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { clientQuery, debtQuery, type Debt } from "../../api/clients.ts";
import { useOwnClientId } from "../../api/me.ts";
import { useSay } from "../../language/language.ts";
import { DebtLink, type Reader } from "../debts/debt-link.tsx";
import { Amount } from "../../ui/amount.tsx";
import { Day } from "../../ui/day.tsx";
import { Opener } from "../../ui/opener.tsx";
import { Card, Empty, Note, Page, Section } from "../../ui/page.tsx";
import { PhoneLink } from "../../ui/phone-link.tsx";
import { Saying } from "../../ui/saying.tsx";
import { reconcileTexts as texts } from "./reconcile-texts.ts";
import { currentOf, type Statement } from "./sheet.ts";
import { SheetTable } from "./sheet-table.tsx";
import { StandingCard } from "./standing-card.tsx";
import { StatementForm } from "./statement-form.tsx";
import { StatusTable } from "./status-table.tsx";
import { TicketList } from "./ticket-list.tsx";
import { wayTexts } from "./way-texts.ts";
import styles from "./reconcile.module.css";

/** Only of a payoff quote, and it brings a form of its own. */
const ClauseCard = lazy(() =>
  import("./clause-card.tsx").then(({ ClauseCard: component }) => ({ default: component })),
);

/** Reconciling before paying, by the person whose debt it is (B03 to B08). */
export function ReconcileScreen() {
  return <Reconcile clientId={useOwnClientId()} reader="client" />;
}

/** The same at the desk, where it is signed off. */
export function ClientReconcileScreen() {
  const { clientId = "" } = useParams({ strict: false });
  return <Reconcile clientId={clientId} reader="staff" />;
}

function Reconcile({ clientId, reader }: { readonly clientId: string; readonly reader: Reader }) {
  const say = useSay();
  const { debtId = "" } = useParams({ strict: false });
  const [{ data: client }, { data: debt }] = useSuspenseQueries({
    queries: [clientQuery(clientId), debtQuery(clientId, debtId)],
  });
  const isActive = client.dataState === "active" && debt.closed === undefined;
  const isWorked = isActive && debt.state === "active";
  const statement = currentOf(debt);
  return (
    <Page
      title={say(debt.state === "settled" ? wayTexts.titleAfter : wayTexts.title)}
      width="wide"
      lead={<DebtLink debt={debt} reader={reader} />}
      aside={
        isWorked && statement !== undefined ? <Record debt={debt} isFirst={false} /> : undefined
      }
    >
      {debt.state === "settled" ? <Note>{say(texts.settled)}</Note> : undefined}
      {statement === undefined && isWorked ? <Why debt={debt} /> : undefined}
      {statement === undefined ? undefined : (
        <>
          {debt.state === "settled" ? undefined : (
            <StandingCard {...{ debt, statement, reader, isWorked }} />
          )}
          <Section title={say(texts.sheet)}>
            <Heading statement={statement} />
            <SheetTable {...{ debt, statement, reader, isWorked }} />
          </Section>
        </>
      )}
      {statement?.purpose === "payoff-quote" ? (
        <Suspense fallback={undefined}>
          <ClauseCard debt={debt} reader={reader} isWorked={isWorked} />
        </Suspense>
      ) : undefined}
      <TicketList debt={debt} reader={reader} isWorked={isWorked} />
      <Older debt={debt} />
      <StatusTable debt={debt} reader={reader} />
    </Page>
  );
}

/** Nothing is here yet: why it matters, where to look, and the one button. */
function Why({ debt }: { readonly debt: Debt }) {
  const say = useSay();
  const phone = debt.terms.creditor.officialPhone;
  return (
    <Empty>
      <p>{say(texts.why)}</p>
      <p>{say(texts.whyHow)}</p>
      <p>
        <Saying
          text={texts.ourBooks}
          slots={{ amount: <Amount fen={debt.balanceFen} form="sentence" /> }}
        />
      </p>
      {phone === undefined ? undefined : (
        <p>
          <Saying text={texts.call} slots={{ phone: <PhoneLink phone={phone} /> }} />
        </p>
      )}
      <Record debt={debt} isFirst />
    </Empty>
  );
}

function Record({ debt, isFirst }: { readonly debt: Debt; readonly isFirst: boolean }) {
  const say = useSay();
  return (
    <Opener title={say(isFirst ? texts.record : texts.recordNew)} look={isFirst ? "main" : "plain"}>
      {(close) => <StatementForm debt={debt} onClose={close} />}
    </Opener>
  );
}

function Heading({ statement: { on, purpose, validUntil } }: { readonly statement: Statement }) {
  const text = purpose === "payoff-quote" ? texts.quoteOf : texts.sheetOf;
  return (
    <Note>
      <Saying text={text} slots={{ day: <Day on={on} /> }} />
      {validUntil === undefined ? undefined : (
        <Saying text={texts.validUntil} slots={{ day: <Day on={validUntil} /> }} />
      )}
    </Note>
  );
}

function Older({ debt }: { readonly debt: Debt }) {
  const say = useSay();
  const older = debt.statements.filter(({ isCurrent }) => !isCurrent).reverse();
  if (older.length === 0) return undefined;
  return (
    <Card tone="sunk">
      <details className={styles.older}>
        <summary>{say(texts.older, { n: older.length })}</summary>
        <ul>
          {older.map(({ id, on, totalFen }) => (
            <li key={id}>
              <Saying
                text={texts.olderRow}
                slots={{ day: <Day on={on} />, amount: <Amount fen={totalFen} /> }}
              />
            </li>
          ))}
        </ul>
      </details>
    </Card>
  );
}
