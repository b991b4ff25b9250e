import type { Compared } from "@aftercare/core/planning/compare-orders.ts";
import { useSay } from "../../language/language.ts";
import { Amount } from "../../ui/amount.tsx";
import { Note, Tag } from "../../ui/page.tsx";
import { Saying } from "../../ui/saying.tsx";
import { payoffOrderHints, payoffOrderNames } from "./order-texts.ts";
import { payoffTexts as texts } from "./payoff-texts.ts";
import type { Payoff } from "./use-payoff.ts";
import { writeMonths } from "./write-months.ts";
import styles from "./payoff.module.css";

/** Every order with how long it takes, what it costs, and how much more that is than the cheapest. */
export function OrderChoice({ payoff }: { readonly payoff: Payoff }) {
  const say = useSay();
  const { rows, name, setName } = payoff;
  const differs = rows.some(({ moreFen = 0 }) => moreFen > 0);
  return (
    <fieldset className={styles.orders}>
      <legend className="visually-hidden">{say(texts.orders)}</legend>
      {rows.map((row) => (
        <label key={row.name} className={styles.order}>
          <input
            type="radio"
            name="order"
            checked={row.name === name}
            onChange={() => setName(row.name)}
          />
          <span className={styles.words}>
            <strong>{say(payoffOrderNames[row.name])}</strong>
            <Outcome row={row} differs={differs} />
            <Note>{say(payoffOrderHints[row.name])}</Note>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

interface OutcomeProps {
  readonly row: Compared;
  /** Where all cost the same, none is the cheapest. */
  readonly differs: boolean;
}

function Outcome({ row: { outcome, moreFen = 0 }, differs }: OutcomeProps) {
  const say = useSay();
  switch (outcome.kind) {
    case "short":
      return (
        <span className={styles.attention}>
          <Saying
            text={texts.short}
            slots={{ amount: <Amount fen={outcome.missingFen} form="sentence" /> }}
          />
        </span>
      );
    case "never":
      return <span className={styles.attention}>{say(texts.never)}</span>;
    case "ends":
      return (
        <span className={styles.outcome}>
          <span>{say(texts.ends, { months: writeMonths(outcome.months, say) })}</span>
          <span>
            <Saying
              text={texts.interest}
              slots={{ amount: <Amount fen={outcome.interestFen} form="sentence" /> }}
            />
          </span>
          {differs && moreFen === 0 ? <Tag tone="good">{say(texts.cheapest)}</Tag> : undefined}
          {moreFen > 0 ? (
            <Tag>
              <Saying
                text={texts.more}
                slots={{ amount: <Amount fen={moreFen} form="sentence" /> }}
              />
            </Tag>
          ) : undefined}
        </span>
      );
  }
}
