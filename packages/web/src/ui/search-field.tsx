import { useEffect, useId, useRef, useState } from "react";
import formStyles from "./form/form.module.css";

const pauseMs = 200;

interface SearchFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  onSearch(typed: string): void;
}

/** Searches while somebody types, a moment after the last letter, and never in the middle of a pinyin word. */
export function SearchField({ label, hint, value, onSearch }: SearchFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState(value);
  const isComposing = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  function search(next: string) {
    clearTimeout(timer.current);
    if (isComposing.current) return;
    timer.current = setTimeout(() => onSearch(next.trim()), pauseMs);
  }

  return (
    <div className={formStyles.field}>
      <label className={formStyles.label} htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        type="search"
        className={formStyles.input}
        placeholder={hint}
        value={typed}
        onCompositionStart={() => {
          isComposing.current = true;
        }}
        onCompositionEnd={(event) => {
          isComposing.current = false;
          search(event.currentTarget.value);
        }}
        onChange={(event) => {
          setTyped(event.target.value);
          search(event.target.value);
        }}
      />
    </div>
  );
}
