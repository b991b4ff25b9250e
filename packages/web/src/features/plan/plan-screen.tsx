import { useSuspenseQuery } from "@tanstack/react-query";
import { useOwnClientId } from "../../api/me.ts";
import { plansQuery, type PlannedDebt } from "../../api/plans.ts";
import { useSay } from "../../language/language.ts";
import { Amount } from "../../ui/amount.tsx";
import { ButtonLink } from "../../ui/button.tsx";
import { Empty, Page, Row, Section, Stack } from "../../ui/page.tsx";
import { Saying } from "../../ui/saying.tsx";
import { Challenge } from "./challenge.tsx";
import { Goal } from "./goal.tsx";
import { PlanCard } from "./plan-card.tsx";
import { planTexts as texts } from "./plan-texts.ts";
import { Promises } from "./promises.tsx";

/** C13: each lender's instalments, days and state, and the client's own word on them. */
export function PlanScreen() {
  const say = useSay();
  const clientId = useOwnClientId();
  const plans = useSuspenseQuery(plansQuery(clientId)).data;
  const planned = plans.debts.filter(({ plan }) => plan !== undefined);
  const waiting = plans.debts.filter(({ plan, isSettled }) => plan === undefined && !isSettled);
  return (
    <Page title={say(texts.title)} lead={say(texts.lead)}>
      <Goal plans={plans} isAtHome={false} />
      {planned.length === 0 ? (
        <Empty>
          <p>{say(texts.empty)}</p>
          <ButtonLink look="main" to="/budget">
            {say(texts.toBudget)}
          </ButtonLink>
        </Empty>
      ) : (
        <Stack>
          {planned.map((debt) => (
            <PlanCard key={debt.debtId} clientId={clientId} debt={debt} />
          ))}
        </Stack>
      )}
      <Waiting debts={waiting} />
      <Promises debts={plans.debts} />
      {planned.some(({ plan }) => plan?.state === "active") ? (
        <Challenge clientId={clientId} plans={plans} />
      ) : undefined}
      <Row>
        {planned.length === 0 ? undefined : (
          <ButtonLink to="/budget">{say(texts.toBudget)}</ButtonLink>
        )}
        <ButtonLink to="/order">{say(texts.toOrder)}</ButtonLink>
      </Row>
    </Page>
  );
}

function Waiting({ debts }: { readonly debts: readonly PlannedDebt[] }) {
  const say = useSay();
  if (debts.length === 0) return undefined;
  return (
    <Section title={say(texts.waiting)}>
      <ul>
        {debts.map(({ debtId, creditor, balanceFen }) => (
          <li key={debtId}>
            <Saying
              text={texts.waitingOf}
              slots={{ creditor, amount: <Amount fen={balanceFen} form="sentence" /> }}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}
