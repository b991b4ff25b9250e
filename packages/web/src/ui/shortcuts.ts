import { useEffect, useRef } from "react";
import { makeKeptStore, useStore } from "../lib/store.ts";

/** Single keys can be switched off (WCAG 2.1.4): voice control and trembling hands press them unasked. */
export const shortcutStore = makeKeptStore("shortcuts", ["on", "off"], "on");

export type Shortcuts = Readonly<Record<string, (event: KeyboardEvent) => void>>;

/** Single keys by their name in lower case: `{ j: …, "?": … }`. Not while somebody types or a dialog is open. */
export function useShortcuts(shortcuts: Shortcuts): void {
  const isOn = useStore(shortcutStore) === "on";
  const latest = useRef(shortcuts);
  useEffect(() => {
    latest.current = shortcuts;
  });
  useEffect(() => {
    if (!isOn) return undefined;
    const press = (event: KeyboardEvent) => {
      const shortcut = latest.current[event.key.toLowerCase()];
      if (shortcut === undefined || isMeantForOthers(event)) return;
      event.preventDefault();
      shortcut(event);
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [isOn]);
}

function isMeantForOthers({ ctrlKey, metaKey, altKey, isComposing, target }: KeyboardEvent) {
  if (ctrlKey || metaKey || altKey || isComposing) return true;
  if (document.querySelector("dialog[open]") !== null) return true;
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches("input:not([type=checkbox]), select, textarea"))
  );
}
