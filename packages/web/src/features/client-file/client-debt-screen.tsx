import { useSuspenseQueries } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { clientQuery, debtQuery, timelineQuery } from "../../api/clients.ts";
import { completenessQuery } from "../../api/dossiers.ts";
import { useStaffNames } from "../../api/staff.ts";
import { useSay } from "../../language/language.ts";
import { Amount } from "../../ui/amount.tsx";
import { ButtonLink } from "../../ui/button.tsx";
import { Card, Facts, Page, Row, Section } from "../../ui/page.tsx";
import { DebtTag } from "../debts/debt-card.tsx";
import { DebtWays } from "../debts/debt-ways.tsx";
import { debtTexts } from "../debts/debt-texts.ts";
import { PayoffChart } from "../debts/payoff-chart.tsx";
import { RareCases } from "../debts/rare-cases.tsx";
import { Completeness } from "../dossier/completeness.tsx";
import { Guarantee } from "../guarantee/guarantee.tsx";
import { Offers } from "../offers/offers.tsx";
import { ReconcileNote } from "../reconcile/reconcile-note.tsx";
import { TalkButton } from "../talk/talk-button.tsx";
import { Transfers } from "../transfers/transfers.tsx";
import { RecentStory } from "../timeline/recent-story.tsx";
import { useDebtFacts } from "./debt-facts.tsx";
import { debtPageTexts as texts } from "./debt-page-texts.ts";
import { NoteButton } from "./note-button.tsx";
import { RecordSaid } from "./record-said.tsx";
import { RiskCard } from "./risk-card.tsx";
import { Waiting } from "./waiting.tsx";
import styles from "./client-file.module.css";

/** S3: one debt of one client, as the counsellor works on it. */
export function ClientDebtScreen() {
  const say = useSay();
  const names = useStaffNames();
  const { clientId = "", debtId = "" } = useParams({ strict: false });
  const [{ data: client }, { data: debt }, { data: timeline }] = useSuspenseQueries({
    queries: [
      clientQuery(clientId),
      debtQuery(clientId, debtId),
      timelineQuery(clientId, debtId),
      completenessQuery(clientId, debtId),
    ],
  });
  const facts = useDebtFacts(debt);
  const isWorked = client.dataState === "active" && debt.closed === undefined;
  return (
    <Page
      title={debt.terms.creditor.name}
      width="wide"
      lead={
        <Link to="/clients/$clientId" params={{ clientId }}>
          {say(texts.of, { name: client.name })}
        </Link>
      }
      aside={
        isWorked ? (
          <Row>
            <RecordSaid debt={debt} />
            <TalkButton clientId={clientId} name={client.name} />
          </Row>
        ) : undefined
      }
    >
      <div className={styles.columns}>
        <div className={styles.column}>
          <Card>
            <Row>
              <span>{say(debtTexts.left)}</span>
              <strong className={styles.figure}>
                <Amount fen={debt.balanceFen} />
              </strong>
              <DebtTag debt={{ state: debt.state, closedOn: debt.closed?.on }} />
            </Row>
            <PayoffChart debt={debt} />
          </Card>
          <RiskCard clientId={clientId} debtId={debtId} contacts={debt.contacts} />
          <ReconcileNote debt={debt} reader="staff" />
          <Transfers debt={debt} reader="staff" isWorked={isWorked} />
          <Waiting client={client} followUps={debt.followUps} ofDebt />
          <Offers debt={debt} reader="staff" isWorked={isWorked} />
          <Guarantee debt={debt} reader="staff" isWorked={isWorked} />
        </div>
        <div className={styles.column}>
          <DebtWays debt={debt} reader="staff" />
          <Section
            title={say(debtTexts.facts)}
            aside={
              isWorked ? (
                <ButtonLink
                  look="quiet"
                  to="/clients/$clientId/debts/$debtId/edit"
                  params={{ clientId, debtId }}
                >
                  {say(texts.edit)}
                </ButtonLink>
              ) : undefined
            }
          >
            <Card>
              <Facts facts={facts} />
            </Card>
            <RareCases debt={debt} reader="staff" isWorked={isWorked} />
          </Section>
          {client.dataState === "deleted" ? undefined : (
            <Completeness clientId={clientId} debtId={debtId} reader="staff" />
          )}
        </div>
      </div>
      <Section
        title={say(texts.story)}
        aside={isWorked ? <NoteButton clientId={clientId} debtId={debtId} /> : undefined}
      >
        <RecentStory entries={timeline.items} names={names} followUps={debt.followUps} />
      </Section>
    </Page>
  );
}
