import { z } from "zod";
import statutory from "../../data/statutory-days.json" with { type: "json" };
import type { Text } from "../kernel/language.ts";
import { dayNumberOf, isoDate, isWeekday, weekdayOfDayNumber, type IsoDate } from "./dates.ts";

/**
 * What can be said of a year before its notice. All days are day numbers (`dayNumberOf`), and only those
 * that a notice would take from Monday to Friday: what weekends lose to make-up days nobody can know.
 */

const movableDay = z.enum(["newYearsEve", "qingming", "dragonBoat", "midAutumn"]);

const holidaySchema = z.strictObject({
  name: z.string(),
  en: z.string(),
  startsOn: z.union([movableDay, z.string().regex(/^\d{2}-\d{2}$/)]),
  statutoryDays: z.int().positive(),
  blockDays: z.union([z.literal("weekend"), z.int().positive()]),
  blockDaysWithMidAutumn: z.int().positive().optional(),
});

type Holiday = z.infer<typeof holidaySchema>;

const holidays = z.array(holidaySchema).parse(statutory.holidays);
const movableDays: Readonly<Record<string, Readonly<Record<string, IsoDate>>>> = z
  .record(z.string(), z.record(movableDay, z.iso.date().transform(isoDate)))
  .parse(statutory.movableDays);

/** The years whose movable days are known. */
export const foreseeableYears: readonly number[] = Object.keys(movableDays).map(Number);

/** 除夕 of the lunar year that begins in this one; undefined where it is not foreseen. */
export function newYearsEveOf(year: number): IsoDate | undefined {
  return movableDays[year]?.["newYearsEve"];
}

/**
 * The 13 days of 全国年节及纪念日放假办法 (revised 2024-11-10); one on a weekend is made good on the next
 * working day (its article 6). So is one that coincides with another: 2020-10-01 was two, and gave two days.
 */
export function statutoryRestDays(year: number): number[] {
  const days = holidaysOf(year).flatMap(({ holiday, start }) => run(start, holiday.statutoryDays));
  const rest = new Set(days.filter(isWeekday));
  for (const owed of days.filter((day, index) => !isWeekday(day) || days.indexOf(day) < index)) {
    rest.add(nextWeekdayOutside(rest, owed));
  }
  return [...rest];
}

export interface Festival {
  readonly name: Text;
  /** Day numbers, whatever weekdays they are. */
  readonly days: readonly number[];
}

/** The festivals of the law with the days that it gives each, before any of them is made good elsewhere. */
export function festivalsOf(year: number): readonly Festival[] {
  return holidaysOf(year).map(({ holiday, start }) => ({
    name: { "zh-CN": holiday.name, en: holiday.en },
    days: run(start, holiday.statutoryDays),
  }));
}

/**
 * The longest absence: the blocks that the notice of 2024-11-12 gives as its rule, 春节 8 days from New
 * Year's Eve, 国庆节 7 or with 中秋节 8, 劳动节 5, the others 3. 元旦 may begin in the December before.
 */
export function blockRestDays(year: number): number[] {
  const blocks = holidaysOf(year).flatMap(({ holiday, start }) => blockOf(holiday, start, year));
  return [...new Set([...statutoryRestDays(year), ...blocks.filter(isWeekday)])];
}

function holidaysOf(year: number): { holiday: Holiday; start: number }[] {
  if (movableDays[year] === undefined) return [];
  return holidays.map((holiday) => ({ holiday, start: startOf(holiday.startsOn, year) }));
}

function startOf(startsOn: Holiday["startsOn"], year: number): number {
  return dayNumberOf(movableDays[year]?.[startsOn] ?? isoDate(`${year}-${startsOn}`));
}

function blockOf(holiday: Holiday, start: number, year: number): number[] {
  if (holiday.blockDays === "weekend") return joinToWeekend(start);
  const merged = run(start, holiday.blockDaysWithMidAutumn ?? 0);
  return merged.includes(startOf("midAutumn", year)) ? merged : run(start, holiday.blockDays);
}

/** Three days with the nearest weekend, made good on Monday if on it; a Wednesday stands alone (如逢周三). */
function joinToWeekend(day: number): number[] {
  switch (weekdayOfDayNumber(day)) {
    case 2:
      return run(day - 1, 2);
    case 4:
      return run(day, 2);
    case 6:
      return [day + 2];
    case 7:
      return [day + 1];
    default:
      return [day];
  }
}

function run(start: number, length: number): number[] {
  return Array.from({ length }, (_, index) => start + index);
}

function nextWeekdayOutside(taken: ReadonlySet<number>, day: number): number {
  return isWeekday(day + 1) && !taken.has(day + 1) ? day + 1 : nextWeekdayOutside(taken, day + 1);
}
