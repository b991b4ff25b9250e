import { useId } from "react";
import type { RuleStep } from "../../api/rules.ts";
import { useSay } from "../../language/language.ts";
import formStyles from "../../ui/form/form.module.css";
import { countTyped, typedBounds, typedOf } from "./draft-rules.ts";
import { rulesTexts as texts } from "./rules-texts.ts";
import styles from "./rules.module.css";

interface CountFieldProps {
  readonly label: string;
  readonly count: Pick<RuleStep, "days" | "unit" | "bounds">;
  readonly typed: string;
  onType(typed: string): void;
}

/** A number of days with what it may be. */
export function CountField({ label, count, typed, onType }: CountFieldProps) {
  const say = useSay();
  const id = useId();
  const [least, most] = typedBounds(count) ?? [count.days, count.days];
  const isFlawed = countTyped(count, typed) === undefined;
  return (
    <div className={formStyles.field}>
      <label className={formStyles.label} htmlFor={id}>
        {label}
      </label>
      <p id={`${id}-hint`} className={formStyles.hint}>
        {say(texts.bounds, { least, most, own: typedOf(count, count.days) })}
      </p>
      {isFlawed ? (
        <p id={`${id}-flaw`} className={formStyles.flaw}>
          {say(texts.boundsFlaw, { least, most })}
        </p>
      ) : undefined}
      <input
        id={id}
        className={`${formStyles.input} ${styles.count}`}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        value={typed}
        aria-invalid={isFlawed || undefined}
        aria-describedby={isFlawed ? `${id}-hint ${id}-flaw` : `${id}-hint`}
        onChange={({ target }) => onType(target.value)}
      />
    </div>
  );
}
