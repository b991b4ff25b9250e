import type { FieldValues } from "react-hook-form";
import { Flaw, type FieldProps } from "./fields.tsx";
import styles from "./form.module.css";

type CheckListProps<Values extends FieldValues> = Omit<FieldProps<Values>, "optional"> & {
  readonly choices: readonly { readonly value: string; readonly label: string }[];
};

/** Any number of a few things; the value is the list of those that are ticked. */
export function CheckListField<Values extends FieldValues>(props: CheckListProps<Values>) {
  const { fields, name, label, hint, choices } = props;
  return (
    <fieldset className={styles.field} id={name} tabIndex={-1}>
      <legend className={styles.label}>{label}</legend>
      {hint === undefined ? undefined : <p className={styles.hint}>{hint}</p>}
      <Flaw fields={fields} name={name} />
      <div className={styles.choices}>
        {choices.map((choice) => (
          <label key={choice.value} className={styles.choice}>
            <input type="checkbox" value={choice.value} {...fields.register(name)} />
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
