import { lazy, Suspense } from "react";
import type { Client } from "../../api/clients.ts";
import { useSay } from "../../language/language.ts";
import { Amount } from "../../ui/amount.tsx";
import { Card, Note, Section } from "../../ui/page.tsx";
import { Saying } from "../../ui/saying.tsx";
import { BudgetControls } from "./budget-controls.tsx";
import { ChooseOrder } from "./choose-order.tsx";
import { OrderChoice } from "./order-choice.tsx";
import { OrderLine } from "./order-line.tsx";
import { payoffOrderNames } from "./order-texts.ts";
import { payoffTexts as texts } from "./payoff-texts.ts";
import { usePayoff } from "./use-payoff.ts";
import styles from "./payoff.module.css";

/** What draws it comes after the words. */
const PayoffCurves = lazy(() =>
  import("./payoff-curves.tsx").then(({ PayoffCurves: component }) => ({ default: component })),
);

/** Money on top, the orders below it, and the one that is chosen in full. */
export function PayoffWorkbench({ client }: { readonly client: Client }) {
  const say = useSay();
  const payoff = usePayoff(client);
  const { rows, row } = payoff;
  return (
    <>
      <Current client={client} />
      <BudgetControls payoff={payoff} />
      <Section title={say(texts.orders)}>
        <OrderChoice payoff={payoff} />
      </Section>
      {row === undefined ? undefined : (
        <Section title={`${say(texts.line)} · ${say(payoffOrderNames[row.name])}`}>
          <OrderLine client={client} row={row} onMove={payoff.move} />
          <ChooseOrder client={client} payoff={payoff} row={row} />
        </Section>
      )}
      <Section title={say(texts.chart)}>
        <Suspense fallback={<div className={styles.chartPlace} />}>
          <PayoffCurves rows={rows} name={payoff.name} />
        </Suspense>
      </Section>
    </>
  );
}

function Current({ client: { payoffOrder } }: { readonly client: Client }) {
  const say = useSay();
  if (payoffOrder === undefined) return undefined;
  const { order, monthlyFen, reason } = payoffOrder;
  return (
    <Card tone="sunk">
      <p>
        <Saying
          text={texts.current}
          slots={{
            order: say(payoffOrderNames[order]),
            amount: <Amount fen={monthlyFen} form="sentence" />,
          }}
        />
      </p>
      {reason === undefined ? undefined : <Note>{say(texts.because, { reason })}</Note>}
    </Card>
  );
}
