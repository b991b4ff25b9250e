import type { Plans } from "../../api/plans.ts";
import { useSay } from "../../language/language.ts";
import { Amount } from "../../ui/amount.tsx";
import { ButtonLink } from "../../ui/button.tsx";
import { Day } from "../../ui/day.tsx";
import { Card, Row } from "../../ui/page.tsx";
import { Saying } from "../../ui/saying.tsx";
import { goalTexts as texts } from "./goal-texts.ts";
import { goalOf, streakOf } from "./plan-shape.ts";
import styles from "./plan.module.css";

interface GoalProps {
  readonly plans: Plans;
  readonly isAtHome: boolean;
}

/** B67, B23, B69: the next bill, and how many came on time before it. Nothing where no plan is under way. */
export function Goal({ plans, isAtHome }: GoalProps) {
  const say = useSay();
  const goal = goalOf(plans);
  if (goal === undefined) return undefined;
  const { debt, row } = goal;
  const streak = streakOf(plans);
  const { creditor } = debt;
  const isMissed = row.state === "missed";
  return (
    <Card tone={isMissed ? "attention" : "good"}>
      <h2>{say(texts.goal)}</h2>
      <p className={isMissed ? undefined : styles.goal}>
        <Saying
          text={isMissed ? texts.goalMissed : texts.goalWords}
          slots={{
            creditor,
            day: <Day on={row.dueOn} />,
            amount: <Amount fen={row.amountFen - row.paidFen} form="sentence" />,
          }}
        />
      </p>
      {streak === 0 ? undefined : (
        <p>{say(streak === 1 ? texts.streakOne : texts.streak, { n: streak })}</p>
      )}
      <Row>
        <ButtonLink look="main" to="/pay" search={{ debt: debt.debtId }}>
          {say(texts.pay)}
        </ButtonLink>
        {isAtHome ? <ButtonLink to="/plan">{say(texts.toPlan)}</ButtonLink> : undefined}
      </Row>
    </Card>
  );
}
