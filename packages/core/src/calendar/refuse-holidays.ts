import { refuse, type Refused } from "../kernel/refusal.ts";
import { LATE_DECEMBER, type OfficialYear } from "./calendar-table.ts";
import { dateOfDayNumber, weekdayOf, type IsoDate } from "./dates.ts";
import { uncoveredFestivals, type HolidayDays, type HolidayNotice } from "./holiday-entry.ts";

/** What is known without the entry: the product's years, and the others that the organisation entered. */
interface Known {
  readonly today: IsoDate;
  /** Years that the product has a notice for. */
  readonly productYears: readonly number[];
  /** Every year in force but the one that is entered. */
  readonly otherYears: readonly OfficialYear[];
}

/** Whether a person's reading of a notice can be one; each no is a sentence that names the days. */
export function refuseHolidays(days: HolidayDays, known: Known): Refused | undefined {
  return (
    refuseYear(days, known) ??
    refuseOutside(days) ??
    refuseTwice(days) ??
    refuseMakeUps(days) ??
    refuseOverlap(days, known) ??
    refuseUncovered(days)
  );
}

/** Notices are read on the State Council's own site; what comes from elsewhere is hearsay. */
const officialSite = /^https:\/\/([a-z0-9-]+\.)*gov\.cn(\/|$)/;

export function refuseNotice(
  { published, url }: HolidayNotice,
  { today }: Pick<Known, "today">,
): Refused | undefined {
  if (published > today) return refuse("calendar.published-ahead", { field: "notice.published" });
  if (!officialSite.test(url)) return refuse("calendar.source-elsewhere", { field: "notice.url" });
  return undefined;
}

/** A notice comes out in the autumn before its year: nothing later can be known. */
function refuseYear({ year }: HolidayDays, { today, productYears }: Known): Refused | undefined {
  const slots = { year: String(year) };
  if (productYears.includes(year))
    return refuse("calendar.year-official", { field: "year", slots });
  const [first, last] = [productYears[0] ?? year, Number(today.slice(0, 4)) + 1];
  if (year > first && year <= last) return undefined;
  return refuse("calendar.year-out-of-reach", { field: "year", slots });
}

function refuseOutside({ year, restDays, makeUpWorkdays }: HolidayDays): Refused | undefined {
  const [first, last] = [`${year - 1}-${LATE_DECEMBER}`, `${year}-12-31`];
  const outside = (day: IsoDate) => day < first || day > last;
  const slots = { year: String(year), first, last };
  return (
    refuseDays("calendar.day-outside", "restDays", restDays.filter(outside), slots) ??
    refuseDays("calendar.day-outside", "makeUpWorkdays", makeUpWorkdays.filter(outside), slots)
  );
}

function refuseTwice({ restDays, makeUpWorkdays }: HolidayDays): Refused | undefined {
  const all = [...restDays, ...makeUpWorkdays];
  const twice = all.filter((day, index) => all.indexOf(day) < index);
  const field = twice.some((day) => makeUpWorkdays.includes(day)) ? "makeUpWorkdays" : "restDays";
  return refuseDays("calendar.day-twice", field, twice);
}

function refuseMakeUps({ makeUpWorkdays }: HolidayDays): Refused | undefined {
  const onWeekdays = makeUpWorkdays.filter((day) => weekdayOf(day) <= 5);
  return refuseDays("calendar.make-up-on-weekday", "makeUpWorkdays", onWeekdays);
}

/** A late December may stand in two notices, and then only in one of them. */
function refuseOverlap(days: HolidayDays, { otherYears }: Known): Refused | undefined {
  const settled = new Set(
    otherYears.flatMap((other) => [...other.restDaysOnWeekdays, ...other.makeUpWorkdays]),
  );
  const isSettled = (day: IsoDate) => settled.has(day);
  return (
    refuseDays("calendar.day-of-another-year", "restDays", days.restDays.filter(isSettled)) ??
    refuseDays(
      "calendar.day-of-another-year",
      "makeUpWorkdays",
      days.makeUpWorkdays.filter(isSettled),
    )
  );
}

function refuseUncovered(entered: HolidayDays): Refused | undefined {
  const uncovered = uncoveredFestivals(entered);
  const days = uncovered.flatMap((festival) => festival.days).map(dateOfDayNumber);
  return refuseDays("calendar.festival-uncovered", "restDays", [...new Set(days)], {
    festivals: uncovered.map(({ name }) => name["zh-CN"]).join("、"),
    festivalsInEnglish: uncovered.map(({ name }) => name.en).join(", "),
  });
}

type AboutDays =
  | "calendar.day-outside"
  | "calendar.day-twice"
  | "calendar.make-up-on-weekday"
  | "calendar.day-of-another-year"
  | "calendar.festival-uncovered";

function refuseDays(
  code: AboutDays,
  field: "restDays" | "makeUpWorkdays",
  days: readonly IsoDate[],
  slots: Readonly<Record<string, string>> = {},
): Refused | undefined {
  if (days.length === 0) return undefined;
  return refuse(code, { field, slots: { ...slots, days: days.join(" ") } });
}
