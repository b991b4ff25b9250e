import type { Brand } from "../kernel/brand.ts";

/**
 * A local calendar day, always `YYYY-MM-DD`: text order is day order, and it is the same in a key, in JSON
 * and on a mail. Day sums are plain integers, no Temporal: `plan` does hundreds of them in 100 µs.
 */
export type IsoDate = Brand<string, "IsoDate">;

/** Years that `parseDate` takes, so that no offset of any rule can leave the four-digit years. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

/** Days from 0000-03-01, where the leap day is a year's last, to 1970-01-01. */
const DAYS_TO_1970 = 719_468;
const DAYS_IN_400_YEARS = 146_097;

const TWO_DIGITS = Array.from({ length: 100 }, (_, number) => String(number).padStart(2, "0"));

/** A real day from 1900 to 2199 in the one shape `YYYY-MM-DD`, or undefined: 2026-02-30 is not a day. */
export function parseDate(text: string): IsoDate | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const [year, month, day] = [yearOf(text), monthOf(text), dayOf(text)];
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12) return undefined;
  return day >= 1 && day <= daysInMonth(year, month) ? (text as IsoDate) : undefined;
}

/** For days written in code and tests; throws a RangeError on anything `parseDate` refuses. */
export function isoDate(text: string): IsoDate {
  const date = parseDate(text);
  if (date === undefined) throw new RangeError(`not a day from 1900 to 2199: ${text}`);
  return date;
}

/** "+n" leaves the start day out: start + n (Civil Code 201). `days` may be negative. */
export function addDays(date: IsoDate, days: number): IsoDate {
  return dateOfDayNumber(dayNumberOf(date) + days);
}

/** The same day of a later (or earlier) month; no such day gives that month's last (Civil Code 202). */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const monthIndex = yearOf(date) * 12 + monthOf(date) - 1 + months;
  const year = Math.floor(monthIndex / 12);
  const month = monthIndex - year * 12 + 1;
  return format(year, month, Math.min(dayOf(date), daysInMonth(year, month)));
}

/** 2024-02-29 + 2 years is 2026-02-28. */
export function addYears(date: IsoDate, years: number): IsoDate {
  return addMonths(date, years * 12);
}

/** A monthly series that begins on `start` and keeps its day: 01-31, 02-28, 03-31, 04-30. */
export function monthlyDates(start: IsoDate, count: number): IsoDate[] {
  return Array.from({ length: count }, (_, months) => addMonths(start, months));
}

/** How many days `to` lies after `from`; negative when before. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumberOf(to) - dayNumberOf(from);
}

/** 1 is Monday, 7 is Sunday. */
export function weekdayOf(date: IsoDate): number {
  return weekdayOfDayNumber(dayNumberOf(date));
}

/** The Monday of a day's week. */
export function mondayOf(date: IsoDate): IsoDate {
  return addDays(date, 1 - weekdayOf(date));
}

/** 1 is Monday, 7 is Sunday; day 0 was a Thursday. */
export function weekdayOfDayNumber(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** Monday to Friday, by day number. */
export function isWeekday(day: number): boolean {
  return weekdayOfDayNumber(day) <= 5;
}

export function earlierOf(a: IsoDate, b: IsoDate): IsoDate {
  return a < b ? a : b;
}

export function laterOf(a: IsoDate, b: IsoDate): IsoDate {
  return a < b ? b : a;
}

/** Days since 1970-01-01, which is 0. */
export function dayNumberOf(date: IsoDate): number {
  const month = monthOf(date);
  const marchYear = month > 2 ? yearOf(date) : yearOf(date) - 1;
  const marchMonth = month > 2 ? month - 3 : month + 9;
  return firstOfMarch(marchYear) + daysBeforeMarchMonth(marchMonth) + dayOf(date) - 1;
}

/** The inverse of `dayNumberOf`; throws a RangeError outside the years 1000 to 9999. */
export function dateOfDayNumber(day: number): IsoDate {
  const sinceYear0 = day + DAYS_TO_1970;
  const cycle = Math.floor(sinceYear0 / DAYS_IN_400_YEARS);
  const dayOfCycle = sinceYear0 - cycle * DAYS_IN_400_YEARS;
  const yearOfCycle = marchYearOfCycleDay(dayOfCycle);
  const marchYear = cycle * 400 + yearOfCycle;
  const dayOfYear = day - firstOfMarch(marchYear);
  const marchMonth = ((5 * dayOfYear + 2) / 153) | 0;
  const dayOfMonth = dayOfYear - daysBeforeMarchMonth(marchMonth) + 1;
  return marchMonth < 10
    ? format(marchYear, marchMonth + 3, dayOfMonth)
    : format(marchYear + 1, marchMonth - 9, dayOfMonth);
}

function firstOfMarch(year: number): number {
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return year * 365 + leapDays - DAYS_TO_1970;
}

/** Months counted from March have 31, 30, 31, 30, 31 days over and over: 153 in five. */
function daysBeforeMarchMonth(marchMonth: number): number {
  return ((153 * marchMonth + 2) / 5) | 0;
}

/** Takes the leap days out, so that what is left divides by 365. */
function marchYearOfCycleDay(day: number): number {
  return ((day - ((day / 1460) | 0) + ((day / 36_524) | 0) - ((day / 146_096) | 0)) / 365) | 0;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function yearOf(date: string): number {
  return twoDigitsAt(date, 0) * 100 + twoDigitsAt(date, 2);
}

function monthOf(date: string): number {
  return twoDigitsAt(date, 5);
}

function dayOf(date: string): number {
  return twoDigitsAt(date, 8);
}

/** Character codes instead of `Number(slice)`: this is the inner loop of every plan. */
function twoDigitsAt(text: string, index: number): number {
  return (text.charCodeAt(index) - 48) * 10 + text.charCodeAt(index + 1) - 48;
}

function format(year: number, month: number, day: number): IsoDate {
  if (!(year >= 1000 && year <= 9999)) throw new RangeError(`no four-digit year: ${year}`);
  return `${year}-${TWO_DIGITS[month]}-${TWO_DIGITS[day]}` as IsoDate;
}
