import { useSuspenseQueries } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { debtQuery, timelineQuery, type Debt } from "../../api/clients.ts";
import { completenessQuery } from "../../api/dossiers.ts";
import { useOwnClientId } from "../../api/me.ts";
import { useSay } from "../../language/language.ts";
import { Amount } from "../../ui/amount.tsx";
import { ButtonLink } from "../../ui/button.tsx";
import { Day } from "../../ui/day.tsx";
import { Folded } from "../../ui/folded.tsx";
import { Card, Empty, Facts, Note, Page, Row, Section, Stack } from "../../ui/page.tsx";
import { Completeness } from "../dossier/completeness.tsx";
import { FollowUpCard } from "../follow-up/follow-up-card.tsx";
import { Guarantee } from "../guarantee/guarantee.tsx";
import { groupTasks } from "../follow-up/group-tasks.ts";
import { Offers } from "../offers/offers.tsx";
import { ReconcileNote } from "../reconcile/reconcile-note.tsx";
import { Transfers } from "../transfers/transfers.tsx";
import { RecentStory } from "../timeline/recent-story.tsx";
import { DebtTag } from "./debt-card.tsx";
import { debtTexts as texts } from "./debt-texts.ts";
import { kindText } from "./debt-words.ts";
import { DebtWays } from "./debt-ways.tsx";
import { PayoffChart } from "./payoff-chart.tsx";
import { RareCases } from "./rare-cases.tsx";
import { SettledElsewhere } from "./settled-elsewhere.tsx";
import styles from "./debts.module.css";

/** The most urgent; more at once is a wall. */
const mostTasks = 3;

/** C5: one debt's story: what is left, what to do, and what happened. */
export function DebtScreen() {
  const say = useSay();
  const clientId = useOwnClientId();
  const { debtId = "" } = useParams({ strict: false });
  const [{ data: debt }, { data: timeline }] = useSuspenseQueries({
    queries: [
      debtQuery(clientId, debtId),
      timelineQuery(clientId, debtId),
      completenessQuery(clientId, debtId),
    ],
  });
  const { now, soon, later } = groupTasks(debt.followUps);
  const open = [...now, ...soon, ...later].filter(({ state }) => state === "open");
  const isWorked = debt.closed === undefined;
  return (
    <Page
      title={debt.terms.creditor.name}
      aside={<DebtTag debt={{ state: debt.state, closedOn: debt.closed?.on }} />}
    >
      <Card>
        <Row>
          <span>{say(texts.left)}</span>
          <strong className={styles.figure}>
            <Amount fen={debt.balanceFen} />
          </strong>
        </Row>
        <PayoffChart debt={debt} />
        <Actions debt={debt} />
      </Card>
      <ReconcileNote debt={debt} reader="client" />
      <Transfers debt={debt} reader="client" isWorked={isWorked} />
      {open.length === 0 ? undefined : (
        <Section title={say(texts.tasks)}>
          <Stack>
            {open.slice(0, mostTasks).map((followUp) => (
              <FollowUpCard key={followUp.key} followUp={followUp} />
            ))}
          </Stack>
          {open.length > mostTasks ? (
            <Folded title={say(texts.moreTasks, { n: open.length - mostTasks })}>
              {open.slice(mostTasks).map((followUp) => (
                <FollowUpCard key={followUp.key} followUp={followUp} />
              ))}
            </Folded>
          ) : undefined}
        </Section>
      )}
      <Offers debt={debt} reader="client" isWorked={isWorked} />
      <Guarantee debt={debt} reader="client" isWorked={isWorked} />
      <DebtWays debt={debt} reader="client" />
      <Completeness clientId={clientId} debtId={debtId} reader="client" />
      <Section
        title={say(texts.facts)}
        aside={
          <ButtonLink look="quiet" to="/debts/$debtId/edit" params={{ debtId }}>
            {say(texts.edit)}
          </ButtonLink>
        }
      >
        <Card>
          <Facts facts={factsOf(debt, say)} />
        </Card>
        <RareCases debt={debt} reader="client" isWorked={isWorked} />
      </Section>
      <Section title={say(texts.story)}>
        {timeline.items.length === 0 ? (
          <Empty>
            <p>{say(texts.storyEmpty)}</p>
          </Empty>
        ) : (
          <RecentStory entries={timeline.items} followUps={debt.followUps} />
        )}
      </Section>
      <Note>{say(texts.disclaimer)}</Note>
    </Page>
  );
}

function Actions({ debt }: { readonly debt: Debt }) {
  const say = useSay();
  const { debtId, balanceFen, state, closed } = debt;
  if (closed !== undefined) return undefined;
  return (
    <Row>
      {balanceFen > 0 ? (
        <ButtonLink look="main" to="/pay" search={{ debt: debtId }}>
          {say(texts.pay)}
        </ButtonLink>
      ) : undefined}
      {state === "settled" ? (
        <ButtonLink look="main" to="/check/$debtId" params={{ debtId }}>
          {say(texts.check)}
        </ButtonLink>
      ) : (
        <SettledElsewhere debt={debt} />
      )}
      <ButtonLink to="/contact" search={{ debt: debtId }}>
        {say(texts.someoneAsked)}
      </ButtonLink>
    </Row>
  );
}

function factsOf({ terms, settledOn }: Debt, say: ReturnType<typeof useSay>) {
  const { kind, principalFen, signedOn, contractNumber, creditor } = terms;
  const phone = creditor.officialPhone;
  return [
    [say(texts.kind), say(kindText(kind))] as const,
    [say(texts.borrowed), <Amount key="amount" fen={principalFen} />] as const,
    ...(signedOn === undefined
      ? []
      : [[say(texts.signedOn), <Day key="signed" on={signedOn} />] as const]),
    ...(settledOn === undefined
      ? []
      : [[say(texts.settledOn), <Day key="settled" on={settledOn} />] as const]),
    ...(contractNumber === undefined ? [] : [[say(texts.contract), contractNumber] as const]),
    ...(phone === undefined
      ? []
      : [
          [
            say(texts.officialPhone),
            <a key="phone" href={`tel:${phone}`}>
              {phone}
            </a>,
          ] as const,
        ]),
  ];
}
