import type { ComponentProps, ReactNode } from "react";
import type { FieldValues, Path, UseFormReturn } from "react-hook-form";
import { useSay } from "../../language/language.ts";
import { uiTexts } from "../ui-texts.ts";
import styles from "./form.module.css";

/** The field's name is its id too, so that the summary's links and the API's flaws find it. */
export interface FieldProps<Values extends FieldValues> {
  readonly fields: UseFormReturn<Values>;
  readonly name: Path<Values>;
  readonly label: string;
  readonly hint?: ReactNode;
  readonly optional?: boolean;
}

type TextFieldProps<Values extends FieldValues> = FieldProps<Values> &
  Pick<ComponentProps<"input">, "type" | "inputMode" | "autoComplete" | "list" | "maxLength">;

export function TextField<Values extends FieldValues>(props: TextFieldProps<Values>) {
  const { fields, name, label, hint, optional, ...input } = props;
  return (
    <FieldFrame {...props}>
      <input
        id={name}
        className={styles.input}
        {...describedBy(props)}
        {...input}
        {...fields.register(name)}
      />
    </FieldFrame>
  );
}

/** Yuan as people type them; read with `readAmount`. */
export function AmountField<Values extends FieldValues>(props: FieldProps<Values>) {
  return (
    <FieldFrame {...props}>
      <span className={styles.amount}>
        <span aria-hidden="true">¥</span>
        <input
          id={props.name}
          className={styles.input}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          {...describedBy(props)}
          {...props.fields.register(props.name)}
        />
      </span>
    </FieldFrame>
  );
}

export function LongTextField<Values extends FieldValues>(
  props: FieldProps<Values> & { readonly rows?: number },
) {
  const { fields, name, rows = 4 } = props;
  return (
    <FieldFrame {...props}>
      <textarea
        id={name}
        className={styles.input}
        rows={rows}
        {...describedBy(props)}
        {...fields.register(name)}
      />
    </FieldFrame>
  );
}

interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

export function SelectField<Values extends FieldValues>(
  props: FieldProps<Values> & {
    readonly choices: readonly Choice[];
    readonly empty?: string | undefined;
  },
) {
  const { fields, name, choices, empty } = props;
  return (
    <FieldFrame {...props}>
      <select id={name} className={styles.input} {...describedBy(props)} {...fields.register(name)}>
        {empty === undefined ? undefined : <option value="">{empty}</option>}
        {choices.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}

/** A few choices, all in sight, each as large as a thumb. */
export function ChoiceField<Values extends FieldValues>(
  props: FieldProps<Values> & { readonly choices: readonly Choice[] },
) {
  const { fields, name, label, hint, optional, choices } = props;
  const say = useSay();
  return (
    <fieldset className={styles.field} id={name} tabIndex={-1} {...describedBy(props)}>
      <legend className={styles.label}>
        {label}
        {optional ? <span className={styles.optional}>{say(uiTexts.optional)}</span> : undefined}
      </legend>
      <Hint name={name} hint={hint} />
      <Flaw fields={fields} name={name} />
      <div className={styles.choices}>
        {choices.map((choice) => (
          <label key={choice.value} className={styles.choice}>
            <input type="radio" value={choice.value} {...fields.register(name)} />
            <span>
              {choice.label}
              {choice.hint === undefined ? undefined : <small>{choice.hint}</small>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

export function CheckField<Values extends FieldValues>(
  props: Omit<FieldProps<Values>, "optional">,
) {
  const { fields, name, label, hint } = props;
  return (
    <div className={styles.field}>
      <Flaw fields={fields} name={name} />
      <label className={styles.choice}>
        <input type="checkbox" id={name} {...describedBy(props)} {...fields.register(name)} />
        <span>{label}</span>
      </label>
      <Hint name={name} hint={hint} />
    </div>
  );
}

/** Label, hint and flaw around any control of the same id. */
export function FieldFrame<Values extends FieldValues>(
  props: FieldProps<Values> & { readonly children: ReactNode },
) {
  const { fields, name, label, hint, optional, children } = props;
  const say = useSay();
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={name}>
        {label}
        {optional ? <span className={styles.optional}>{say(uiTexts.optional)}</span> : undefined}
      </label>
      <Hint name={name} hint={hint} />
      <Flaw fields={fields} name={name} />
      {children}
    </div>
  );
}

function Hint({ name, hint }: { readonly name: string; readonly hint: ReactNode }) {
  if (hint === undefined) return undefined;
  return (
    <p id={`${name}-hint`} className={styles.hint}>
      {hint}
    </p>
  );
}

export function Flaw<Values extends FieldValues>({
  fields,
  name,
}: Pick<FieldProps<Values>, "fields" | "name">) {
  const say = useSay();
  const { error } = fields.getFieldState(name, fields.formState);
  if (error === undefined) return undefined;
  return (
    <p id={`${name}-flaw`} className={styles.flaw}>
      <span className="visually-hidden">{say(uiTexts.flawMark)}</span>
      {error.message}
    </p>
  );
}

/** Ties hint and flaw to the control for those who hear the page. */
export function describedBy<Values extends FieldValues>(
  props: Pick<FieldProps<Values>, "fields" | "name" | "hint">,
) {
  const { fields, name, hint } = props;
  const isFlawed = fields.getFieldState(name, fields.formState).error !== undefined;
  const ids = [
    ...(hint === undefined ? [] : [`${name}-hint`]),
    ...(isFlawed ? [`${name}-flaw`] : []),
  ];
  return {
    ...(ids.length === 0 ? {} : { "aria-describedby": ids.join(" ") }),
    ...(isFlawed ? { "aria-invalid": true } : {}),
  };
}
