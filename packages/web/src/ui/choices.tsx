import styles from "./choices.module.css";

interface ChoicesProps<Value extends string> {
  readonly name: string;
  readonly value: Value;
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  onChoose(value: Value): void;
}

/** One of a few looks at the same thing. */
export function Choices<Value extends string>(props: ChoicesProps<Value>) {
  const { name, value, choices, onChoose } = props;
  return (
    <div role="group" aria-label={name} className={styles.group}>
      {choices.map((choice) => (
        <button
          key={choice.value}
          type="button"
          className={styles.choice}
          aria-pressed={choice.value === value}
          onClick={() => onChoose(choice.value)}
        >
          {choice.label}
        </button>
      ))}
    </div>
  );
}
