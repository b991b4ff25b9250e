import { useRef, type KeyboardEvent, type RefObject } from "react";
import { useShortcuts } from "./shortcuts.ts";

/**
 * Walks through the rows of a list: J and K, the arrows once a row has the focus. A row bears `data-row`, its
 * link `data-row-link`; E presses what bears `data-row-log` and X the row's checkbox. Enter is the link's own.
 */
export function useRowKeys(): {
  readonly list: RefObject<HTMLElement | null>;
  onKeyDown(event: KeyboardEvent): void;
} {
  const list = useRef<HTMLElement>(null);
  const move = (by: 1 | -1) => {
    const rows = rowsIn(list.current);
    const next = rows[placeAfter(rows.findIndex(hasFocus), by, rows.length)];
    const link = next?.querySelector<HTMLElement>("[data-row-link]");
    link?.focus();
    link?.scrollIntoView({ block: "nearest" });
  };
  const press = (what: string) => {
    const row = rowsIn(list.current).find(hasFocus);
    return row?.querySelector<HTMLElement>(what);
  };
  useShortcuts({
    j: () => move(1),
    k: () => move(-1),
    e: () => press("[data-row-log]")?.click(),
    x: ({ shiftKey }) =>
      press("input[type=checkbox]")?.dispatchEvent(
        new MouseEvent("click", { bubbles: true, cancelable: true, shiftKey }),
      ),
  });
  return {
    list,
    onKeyDown(event) {
      if (!(event.target instanceof HTMLElement)) return;
      if (!event.target.matches("[data-row-link]")) return;
      if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
      event.preventDefault();
      move(event.key === "ArrowDown" ? 1 : -1);
    },
  };
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
