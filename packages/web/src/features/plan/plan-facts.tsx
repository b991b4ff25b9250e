import type { Reader } from "../debts/debt-link.tsx";
import type { ReactNode } from "react";
import type { DebtPlan, PlannedDebt } from "../../api/plans.ts";
import { useSay, type Text } from "../../language/language.ts";
import { Amount } from "../../ui/amount.tsx";
import { Day } from "../../ui/day.tsx";
import { Tag } from "../../ui/page.tsx";
import { Saying } from "../../ui/saying.tsx";
import { leftOf, spanOf } from "./plan-shape.ts";
import { planTexts as texts } from "./plan-texts.ts";
import styles from "./plan.module.css";

/** Where the plan stands, in a word. */
export function PlanTag({ debt, reader }: { readonly debt: PlannedDebt; readonly reader: Reader }) {
  const say = useSay();
  const { plan, isSettled } = debt;
  if (plan === undefined) return undefined;
  if (isSettled) return <Tag tone="good">{say(texts.settled)}</Tag>;
  const { state } = plan;
  if (state === "shared" || state === "asked") {
    const words = reader === "staff" ? texts[`${state}Staff`] : texts[state];
    return <Tag tone="accent">{say(words)}</Tag>;
  }
  return <Tag tone={state === "active" ? "good" : "plain"}>{say(texts[state])}</Tag>;
}

/** How much, how often and until when. */
export function PlanFacts({ plan }: { readonly plan: DebtPlan }) {
  const say = useSay();
  const { leastFen, mostFen } = spanOf(plan);
  const { rows, totalFen } = plan;
  const first = rows.find(({ amountFen }) => amountFen > 0);
  const last = rows[rows.length - 1];
  const kept = rows.filter(({ paidOn }) => paidOn !== undefined).length;
  const leftFen = leftOf(plan);
  return (
    <dl className={styles.figures}>
      <Figure name={say(texts.each)}>
        {leastFen === mostFen ? undefined : (
          <>
            <Amount fen={leastFen} /> –{" "}
          </>
        )}
        <Amount fen={mostFen} />
      </Figure>
      <Figure name={say(texts.count)}>
        {say(kept === 0 ? texts.countOnly : texts.countOf, { n: rows.length, kept })}
      </Figure>
      <Figure name={say(texts.total)}>
        <Amount fen={totalFen} />
      </Figure>
      {leftFen === totalFen ? undefined : (
        <Figure name={say(texts.left)}>
          <Amount fen={leftFen} />
        </Figure>
      )}
      {first === undefined || kept > 0 ? undefined : (
        <Figure name={say(texts.first)}>
          <Day on={first.dueOn} />
        </Figure>
      )}
      {last === undefined ? undefined : (
        <Figure name={say(texts.last)}>
          <Day on={last.dueOn} />
        </Figure>
      )}
    </dl>
  );
}

function Figure({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Shared, agreed, begun, changed, ended: each with its day. */
export function PlanHistory({ plan }: { readonly plan: DebtPlan }) {
  const say = useSay();
  const { shared, answered, active, terms, seq, ended } = plan;
  const isChanged = terms.seq > seq;
  const told: readonly (readonly [
    Text,
    { readonly on: string; readonly seq: number } | undefined,
  ])[] = [
    [texts.sharedOn, shared],
    [answered?.agrees === false ? texts.askedOn : texts.agreedOn, answered],
    [texts.activeOn, active],
    [texts.changedOn, isChanged ? terms : undefined],
    [texts.endedOn, ended],
  ];
  const steps = told.flatMap(([text, said]) => (said === undefined ? [] : [{ text, ...said }]));
  if (steps.length === 0) return undefined;
  return (
    <details className={styles.rows}>
      <summary>{say(texts.history)}</summary>
      <ol className={styles.history}>
        {steps
          .sort((a, b) => a.seq - b.seq)
          .map(({ text, on, seq: at }) => (
            <li key={at}>
              {say(text)} · <Day on={on} />
            </li>
          ))}
      </ol>
    </details>
  );
}

/** The client has not spoken since the amounts changed. */
export function ChangedNote({ plan }: { readonly plan: DebtPlan }) {
  const { state, terms, seq, answered } = plan;
  if (state === "ended" || terms.seq === seq || answered !== undefined) return undefined;
  return (
    <p>
      <Saying text={texts.changedNow} slots={{ day: <Day on={terms.on} /> }} />
    </p>
  );
}
