import { useId } from "react";
import type { Plans } from "../../api/plans.ts";
import { useSay } from "../../language/language.ts";
import { Amount } from "../../ui/amount.tsx";
import { Day } from "../../ui/day.tsx";
import { Card, Facts, Note } from "../../ui/page.tsx";
import { Saying } from "../../ui/saying.tsx";
import { clientPlanTexts as texts } from "./client-plan-texts.ts";
import { DebtChoice } from "./debt-choice.tsx";
import { SendScenario } from "./send-scenario.tsx";
import { choiceOf, outcomeOf, type Scenario, type ScenarioOutcome } from "./scenario.ts";
import styles from "./plan.module.css";

interface ScenarioCardProps {
  readonly clientId: string;
  readonly plans: Plans;
  readonly name: string;
  readonly scenario: Scenario;
  readonly isWorked: boolean;
  onChange(scenario: Scenario): void;
}

/** One scenario: how each debt is paid, what the fullest month asks for, and whether that can be kept. */
export function ScenarioCard(props: ScenarioCardProps) {
  const { clientId, plans, name, scenario, isWorked, onChange } = props;
  const say = useSay();
  const firstField = useId();
  const debts = plans.debts.filter(({ isSettled }) => !isSettled);
  const outcome = outcomeOf(debts, scenario, plans.budget?.surplusFen);
  return (
    <Card>
      <h3>{say(texts.scenario, { name })}</h3>
      <Outcome outcome={outcome} />
      <div className={styles.choice}>
        <label htmlFor={firstField}>{say(texts.scenarioFirst)}</label>
        <input
          id={firstField}
          className={styles.input}
          type="date"
          value={scenario.firstOn}
          onChange={({ target: { value } }) => {
            if (value !== "") onChange({ ...scenario, firstOn: value });
          }}
        />
        <Note>
          <Day on={scenario.firstOn} />
        </Note>
      </div>
      {debts.map((debt) => (
        <DebtChoice
          key={debt.debtId}
          name={name}
          debt={debt}
          firstOn={scenario.firstOn}
          choice={choiceOf(scenario, debt.debtId)}
          onChange={(choice) =>
            onChange({ ...scenario, choices: { ...scenario.choices, [debt.debtId]: choice } })
          }
        />
      ))}
      {isWorked ? (
        <SendScenario clientId={clientId} plans={plans} name={name} scenario={scenario} />
      ) : undefined}
    </Card>
  );
}

function Outcome({ outcome }: { readonly outcome: ScenarioOutcome }) {
  const say = useSay();
  const { peak, totalFen, lastOn, open } = outcome;
  return (
    <>
      <Facts
        facts={[
          [say(texts.peak), <Amount key="peak" fen={peak?.amountFen ?? 0} />],
          [say(texts.total), <Amount key="total" fen={totalFen} />],
          ...(lastOn === undefined
            ? []
            : [[say(texts.lastOn), <Day key="last" on={lastOn} />] as const]),
        ]}
      />
      <p aria-live="polite">
        <Balance outcome={outcome} />
      </p>
      {open.length === 0 ? undefined : (
        <Note>{say(texts.openDebts, { names: open.join("、") })}</Note>
      )}
    </>
  );
}

/** Imbalance in words. */
function Balance({ outcome: { spareFen, peak } }: { readonly outcome: ScenarioOutcome }) {
  const say = useSay();
  if (spareFen === undefined) return say(texts.unknown);
  const amount = <Amount fen={Math.abs(spareFen)} form="sentence" />;
  if (spareFen < 0) {
    return (
      <span className={styles.attention}>
        <Saying text={texts.short} slots={{ amount }} />
      </span>
    );
  }
  const isTight = spareFen * 4 < (peak?.amountFen ?? 0);
  return (
    <strong>
      <Saying text={isTight ? texts.tight : texts.fits} slots={{ amount }} />
    </strong>
  );
}
