import { addDays, type IsoDate } from "@aftercare/core/calendar/dates.ts";
import type { Plans } from "../../api/plans.ts";
import { useSay } from "../../language/language.ts";
import { Amount } from "../../ui/amount.tsx";
import { Day } from "../../ui/day.tsx";
import { Card, Facts, Note } from "../../ui/page.tsx";
import { Saying } from "../../ui/saying.tsx";
import { writeRate } from "../offers/write-span.ts";
import { budgetTexts as texts } from "./budget-texts.ts";
import styles from "./budget.module.css";

/** What a month leaves against what the plans ask for, in figures and in words (B11, B13, B43, B45). */
export function BudgetOutcome({ plans }: { readonly plans: Plans }) {
  const say = useSay();
  const { budget, peak, sustainability, debtRatioBasisPoints, isRatioHigh, today } = plans;
  if (budget === undefined) return undefined;
  const { incomeFen, surplusFen, on } = budget;
  const spent = incomeFen - surplusFen;
  const isOld = on < addDays(today as IsoDate, -31);
  return (
    <Card tone={surplusFen < 0 || sustainability === "over" ? "attention" : "plain"}>
      <dl className={styles.figures}>
        <Figure name={say(texts.income)} fen={incomeFen} />
        <Figure name={say(texts.essentials)} fen={spent} />
        <Figure name={say(texts.surplus)} fen={surplusFen} />
        {peak === undefined ? undefined : <Figure name={say(texts.peak)} fen={peak.amountFen} />}
      </dl>
      <p>
        <strong>{say(wordsFor(plans))}</strong>
      </p>
      {debtRatioBasisPoints === undefined ? undefined : (
        <Facts facts={[[say(texts.ratio), writeRate(debtRatioBasisPoints)]]} />
      )}
      {isRatioHigh ? <p>{say(texts.highRatio)}</p> : undefined}
      <Cards plans={plans} />
      <Note>
        <Saying text={isOld ? texts.oldNote : texts.savedOn} slots={{ day: <Day on={on} /> }} />
      </Note>
    </Card>
  );
}

function wordsFor({ budget, sustainability }: Plans) {
  if (budget !== undefined && budget.surplusFen < 0) return texts.minus;
  return sustainability === undefined ? texts.noPlan : texts[sustainability];
}

function Figure({ name, fen }: { readonly name: string; readonly fen: number }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <Amount fen={fen} />
      </dd>
    </div>
  );
}

/** B45: only of cards whose limit is known. */
function Cards({ plans: { debts } }: { readonly plans: Plans }) {
  const say = useSay();
  const cards = debts.filter(({ utilisationBasisPoints }) => utilisationBasisPoints !== undefined);
  if (cards.length === 0) return undefined;
  return (
    <div>
      <p>{say(texts.cards)}</p>
      <ul>
        {cards.map(({ debtId, creditor, utilisationBasisPoints = 0, isHighlyUsed }) => (
          <li key={debtId}>
            {say(texts.used, { creditor, share: writeRate(utilisationBasisPoints) })}
            {isHighlyUsed ? <Note>{say(texts.highlyUsed)}</Note> : undefined}
          </li>
        ))}
      </ul>
    </div>
  );
}
