import { useCallback, useRef } from "react";
import { useShortcuts } from "./shortcuts.ts";

/**
 * Walks through the rows of a list: J and K, the arrows once a row has the focus. A row bears `data-row`, its
 * link `data-row-link`; E presses what bears `data-row-log` and X the row's checkbox. Enter is the link's own.
 * @returns the list's `ref`.
 */
export function useRowKeys(): (list: HTMLElement | null) => (() => void) | undefined {
  const list = useRef<HTMLElement>(null);
  useShortcuts({
    j: () => move(list.current, 1),
    k: () => move(list.current, -1),
    e: () => inFocusedRow(list.current, "[data-row-log]")?.click(),
    x: ({ shiftKey }) =>
      inFocusedRow(list.current, "input[type=checkbox]")?.dispatchEvent(
        new MouseEvent("click", { bubbles: true, cancelable: true, shiftKey }),
      ),
  });
  return useCallback((element: HTMLElement | null) => {
    list.current = element;
    element?.addEventListener("keydown", walk);
    return () => element?.removeEventListener("keydown", walk);
  }, []);
}

/** The arrows, which scroll the page everywhere else. */
function walk(event: KeyboardEvent): void {
  const { key, target, currentTarget } = event;
  if (key !== "ArrowDown" && key !== "ArrowUp") return;
  if (!(target instanceof HTMLElement && target.matches("[data-row-link]"))) return;
  event.preventDefault();
  if (currentTarget instanceof HTMLElement) move(currentTarget, key === "ArrowDown" ? 1 : -1);
}

function move(list: HTMLElement | null, by: 1 | -1): void {
  const rows = rowsIn(list);
  const next = rows[placeAfter(rows.findIndex(hasFocus), by, rows.length)];
  const link = next?.querySelector<HTMLElement>("[data-row-link]");
  link?.focus();
  link?.scrollIntoView({ block: "nearest" });
}

function inFocusedRow(list: HTMLElement | null, what: string): HTMLElement | null | undefined {
  return rowsIn(list).find(hasFocus)?.querySelector<HTMLElement>(what);
}

function rowsIn(list: HTMLElement | null): readonly HTMLElement[] {
  return list === null ? [] : Array.from(list.querySelectorAll<HTMLElement>("[data-row]"));
}

const hasFocus = (row: HTMLElement) => row.contains(document.activeElement);

/** From no row, J goes to the first and K to the last; at an end it stays. */
export function placeAfter(at: number, by: 1 | -1, count: number): number {
  if (at === -1) return by === 1 ? 0 : count - 1;
  return Math.min(Math.max(at + by, 0), count - 1);
}
