import { useRef, useState } from "react";

export interface Selection {
  readonly chosen: ReadonlySet<string>;
  /** With Shift: everything from the last one that was pressed to this one. */
  press(id: string, withShift: boolean): void;
  chooseAll(isChosen: boolean): void;
  clear(): void;
}

/** Which rows are chosen. A row that is not shown any more is not chosen either. */
export function useSelection(shown: readonly string[]): Selection {
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const last = useRef<string>(undefined);
  const chosen = new Set(shown.filter((id) => picked.has(id)));
  return {
    chosen,
    press(id, withShift) {
      setPicked(pressed({ shown, chosen, last: last.current, withShift }, id));
      last.current = id;
    },
    chooseAll: (isChosen) => setPicked(new Set(isChosen ? shown : [])),
    clear: () => setPicked(new Set()),
  };
}

interface Before {
  readonly shown: readonly string[];
  readonly chosen: ReadonlySet<string>;
  readonly last: string | undefined;
  readonly withShift: boolean;
}

/** A press turns one over; with Shift the whole stretch becomes what that one becomes. */
export function pressed({ shown, chosen, last, withShift }: Before, id: string) {
  const next = new Set(chosen);
  const isOn = !chosen.has(id);
  const from = withShift && last !== undefined ? shown.indexOf(last) : -1;
  const to = shown.indexOf(id);
  const stretch = from === -1 ? [id] : shown.slice(Math.min(from, to), Math.max(from, to) + 1);
  for (const one of stretch) {
    if (isOn) next.add(one);
    else next.delete(one);
  }
  return next;
}
