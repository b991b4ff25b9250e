import { useSuspenseQuery } from "@tanstack/react-query";
import { useOwnClientId } from "../../api/me.ts";
import { plansQuery } from "../../api/plans.ts";
import { useSay } from "../../language/language.ts";
import { ButtonLink } from "../../ui/button.tsx";
import { Note, Page, Row } from "../../ui/page.tsx";
import { BudgetForm } from "./budget-form.tsx";
import { BudgetSection } from "./budget-section.tsx";
import { budgetTexts as texts } from "./budget-texts.ts";
import { BigSpends, NewCredits } from "./habits.tsx";

/** B48: what a month leaves, and what helps to keep it so. Without a budget, the form itself. */
export function BudgetScreen() {
  const say = useSay();
  const clientId = useOwnClientId();
  const plans = useSuspenseQuery(plansQuery(clientId)).data;
  if (plans.budget === undefined) {
    return (
      <Page title={say(texts.title)} lead={say(texts.lead)}>
        <Note>{say(texts.empty)}</Note>
        <BudgetForm clientId={clientId} budget={undefined} />
      </Page>
    );
  }
  return (
    <Page title={say(texts.title)} lead={say(texts.lead)}>
      <BudgetSection clientId={clientId} plans={plans} />
      <BigSpends clientId={clientId} plans={plans} />
      <NewCredits clientId={clientId} plans={plans} />
      <Row>
        <ButtonLink to="/plan">{say(texts.toPlan)}</ButtonLink>
      </Row>
    </Page>
  );
}
