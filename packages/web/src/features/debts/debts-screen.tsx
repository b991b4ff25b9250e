import { useSuspenseQuery } from "@tanstack/react-query";
import { clientQuery } from "../../api/clients.ts";
import { useOwnClientId } from "../../api/me.ts";
import { useSay } from "../../language/language.ts";
import { Amount } from "../../ui/amount.tsx";
import { ButtonLink } from "../../ui/button.tsx";
import { Card, Empty, Note, Page, Row, Stack } from "../../ui/page.tsx";
import { isOpen } from "../payoff/open-debts.ts";
import { DebtCard } from "./debt-card.tsx";
import { debtTexts as texts } from "./debt-texts.ts";

/** C3: everything that is owed, and what was paid off. */
export function DebtsScreen() {
  const say = useSay();
  const { debts } = useSuspenseQuery(clientQuery(useOwnClientId())).data;
  const total = debts.reduce((sum, { balanceFen }) => sum + balanceFen, 0);
  const add = <ButtonLink to="/debts/new">{say(texts.add)}</ButtonLink>;
  if (debts.length === 0) {
    return (
      <Page title={say(texts.title)}>
        <Empty>
          <p>{say(texts.empty)}</p>
          {add}
        </Empty>
      </Page>
    );
  }
  return (
    <Page title={say(texts.title)} aside={add}>
      <Card tone="sunk">
        <Row>
          <span>{say(texts.total)}</span>
          <strong>
            <Amount fen={total} />
          </strong>
        </Row>
        <Note>{say(texts.disclaimer)}</Note>
        {debts.some(isOpen) ? (
          <Row>
            <ButtonLink to="/plan">{say(texts.plan)}</ButtonLink>
            <ButtonLink to="/budget">{say(texts.budget)}</ButtonLink>
            {debts.filter(isOpen).length > 1 ? (
              <ButtonLink to="/order">{say(texts.order)}</ButtonLink>
            ) : undefined}
          </Row>
        ) : undefined}
        <Row>
          <ButtonLink look="quiet" to="/report">
            {say(texts.report)}
          </ButtonLink>
        </Row>
      </Card>
      <Stack>
        {debts.map((debt) => (
          <DebtCard key={debt.debtId} debt={debt} />
        ))}
      </Stack>
    </Page>
  );
}
