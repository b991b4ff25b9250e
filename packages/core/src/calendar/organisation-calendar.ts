import type { OfficialYear } from "./calendar-table.ts";
import { officialYearOf, type HolidayDays, type HolidayEntry } from "./holiday-entry.ts";
import { makeCalendar, type WorkingCalendar } from "./working-days.ts";

/** As far as an organisation decides about its calendar. */
export interface HolidaySettings {
  /** Every entry so far, oldest first. */
  readonly holidays?: readonly HolidayEntry[];
}

/** Made once for settings that were read once: an organisation is remembered for a minute. */
const made = new WeakMap<readonly HolidayEntry[], WorkingCalendar>();

/**
 * The calendar by which an organisation plans: the product's, and what was entered for years that the
 * product has no notice for. A year that the product learns later is the product's again.
 */
export function calendarOf(
  calendar: WorkingCalendar,
  { holidays = [] }: HolidaySettings,
): WorkingCalendar {
  const product = productOf(calendar);
  const own = ownYears(product, holidays);
  if (own.length === 0) return product;
  const known = made.get(holidays);
  if (known?.product === product) return known;
  const merged = { ...merge(product.table.officialYears, own), product };
  made.set(holidays, merged);
  return merged;
}

/** The same with these days in the place of what the organisation says of their year. */
export function calendarWithDays(
  calendar: WorkingCalendar,
  { holidays = [] }: HolidaySettings,
  days: HolidayDays,
): WorkingCalendar {
  const product = productOf(calendar);
  const others = ownYears(product, holidays).filter(({ year }) => year !== days.year);
  return merge(product.table.officialYears, [...others, officialYearOf(days)]);
}

export const productOf = (calendar: WorkingCalendar): WorkingCalendar =>
  calendar.product ?? calendar;

/** What an organisation says of a year now, whether it is in force or not. */
export function latestEntries({ holidays = [] }: HolidaySettings): readonly HolidayEntry[] {
  return holidays.filter(
    ({ year }, index) => holidays.findLastIndex((other) => other.year === year) === index,
  );
}

interface Former {
  readonly product: WorkingCalendar;
  readonly byVersion: Map<string, WorkingCalendar | undefined>;
}

/** A walk over all files asks the same of every file. */
const formers = new WeakMap<readonly HolidayEntry[], Former>();

/**
 * The calendar a plan was made with, by its version: an earlier state of the organisation's entries, over
 * the product's years of now or those of then. Undefined when it was another edition of the product's own.
 */
export function formerCalendar(
  calendar: WorkingCalendar,
  { holidays = [] }: HolidaySettings,
  version: string,
): WorkingCalendar | undefined {
  if (holidays.length === 0) return undefined;
  const product = productOf(calendar);
  const remembered = formers.get(holidays);
  const known: Former =
    remembered?.product === product ? remembered : { product, byVersion: new Map() };
  formers.set(holidays, known);
  if (!known.byVersion.has(version)) {
    known.byVersion.set(version, findFormer(product, holidays, version));
  }
  return known.byVersion.get(version);
}

function findFormer(
  { table: { officialYears } }: WorkingCalendar,
  holidays: readonly HolidayEntry[],
  version: string,
): WorkingCalendar | undefined {
  for (let count = holidays.length; count >= 0; count -= 1) {
    const entries = latestEntries({ holidays: holidays.slice(0, count) });
    const entered = entries.map(officialYearOf);
    const ofThen = officialYears.filter(({ year }) => !entered.some((own) => own.year === year));
    const ofNow = entered.filter(({ year }) => !officialYears.some((own) => own.year === year));
    const candidates = [merge(officialYears, ofNow), merge(ofThen, entered)];
    const former = candidates.find((candidate) => candidate.version === version);
    if (former !== undefined) return former;
  }
  return undefined;
}

function ownYears(
  { table }: WorkingCalendar,
  holidays: readonly HolidayEntry[],
): readonly OfficialYear[] {
  const isKnown = (year: number) => table.officialYears.some((known) => known.year === year);
  return latestEntries({ holidays })
    .filter(({ year }) => !isKnown(year))
    .map(officialYearOf);
}

function merge(years: readonly OfficialYear[], others: readonly OfficialYear[]): WorkingCalendar {
  return makeCalendar({ officialYears: [...years, ...others].toSorted((a, b) => a.year - b.year) });
}
