import { useEffect, useId, useRef, useState } from "react";
import { useSay } from "../../language/language.ts";
import { useShortcuts } from "../../ui/shortcuts.ts";
import { caseloadTexts as texts } from "./caseload-texts.ts";
import styles from "./caseload.module.css";

const pauseMs = 200;

interface SearchFieldProps {
  readonly value: string;
  onSearch(words: string): void;
}

/** Searches as somebody types, a short pause after the last letter; never in the middle of composing a character. */
export function SearchField({ value, onSearch }: SearchFieldProps) {
  const say = useSay();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(value);
  const [isComposing, setComposing] = useState(false);
  const [known, setKnown] = useState(value);
  useShortcuts({ "/": () => input.current?.focus() });
  // The address changed by another hand: a saved view, Back, 清除筛选.
  if (known !== value) {
    setKnown(value);
    if (typed.trim() !== value) setTyped(value);
  }
  const latest = useRef(onSearch);
  useEffect(() => {
    latest.current = onSearch;
  });
  useEffect(() => {
    if (isComposing || typed.trim() === value) return undefined;
    const timer = setTimeout(() => latest.current(typed.trim()), pauseMs);
    return () => clearTimeout(timer);
  }, [typed, value, isComposing]);
  return (
    <div role="search" className={styles.search}>
      <label htmlFor={id}>{say(texts.search)}</label>
      <input
        ref={input}
        id={id}
        type="search"
        className={styles.input}
        placeholder={say(texts.searchHint)}
        maxLength={60}
        autoComplete="off"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onCompositionStart={() => setComposing(true)}
        onCompositionEnd={(event) => {
          setTyped(event.currentTarget.value);
          setComposing(false);
        }}
      />
    </div>
  );
}
