import { Link } from "@tanstack/react-router";
import type { DebtSummary } from "../../api/clients.ts";
import { useSay } from "../../language/language.ts";
import { Amount } from "../../ui/amount.tsx";
import { Day } from "../../ui/day.tsx";
import { Card, Facts, Row, Tag } from "../../ui/page.tsx";
import { debtTexts as texts } from "./debt-texts.ts";
import { kindText } from "./debt-words.ts";
import styles from "./debts.module.css";

/** One debt in a list; the whole card leads to it. */
export function DebtCard({ debt }: { readonly debt: DebtSummary }) {
  const say = useSay();
  const { debtId, creditor, kind, balanceFen, principalFen, settledOn } = debt;
  return (
    <div className={styles.whole}>
      <Card>
        <Row>
          <h2 className={styles.name}>
            <Link to="/debts/$debtId" params={{ debtId }}>
              {creditor}
            </Link>
          </h2>
          <DebtTag debt={debt} />
        </Row>
        <Facts
          facts={[
            [say(texts.kind), say(kindText(kind))],
            [say(texts.borrowed), <Amount key="borrowed" fen={principalFen} />],
            settledOn === undefined
              ? [say(texts.left), <Amount key="left" fen={balanceFen} />]
              : [say(texts.settledOn), <Day key="on" on={settledOn} />],
          ]}
        />
      </Card>
    </div>
  );
}

export function DebtTag({
  debt: { state, closedOn },
}: {
  readonly debt: { readonly state: DebtSummary["state"]; readonly closedOn?: string | undefined };
}) {
  const say = useSay();
  if (closedOn !== undefined) return <Tag>{say(texts.closed)}</Tag>;
  return state === "settled" ? (
    <Tag tone="good">{say(texts.settled)}</Tag>
  ) : (
    <Tag tone="accent">{say(texts.active)}</Tag>
  );
}
