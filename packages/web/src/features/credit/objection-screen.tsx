import type { Debt, FollowUp } from "../../api/clients.ts";
import { useSay } from "../../language/language.ts";
import { ButtonLink } from "../../ui/button.tsx";
import { Opener } from "../../ui/opener.tsx";
import { Card, Empty, Page, Row, Section } from "../../ui/page.tsx";
import { TaskGuide } from "../tasks/task-guide.tsx";
import { ComplaintForm } from "./complaint-form.tsx";
import { FileObjectionForm } from "./file-objection-form.tsx";
import { FoundForm } from "./found-form.tsx";
import { FoundList, type Anomaly } from "./found-list.tsx";
import { ComplaintCard, ObjectionCard } from "./objection-card.tsx";
import { objectionTexts as texts } from "./objection-texts.ts";
import { useDebtOfPage } from "./use-debt-of-page.ts";

/** What the report gets wrong about one debt: the objection, its answer, and the step after that. */
export function ObjectionScreen() {
  const say = useSay();
  const { debt, followUps } = useDebtOfPage();
  const { clientId, debtId, objections, complaints } = debt;
  const open = debt.anomalies.filter((anomaly) => isOpen(anomaly, debt));
  const isNew = open.length + objections.length + complaints.length === 0;
  return (
    <Page title={say(texts.title)} lead={debt.terms.creditor.name}>
      {isNew ? <Nothing debtId={debtId} /> : undefined}
      {open.length === 0 ? undefined : (
        <ToFile debt={debt} anomalies={open} followUps={followUps} />
      )}
      {objections.length === 0 ? undefined : (
        <Section title={say(texts.filedOnes)}>
          {objections.map((item) => (
            <ObjectionCard key={item.id} debt={debt} item={item} followUps={followUps} />
          ))}
        </Section>
      )}
      {complaints.length === 0 ? undefined : (
        <Section title={say(texts.complaints)}>
          {complaints.map((item) => (
            <ComplaintCard key={item.id} debt={debt} item={item} followUps={followUps} />
          ))}
        </Section>
      )}
      <Row>
        {objections.length === 0 ? undefined : (
          <Opener title={say(texts.complain)}>
            {(close) => <ComplaintForm clientId={clientId} debtId={debtId} onClose={close} />}
          </Opener>
        )}
        <Opener look="quiet" title={say(texts.more)}>
          {(close) => <FoundForm clientId={clientId} debtId={debtId} onClose={close} />}
        </Opener>
      </Row>
    </Page>
  );
}

function isOpen({ id, dismissed }: Anomaly, { objections }: Debt): boolean {
  return dismissed === undefined && !objections.some(({ anomalies }) => anomalies.includes(id));
}

interface ToFileProps {
  readonly debt: Debt;
  readonly anomalies: readonly Anomaly[];
  readonly followUps: readonly FollowUp[];
}

function ToFile({ debt, anomalies, followUps }: ToFileProps) {
  const say = useSay();
  const guided = followUps.find(({ rule, state }) => rule === "R08" && state === "open");
  return (
    <>
      <FoundList anomalies={anomalies} followUps={followUps} />
      {guided === undefined ? undefined : <TaskGuide followUp={guided} />}
      <Section title={say(texts.file)}>
        <Card>
          <FileObjectionForm key={anomalies.length} debt={debt} anomalies={anomalies} />
        </Card>
      </Section>
    </>
  );
}

function Nothing({ debtId }: { readonly debtId: string }) {
  const say = useSay();
  return (
    <Empty>
      <p>{say(texts.none)}</p>
      <ButtonLink to="/check/$debtId" params={{ debtId }}>
        {say(texts.check)}
      </ButtonLink>
    </Empty>
  );
}
