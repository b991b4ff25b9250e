import { useSuspenseQueries } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { clientQuery } from "../../api/clients.ts";
import { plansQuery } from "../../api/plans.ts";
import { useSay } from "../../language/language.ts";
import { ButtonLink } from "../../ui/button.tsx";
import { Empty, Note, Page, Row, Section, Stack } from "../../ui/page.tsx";
import { BudgetSection } from "../budget/budget-section.tsx";
import { clientPlanTexts as texts } from "./client-plan-texts.ts";
import { PayDay } from "./pay-day.tsx";
import { planTexts } from "./plan-texts.ts";
import { Scenarios } from "./scenarios.tsx";
import { StaffPlanCard } from "./staff-plan-card.tsx";

/** S8: what a month leaves, what each lender asks for, and which of two scenarios goes to the client. */
export function ClientPlanScreen() {
  const say = useSay();
  const { clientId = "" } = useParams({ strict: false });
  const [{ data: client }, { data: plans }] = useSuspenseQueries({
    queries: [clientQuery(clientId), plansQuery(clientId)],
  });
  const isWorked = client.dataState === "active" && client.closed === undefined;
  const planned = plans.debts.filter(({ plan }) => plan !== undefined);
  return (
    <Page
      title={say(texts.title, { name: client.name })}
      lead={say(texts.lead)}
      width="wide"
      aside={
        <Row>
          <ButtonLink look="quiet" to="/clients/$clientId" params={{ clientId }}>
            {say(texts.toClient)}
          </ButtonLink>
          <ButtonLink to="/clients/$clientId/order" params={{ clientId }}>
            {say(planTexts.toOrder)}
          </ButtonLink>
        </Row>
      }
    >
      <Section title={say(texts.budget)}>
        {plans.budget === undefined ? <Note>{say(texts.noBudget)}</Note> : undefined}
        <BudgetSection clientId={clientId} plans={plans} />
      </Section>
      <Section title={say(texts.plans)}>
        {planned.length === 0 ? (
          <Empty>
            <p>{say(texts.noPlans)}</p>
          </Empty>
        ) : (
          <Stack>
            {planned.map((debt) => (
              <StaffPlanCard
                key={debt.debtId}
                clientId={clientId}
                debt={debt}
                isWorked={isWorked}
              />
            ))}
          </Stack>
        )}
      </Section>
      {isWorked ? <PayDay clientId={clientId} plans={plans} /> : undefined}
      <Scenarios clientId={clientId} plans={plans} isWorked={isWorked} />
    </Page>
  );
}
