import { useEffect, useRef, useState } from "react";

const pauseMs = 200;

/** What somebody types, and what of it has settled: a moment after the last letter, never amid a pinyin word. */
export function useTyped() {
  const [value, setValue] = useState("");
  const [settled, setSettled] = useState("");
  const isComposing = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  function settle(next: string) {
    clearTimeout(timer.current);
    if (isComposing.current) return;
    timer.current = setTimeout(() => setSettled(next.trim()), pauseMs);
  }

  return {
    value,
    settled,
    change(next: string) {
      setValue(next);
      settle(next);
    },
    events: {
      onCompositionStart() {
        isComposing.current = true;
      },
      onCompositionEnd(event: { readonly currentTarget: HTMLInputElement }) {
        isComposing.current = false;
        settle(event.currentTarget.value);
      },
    },
  };
}
