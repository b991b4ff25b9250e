import { useId } from "react";
import type { ListedRule, RuleStep } from "../../api/rules.ts";
import { useSay } from "../../language/language.ts";
import { Button } from "../../ui/button.tsx";
import { Row } from "../../ui/page.tsx";
import formStyles from "../../ui/form/form.module.css";
import { CountField } from "./count-field.tsx";
import { daysNow, isOffNow, stepNow, typedOf, type TypedRule } from "./draft-rules.ts";
import { audienceWords, stepWords } from "./rule-words.ts";
import { rulesTexts as texts } from "./rules-texts.ts";
import styles from "./rules.module.css";

const unitTexts = {
  days: texts.unitDays,
  workingDays: texts.unitWorkingDays,
  years: texts.unitYears,
} as const;

interface RuleFormProps {
  readonly rule: ListedRule;
  readonly typed: TypedRule | undefined;
  readonly isInDraft: boolean;
  onType(typed: TypedRule | undefined): void;
}

/** Days, steps and whether it counts at all, each within its bounds. Goes into the draft as it is typed. */
export function RuleForm({ rule, typed = {}, isInDraft, onType }: RuleFormProps) {
  const say = useSay();
  const offId = useId();
  const unit = say(unitTexts[rule.unit]);
  const isOff = typed.off ?? isOffNow(rule);

  function toProposed() {
    const steps = rule.steps
      .filter(({ bounds }) => bounds !== undefined)
      .map((step) => [step.id, typedOf(step, step.days)] as const);
    onType({
      ...(rule.bounds === undefined ? {} : { days: typedOf(rule, rule.days) }),
      steps: Object.fromEntries(steps),
      off: false,
    });
  }

  return (
    <div className={styles.form}>
      {rule.bounds === undefined ? undefined : (
        <CountField
          label={say(texts.days, { unit })}
          count={rule}
          typed={typed.days ?? typedOf(rule, daysNow(rule))}
          onType={(days) => onType({ ...typed, days })}
        />
      )}
      {rule.steps.map((step) =>
        step.bounds === undefined ? undefined : (
          <CountField
            key={step.id}
            label={say(isBefore(step) ? texts.stepBefore : texts.stepAfter, {
              what: audienceWords(say, step),
              when: stepWords(say, rule, step, stepNow(rule, step)),
              unit: say(unitTexts[step.unit]),
            })}
            count={step}
            typed={typed.steps?.[step.id] ?? typedOf(step, stepNow(rule, step))}
            onType={(words) => onType({ ...typed, steps: { ...typed.steps, [step.id]: words } })}
          />
        ),
      )}
      {rule.mayBeOff ? (
        <div className={styles.off}>
          <label className={formStyles.choice} htmlFor={offId}>
            <input
              id={offId}
              type="checkbox"
              checked={isOff}
              aria-describedby={`${offId}-hint`}
              onChange={({ target }) => onType({ ...typed, off: target.checked })}
            />
            <span>{say(texts.off)}</span>
          </label>
          <p id={`${offId}-hint`} className={formStyles.hint}>
            {say(texts.offHint)}
          </p>
        </div>
      ) : undefined}
      <Row>
        {rule.changed === undefined ? undefined : (
          <Button look="quiet" onClick={toProposed}>
            {say(texts.toProposed)}
          </Button>
        )}
        {isInDraft ? (
          <Button look="quiet" onClick={() => onType(undefined)}>
            {say(texts.toNow)}
          </Button>
        ) : undefined}
      </Row>
    </div>
  );
}

/** Its bounds lie before the day, or on it. */
function isBefore({ bounds }: RuleStep): boolean {
  return bounds !== undefined && bounds.most <= 0;
}
