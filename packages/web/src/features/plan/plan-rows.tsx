import type { DebtPlan, PlanRow } from "../../api/plans.ts";
import { useSay } from "../../language/language.ts";
import { Amount } from "../../ui/amount.tsx";
import { Day } from "../../ui/day.tsx";
import { Saying } from "../../ui/saying.tsx";
import { Table, type Column } from "../../ui/table.tsx";
import { planTexts as texts } from "./plan-texts.ts";
import styles from "./plan.module.css";

/** Every instalment with its day and what became of it (A38), folded away. */
export function PlanRows({
  plan,
  creditor,
}: {
  readonly plan: DebtPlan;
  readonly creditor: string;
}) {
  const say = useSay();
  const columns: readonly Column<PlanRow>[] = [
    { title: say(texts.n), render: ({ n }) => say(texts.nth, { n }) },
    { title: say(texts.due), render: ({ dueOn }) => <Day on={dueOn} /> },
    {
      title: say(texts.amount),
      align: "end",
      render: ({ amountFen }) => <Amount fen={amountFen} />,
    },
    { title: say(texts.state), render: (row) => <RowWords row={row} /> },
  ];
  return (
    <details className={styles.rows}>
      <summary>{say(texts.rows, { n: plan.rows.length })}</summary>
      <Table name={creditor} columns={columns} rows={plan.rows} keyOf={({ dueOn }) => dueOn} />
    </details>
  );
}

function RowWords({ row: { state, paidFen, amountFen } }: { readonly row: PlanRow }) {
  const say = useSay();
  return (
    <>
      <span className={state === "missed" ? styles.attention : undefined}>{say(texts[state])}</span>
      {paidFen > 0 && paidFen < amountFen ? (
        <span className={styles.part}>
          <Saying
            text={texts.partly}
            slots={{ amount: <Amount fen={paidFen} form="sentence" /> }}
          />
        </span>
      ) : undefined}
    </>
  );
}
