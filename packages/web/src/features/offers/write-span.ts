import type { Language, Say } from "../../language/language.ts";
import { offerTexts as texts } from "./offer-texts.ts";

/** `12 个月`: offers are spoken of in months, however many. */
export function writeSpan(months: number, say: Say): string {
  return say(months === 1 ? texts.oneMonth : texts.months, { n: months });
}

/** `2027年11月`, `November 2027`: the day within it is not known yet. */
export function writeMonth(day: string, language: Language): string {
  const locale = language === "en" ? "en-GB" : language;
  const format = new Intl.DateTimeFormat(locale, {
    year: "numeric",
    month: "long",
    timeZone: "UTC",
  });
  return format.format(new Date(day));
}

/** `36.41%`, `41.30%`: rates that are compared have the same decimals. */
export function writeRate(basisPoints: number): string {
  return `${(basisPoints / 100).toFixed(2)}%`;
}
