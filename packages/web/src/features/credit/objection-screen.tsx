import type { Reader } from "../debts/debt-link.tsx";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { Client, Debt, FollowUp } from "../../api/clients.ts";
import { useSay } from "../../language/language.ts";
import { ButtonLink } from "../../ui/button.tsx";
import { Opener } from "../../ui/opener.tsx";
import { Card, Empty, Page, Row, Section } from "../../ui/page.tsx";
import { TaskGuide } from "../tasks/task-guide.tsx";
import { BothAccounts } from "./both-accounts.tsx";
import { ComplaintForm } from "./complaint-form.tsx";
import { courseTexts } from "./course-texts.ts";
import { DraftCard } from "./draft-card.tsx";
import { FileObjectionForm } from "./file-objection-form.tsx";
import { FoundForm } from "./found-form.tsx";
import { FoundList, type Anomaly } from "./found-list.tsx";
import { ComplaintCard, ObjectionCard } from "./objection-card.tsx";
import { objectionTexts as texts } from "./objection-texts.ts";
import { FiveYears } from "./five-years.tsx";
import { useClientDebtOfPage, useDebtOfPage } from "./use-debt-of-page.ts";

/** B41: what the report gets wrong about one debt, the objection, its answer, and the steps after that. */
export function ObjectionScreen() {
  return <Objections {...useDebtOfPage()} reader="client" />;
}

/** The same, as the counsellor works on it. */
export function ClientObjectionScreen() {
  return <Objections {...useClientDebtOfPage()} reader="staff" />;
}

interface ObjectionsProps {
  readonly client: Client;
  readonly debt: Debt;
  readonly followUps: readonly FollowUp[];
  readonly reader: Reader;
}

function Objections({ client, debt, followUps, reader }: ObjectionsProps) {
  const say = useSay();
  const { clientId, debtId, objections, objectionDrafts, complaints } = debt;
  const open = debt.anomalies.filter((anomaly) => isOpen(anomaly, debt));
  const isNew = open.length + objections.length + complaints.length === 0;
  const ids = { clientId, debtId };
  const isOwn = reader === "client";
  return (
    <Page
      title={say(texts.title)}
      lead={
        isOwn ? (
          debt.terms.creditor.name
        ) : (
          <Link to="/clients/$clientId/debts/$debtId" params={ids}>
            {client.name} · {debt.terms.creditor.name}
          </Link>
        )
      }
    >
      {isNew ? <Nothing debtId={debtId} reader={reader} /> : undefined}
      {open.length === 0 ? undefined : (
        <ToFile debt={debt} anomalies={open} followUps={followUps} reader={reader} />
      )}
      {objectionDrafts.length === 0 ? undefined : (
        <Section title={say(courseTexts.drafts)}>
          {objectionDrafts.map((draft) => (
            <DraftCard key={draft.id} debt={debt} draft={draft} />
          ))}
        </Section>
      )}
      {objections.length === 0 ? undefined : (
        <Section title={say(texts.filedOnes)}>
          {objections.map((item) => (
            <ObjectionCard
              key={item.id}
              debt={debt}
              item={item}
              followUps={followUps}
              reader={reader}
            />
          ))}
        </Section>
      )}
      {complaints.length === 0 ? undefined : (
        <Section title={say(texts.complaints)}>
          {complaints.map((item) => (
            <ComplaintCard
              key={item.id}
              debt={debt}
              item={item}
              followUps={followUps}
              reader={reader}
            />
          ))}
        </Section>
      )}
      <BothAccounts debt={debt} linked={isOwn} />
      <FiveYears followUps={followUps} />
      <Row>
        {objections.length === 0 ? undefined : (
          <Opener title={say(texts.complain)}>
            {(close) => <ComplaintForm debt={debt} onClose={close} />}
          </Opener>
        )}
        <Opener look="quiet" title={say(texts.more)}>
          {(close) => <FoundForm {...ids} onClose={close} />}
        </Opener>
      </Row>
    </Page>
  );
}

/** Not objected to yet, or only with papers that did not pass. */
function isOpen({ id, dismissed }: Anomaly, { objections }: Debt): boolean {
  const isFiled = objections.some(
    ({ anomalies, answered }) => anomalies.includes(id) && answered?.outcome !== "review-failed",
  );
  return dismissed === undefined && !isFiled;
}

interface ToFileProps {
  readonly debt: Debt;
  readonly anomalies: readonly Anomaly[];
  readonly followUps: readonly FollowUp[];
  readonly reader: Reader;
}

function ToFile({ debt, anomalies, followUps, reader }: ToFileProps) {
  const say = useSay();
  const [round, setRound] = useState(0);
  const guided = followUps.find(({ rule, state }) => rule === "R08" && state === "open");
  return (
    <>
      <FoundList anomalies={anomalies} followUps={followUps} />
      {guided === undefined || reader === "staff" ? undefined : <TaskGuide followUp={guided} />}
      <Section title={say(texts.file)}>
        <Card>
          <FileObjectionForm
            key={`${anomalies.length}-${round}`}
            debt={debt}
            anomalies={anomalies}
            reader={reader}
            onSaved={() => setRound(round + 1)}
          />
        </Card>
      </Section>
    </>
  );
}

function Nothing({ debtId, reader }: { readonly debtId: string; readonly reader: Reader }) {
  const say = useSay();
  return (
    <Empty>
      <p>{say(texts.none)}</p>
      {reader === "staff" ? undefined : (
        <ButtonLink to="/check/$debtId" params={{ debtId }}>
          {say(texts.check)}
        </ButtonLink>
      )}
    </Empty>
  );
}
