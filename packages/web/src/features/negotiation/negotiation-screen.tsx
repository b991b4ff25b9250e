import { useSuspenseQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { negotiationsQuery, type Negotiation } from "../../api/plans.ts";
import { useSay } from "../../language/language.ts";
import { ButtonLink } from "../../ui/button.tsx";
import { Empty, Note, Page } from "../../ui/page.tsx";
import { AssigneeChoice } from "../caseload/assignee-choice.tsx";
import { NegotiationCard } from "./negotiation-card.tsx";
import { negotiationTexts as texts } from "./negotiation-texts.ts";
import styles from "./negotiation.module.css";

const stages = ["none", "proposed", "replied", "agreed", "failed"] as const;

/** S7: every lender in one of five columns; on a phone one list in groups. */
export function NegotiationScreen() {
  const say = useSay();
  const { assignee } = useSearch({ strict: false });
  const { items, complete } = useSuspenseQuery(negotiationsQuery(assignee)).data;
  return (
    <Page title={say(texts.title)} lead={say(texts.lead)} aside={<AssigneeChoice />} width="wide">
      {complete ? undefined : <Note>{say(texts.some)}</Note>}
      {items.length === 0 ? (
        <Empty>
          <p>{say(texts.empty)}</p>
          <ButtonLink to="/clients">{say(texts.clients)}</ButtonLink>
        </Empty>
      ) : (
        <div className={styles.board}>
          {stages.map((stage) => (
            <Column
              key={stage}
              stage={stage}
              items={items.filter((item) => item.stage === stage)}
            />
          ))}
        </div>
      )}
    </Page>
  );
}

interface ColumnProps {
  readonly stage: Negotiation["stage"];
  readonly items: readonly Negotiation[];
}

function Column({ stage, items }: ColumnProps) {
  const say = useSay();
  return (
    <section className={styles.column} data-empty={items.length === 0}>
      <h2>{say(texts.column, { stage: say(texts[stage]), n: items.length })}</h2>
      {items.length === 0 ? (
        <Note>{say(texts.nobody)}</Note>
      ) : (
        <ul className={styles.cards}>
          {items.map((item) => (
            <li key={`${item.clientId}/${item.debtId}`}>
              <NegotiationCard item={item} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
