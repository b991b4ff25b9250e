import { Link } from "@tanstack/react-router";
import type { Overview } from "../../api/organisation.ts";
import { useSay } from "../../language/language.ts";
import { overviewTexts as texts } from "./overview-texts.ts";
import styles from "./overview.module.css";

/** Four figures; the two that can be acted on are links. */
export function Totals({ overview: { totals, closedClients } }: { readonly overview: Overview }) {
  const say = useSay();
  return (
    <dl className={styles.totals}>
      <div>
        <dt>{say(texts.clients)}</dt>
        <dd>
          <Link to="/clients">{totals.clients}</Link>
          <small>{say(texts.closed, { n: closedClients })}</small>
        </dd>
      </div>
      <div>
        <dt>{say(texts.debts)}</dt>
        <dd>
          <span>{totals.debts}</span>
          <small>{say(texts.settled, { n: totals.settledDebts })}</small>
        </dd>
      </div>
      <div>
        <dt>{say(texts.tasks)}</dt>
        <dd>
          <span>{totals.tasks}</span>
          <small>{say(texts.dueWeek, { n: totals.dueWithinWeek })}</small>
        </dd>
      </div>
      <div data-tone={totals.overdue === 0 ? undefined : "attention"}>
        <dt>{say(texts.overdue)}</dt>
        <dd>
          <Link to="/clients" search={{ due: "overdue" }}>
            {totals.overdue}
          </Link>
          <small>{say(texts.overdueHint)}</small>
        </dd>
      </div>
    </dl>
  );
}
