/** Milliseconds since any fixed moment of this process. Never a clock on the wall. */
export type ElapsedMs = () => number;

const minuteMs = 60_000;
const mostEntries = 1_000;

export interface MinuteMemory<T> {
  /** What is remembered, or else what `find` finds; finding nothing is not remembered. */
  get(name: string, find: () => Promise<T | undefined>): Promise<T | undefined>;
  put(name: string, value: T): void;
  /** Also what is being asked for at this moment is not remembered: it may be what was just taken back. */
  forget(name: string): void;
}

export function keepForAMinute<T>(elapsedMs: ElapsedMs): MinuteMemory<T> {
  const kept = new Map<string, { readonly value: T; readonly untilMs: number }>();
  let timesForgotten = 0;

  function keep(name: string, value: T, askedMs: number): void {
    if (kept.size >= mostEntries) kept.clear();
    kept.set(name, { value, untilMs: askedMs + minuteMs });
  }

  return {
    put: (name, value) => keep(name, value, elapsedMs()),
    forget(name) {
      timesForgotten += 1;
      kept.delete(name);
    },
    async get(name, find) {
      const askedMs = elapsedMs();
      const known = kept.get(name);
      if (known !== undefined && askedMs < known.untilMs) return known.value;
      const before = timesForgotten;
      const found = await find();
      if (found === undefined) kept.delete(name);
      else if (timesForgotten === before) keep(name, found, askedMs);
      return found;
    },
  };
}
