/** Milliseconds since any fixed moment of this process. Never a clock on the wall. */
export type ElapsedMs = () => number;

const minuteMs = 60_000;
const mostEntries = 1_000;

export interface MinuteMemory<T> {
  /** What is remembered, or else what `find` finds; finding nothing is not remembered. */
  get(name: string, find: () => Promise<T | undefined>): Promise<T | undefined>;
  put(name: string, value: T): void;
}

export function keepForAMinute<T>(elapsedMs: ElapsedMs): MinuteMemory<T> {
  const kept = new Map<string, { readonly value: T; readonly untilMs: number }>();

  function put(name: string, value: T): void {
    if (kept.size >= mostEntries) kept.clear();
    kept.set(name, { value, untilMs: elapsedMs() + minuteMs });
  }

  return {
    put,
    async get(name, find) {
      const known = kept.get(name);
      if (known !== undefined && elapsedMs() < known.untilMs) return known.value;
      const found = await find();
      if (found === undefined) kept.delete(name);
      else put(name, found);
      return found;
    },
  };
}
