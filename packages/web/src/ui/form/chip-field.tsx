import type { FieldValues } from "react-hook-form";
import { useSay } from "../../language/language.ts";
import { uiTexts } from "../ui-texts.ts";
import { describedBy, type FieldProps } from "./fields.tsx";
import form from "./form.module.css";
import styles from "./chip-field.module.css";

interface Chip {
  readonly value: string;
  readonly label: string;
}

/** A few short choices side by side, one of them chosen: a tap each, arrow keys as with any radio. */
export function ChipField<Values extends FieldValues>(
  props: FieldProps<Values> & { readonly choices: readonly Chip[] },
) {
  const { fields, name, label, optional, choices } = props;
  const say = useSay();
  const { error } = fields.getFieldState(name, fields.formState);
  return (
    <fieldset className={form.field} {...describedBy(props)}>
      <legend className={form.label}>
        {label}
        {optional ? <span className={form.optional}>{say(uiTexts.optional)}</span> : undefined}
      </legend>
      {error === undefined ? undefined : (
        <p id={`${name}-flaw`} className={form.flaw}>
          {error.message}
        </p>
      )}
      <div className={styles.chips}>
        {choices.map(({ value, label: words }, at) => (
          <label key={value} className={styles.chip}>
            <input
              type="radio"
              // The first one is where a flaw's link leads.
              {...(at === 0 ? { id: name } : {})}
              value={value}
              {...fields.register(name)}
            />
            <span>{words}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
