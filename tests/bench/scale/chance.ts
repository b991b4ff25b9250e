/** Chance that is the same in every run: mulberry32, good enough for a load and nothing else. */
export interface Chance {
  /** From 0 to below 1. */
  next(): number;
  /** True in so many of a hundred cases. */
  percent(share: number): boolean;
  /** A whole number, both ends included. */
  between(least: number, most: number): number;
}

export function makeChance(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    percent: (share) => next() * 100 < share,
    between: (least, most) => least + Math.floor(next() * (most - least + 1)),
  };
}
