import type { Say } from "../../language/language.ts";
import { payoffTexts as texts } from "./payoff-texts.ts";

/** `9 个月`, `2 年`, `1 年 3 个月`. */
export function writeMonths(months: number, say: Say): string {
  const years = Math.floor(months / 12);
  const n = months % 12;
  if (years === 0) return say(texts.months, { n });
  return n === 0 ? say(texts.years, { years }) : say(texts.yearsAndMonths, { years, n });
}

/** `23.5 %` of 2350 basis points. */
export function writeRate(basisPoints: number): string {
  return `${basisPoints / 100}%`;
}
