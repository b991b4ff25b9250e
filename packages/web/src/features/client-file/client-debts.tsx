import { Link } from "@tanstack/react-router";
import type { Client } from "../../api/clients.ts";
import { useSay } from "../../language/language.ts";
import { Amount } from "../../ui/amount.tsx";
import { ButtonLink } from "../../ui/button.tsx";
import { Empty, Row, Section } from "../../ui/page.tsx";
import { DebtTag } from "../debts/debt-card.tsx";
import { debtTexts } from "../debts/debt-texts.ts";
import { isOpen } from "../payoff/open-debts.ts";
import { clientTexts as texts } from "./client-texts.ts";
import styles from "./client-file.module.css";

interface ClientDebtsProps {
  readonly client: Client;
  readonly isWorked: boolean;
}

/** Every debt with its state and what is left of it. */
export function ClientDebts({ client, isWorked }: ClientDebtsProps) {
  const say = useSay();
  const { clientId, debts } = client;
  const add = isWorked ? (
    <Row>
      {debts.some(isOpen) ? (
        <ButtonLink to="/clients/$clientId/plan" params={{ clientId }}>
          {say(debtTexts.planOf)}
        </ButtonLink>
      ) : undefined}
      {debts.filter(isOpen).length > 1 ? (
        <ButtonLink to="/clients/$clientId/order" params={{ clientId }}>
          {say(debtTexts.order)}
        </ButtonLink>
      ) : undefined}
      <ButtonLink to="/clients/$clientId/debts/new" params={{ clientId }}>
        {say(texts.addDebt)}
      </ButtonLink>
    </Row>
  ) : undefined;
  if (debts.length === 0) {
    return (
      <Section title={say(texts.debts)}>
        <Empty>
          <p>{say(texts.debtsEmpty)}</p>
          {add}
        </Empty>
      </Section>
    );
  }
  return (
    <Section title={say(texts.debts)} aside={add}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{say(texts.lender)}</th>
            <th scope="col">{say(texts.state)}</th>
            <th scope="col" className={`${styles.number} ${styles.borrowed}`}>
              {say(texts.borrowed)}
            </th>
            <th scope="col" className={styles.number}>
              {say(texts.left)}
            </th>
          </tr>
        </thead>
        <tbody>
          {debts.map((debt) => (
            <tr key={debt.debtId}>
              <th scope="row">
                <Link
                  to="/clients/$clientId/debts/$debtId"
                  params={{ clientId, debtId: debt.debtId }}
                >
                  {debt.creditor}
                </Link>
              </th>
              <td>
                <DebtTag debt={debt} />
              </td>
              <td className={`${styles.number} ${styles.borrowed}`}>
                <Amount fen={debt.principalFen} />
              </td>
              <td className={styles.number}>
                <Amount fen={debt.balanceFen} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
