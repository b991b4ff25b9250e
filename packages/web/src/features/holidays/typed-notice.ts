import { parseDate } from "@aftercare/core/calendar/dates.ts";
import type { CalendarYear, HolidayDays } from "../../api/working-days.ts";
import type { Flaws } from "../../ui/form/use-form.ts";
import { uiTexts } from "../../ui/ui-texts.ts";
import { daysIn, rangesOf, type DayRange } from "./day-ranges.ts";
import { holidayTexts as texts } from "./holidays-texts.ts";

/** The festivals in the order of a year; a year may give days off for something else too. */
export const festivals = [
  "newYear",
  "spring",
  "qingming",
  "labour",
  "dragonBoat",
  "midAutumn",
  "national",
  "other",
] as const;
export type Festival = (typeof festivals)[number];

export interface TypedRange extends DayRange {
  readonly festival: Festival;
}

/** A notice as it is typed off the paper. */
export interface TypedNotice {
  readonly number: string;
  readonly published: string;
  readonly url: string;
  readonly ranges: readonly TypedRange[];
  readonly makeUps: readonly string[];
}

const empty = festivals
  .filter((festival) => festival !== "other")
  .map((festival): TypedRange => ({ festival, from: "", to: "" }));

/** What the form begins with: what was entered before, or a row for each festival. */
export function typedFrom({ entry }: Pick<CalendarYear, "entry">): TypedNotice {
  if (entry === undefined) {
    return { number: "", published: "", url: "", ranges: empty, makeUps: [] };
  }
  const { notice, restDays, makeUpWorkdays } = entry;
  const ranges = rangesOf(restDays).map((range): TypedRange => ({
    festival: festivalOf(range),
    ...range,
  }));
  return { ...notice, ranges, makeUps: [...makeUpWorkdays] };
}

/** By when it begins, as MM-DD; 中秋节 within 国庆节 is one holiday of the latter. */
const begins: readonly (readonly [Festival, from: string, until: string])[] = [
  ["newYear", "12-20", "12-31"],
  ["newYear", "01-01", "01-05"],
  ["spring", "01-17", "02-25"],
  ["qingming", "03-30", "04-08"],
  ["labour", "04-26", "05-05"],
  ["dragonBoat", "05-20", "06-30"],
  ["midAutumn", "09-05", "09-27"],
  ["national", "09-28", "10-08"],
];

function festivalOf({ from }: DayRange): Festival {
  const day = from.slice(5);
  return begins.find(([, first, last]) => day >= first && day <= last)?.[0] ?? "other";
}

/** Both ends are there, and in order. */
export function isWhole({ from, to }: DayRange): boolean {
  return parseDate(from) !== undefined && parseDate(to) !== undefined && from <= to;
}

export const isEmpty = ({ from, to }: DayRange) => from === "" && to === "";

export function checkNotice(typed: TypedNotice): Flaws<TypedNotice> {
  const filled = typed.ranges.filter((range) => !isEmpty(range));
  return {
    ...(typed.number.trim() === "" ? { number: uiTexts.requiredFlaw } : {}),
    ...(parseDate(typed.published) === undefined ? { published: uiTexts.dayFlaw } : {}),
    ...(/^https:\/\/\S+$/.test(typed.url.trim()) ? {} : { url: texts.urlFlaw }),
    ...(filled.length === 0 ? { ranges: texts.rangesNone } : {}),
    ...(filled.every(isWhole) ? {} : { ranges: texts.rangesFlaw }),
  };
}

/** The notice as the API takes it. */
export function daysOf(year: number, { ranges, makeUps }: TypedNotice): HolidayDays {
  return { year, restDays: ranges.filter(isWhole).flatMap(daysIn), makeUpWorkdays: makeUps };
}
