import { useId } from "react";
import styles from "./client-file.module.css";

interface SelectFilterProps {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  onChange(value: string): void;
}

/** Narrows what is shown; the choice stands in the address. */
export function SelectFilter({ label, value, choices, onChange }: SelectFilterProps) {
  const id = useId();
  return (
    <span className={`${styles.filter} no-print`}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </span>
  );
}
