import { instalmentsOf } from "@aftercare/core/planning/schedule.ts";
import { writeMoneyInTable } from "@aftercare/core/money/write-money.ts";
import type { PlannedDebt } from "../../api/plans.ts";
import { useSay } from "../../language/language.ts";
import { Amount } from "../../ui/amount.tsx";
import { Day } from "../../ui/day.tsx";
import { Note } from "../../ui/page.tsx";
import { Saying } from "../../ui/saying.tsx";
import { offerKindValues } from "../timeline/value-texts.ts";
import { clientPlanTexts as texts } from "./client-plan-texts.ts";
import { spanOf } from "./plan-shape.ts";
import { isFixed, longestMonths, scheduleOf, type Choice } from "./scenario.ts";
import styles from "./plan.module.css";

interface DebtChoiceProps {
  /** The scenario's. */
  readonly name: string;
  readonly debt: PlannedDebt;
  readonly firstOn: string;
  readonly choice: Choice;
  onChange(choice: Choice): void;
}

/** How one debt is paid in this scenario, and what that comes to. */
export function DebtChoice({ name, debt, firstOn, choice, onChange }: DebtChoiceProps) {
  const say = useSay();
  const { creditor, balanceFen, offers, annualRateBasisPoints, plan } = debt;
  const head = (
    <span className={styles.head}>
      <strong>{creditor}</strong>
      <Amount fen={balanceFen} />
    </span>
  );
  if (isFixed(debt) && plan !== undefined) {
    return (
      <div className={styles.choice}>
        {head}
        <Note>
          <Saying
            text={texts.fixed}
            slots={{ amount: <Amount fen={spanOf(plan).mostFen} form="sentence" /> }}
          />
        </Note>
      </div>
    );
  }
  const isOwn = choice.way === "even" || choice.way === "rate";
  return (
    <div className={styles.choice}>
      {head}
      <div className={styles.inputs}>
        <select
          className={styles.input}
          aria-label={say(texts.wayOf, { name, creditor })}
          value={choice.way}
          onChange={({ target: { value } }) => onChange({ ...choice, way: value })}
        >
          <option value="none">{say(texts.none)}</option>
          <option value="even">{say(texts.even)}</option>
          {annualRateBasisPoints === undefined ? undefined : (
            <option value="rate">{say(texts.rate)}</option>
          )}
          {offers
            .filter(({ answered }) => answered === undefined || answered.outcome === "accepted")
            .map(({ id, kind, schedule, answered }) => (
              <option key={id} value={`offer:${id}`}>
                {say(answered === undefined ? texts.offerOpen : texts.offer, {
                  kind: say(offerKindValues[kind]),
                  amount: writeMoneyInTable(schedule[schedule.length - 1]?.monthlyFen ?? 0),
                })}
              </option>
            ))}
        </select>
        {isOwn ? (
          <input
            className={styles.input}
            type="number"
            inputMode="numeric"
            min={1}
            max={longestMonths}
            aria-label={say(texts.monthsOf, { name, creditor })}
            value={choice.months}
            onChange={({ target: { value } }) => {
              const months = Math.round(Number(value));
              if (months >= 1 && months <= longestMonths) onChange({ ...choice, months });
            }}
          />
        ) : undefined}
      </div>
      <Comes debt={debt} choice={choice} firstOn={firstOn} />
    </div>
  );
}

function Comes({ debt, choice, firstOn }: Pick<DebtChoiceProps, "debt" | "choice" | "firstOn">) {
  const schedule = scheduleOf(debt, choice, firstOn);
  const rows = schedule === undefined ? [] : instalmentsOf({ schedule });
  const [first] = rows;
  const last = rows[rows.length - 1];
  if (schedule === undefined || first === undefined || last === undefined) return undefined;
  const { mostFen } = spanOf({ schedule: [...schedule] });
  return (
    <Note>
      <Saying
        text={texts.eachOf}
        slots={{ amount: <Amount fen={mostFen} form="sentence" />, day: <Day on={last.dueOn} /> }}
      />
    </Note>
  );
}
