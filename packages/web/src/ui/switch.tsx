import formStyles from "./form/form.module.css";

interface SwitchProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly { readonly value: NoInfer<Value>; readonly label: string }[];
  onChoose(value: NoInfer<Value>): void;
}

/** A few views of one place, side by side; the pressed one is shown. */
export function Switch<Value extends string>({
  label,
  value,
  choices,
  onChoose,
}: SwitchProps<Value>) {
  return (
    <div role="group" aria-label={label} className={formStyles.days}>
      {choices.map((choice) => (
        <button
          key={choice.value}
          type="button"
          className={formStyles.day}
          aria-pressed={choice.value === value}
          onClick={() => onChoose(choice.value)}
        >
          {choice.label}
        </button>
      ))}
    </div>
  );
}
