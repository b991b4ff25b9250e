import { z } from "zod";
import { AppError } from "../kernel/errors.ts";
import { isoDate, parseDate, weekdayOf, type IsoDate } from "./dates.ts";

/** What one State Council notice says. Only years that have a notice are in a table. */
export interface OfficialYear {
  readonly year: number;
  /** Monday to Friday, off. May begin in the December before, whose last days this notice settles. */
  readonly restDaysOnWeekdays: readonly IsoDate[];
  /** Saturdays and Sundays worked. */
  readonly makeUpWorkdays: readonly IsoDate[];
  /** By which papers; what an organisation entered itself names its own. */
  readonly papers?: readonly { readonly title: string; readonly published: IsoDate }[];
}

/** In the order of their years. */
export interface CalendarTable {
  readonly officialYears: readonly OfficialYear[];
}

/**
 * `MM-DD`: a notice may still change the December before from this day on. A 元旦 block of three days takes
 * its make-up day from the one weekend in the last seven (2007 and 2018: 12-29 worked, 12-31 off).
 */
export const LATE_DECEMBER = "12-25";

const dayField = z
  .string()
  .refine((text) => parseDate(text) !== undefined, "must be a real day like 2026-03-31")
  .transform(isoDate);
const weekdayField = dayField.refine((day) => weekdayOf(day) <= 5, "must be Monday to Friday");
const weekendField = dayField.refine((day) => weekdayOf(day) > 5, "must be Saturday or Sunday");

const yearSchema = z
  .strictObject({
    papers: z.array(z.strictObject({ title: z.string().min(1), published: dayField })),
    restDaysOnWeekdays: z.array(weekdayField),
    makeUpWorkdays: z.array(weekendField),
  })
  .refine((entry) => entry.papers.length === 0 || entry.restDaysOnWeekdays.length > 0, {
    path: ["restDaysOnWeekdays"],
    message: "a notice always gives rest days",
  });

const tableSchema = z
  .strictObject({
    note: z.string(),
    timezone: z.literal("Asia/Shanghai"),
    years: z.record(z.string().regex(/^\d{4}$/), yearSchema),
  })
  .check(refuseDaysOutOfReach);

type TableInput = z.infer<typeof tableSchema>;

/**
 * Reads the shape of `data/cn-calendar.json`. A year with no papers is a year without a notice, whatever
 * days it lists. Throws AppError `config.invalid` that names each wrong entry.
 */
export function parseCalendar(json: unknown): CalendarTable {
  const parsed = tableSchema.safeParse(json);
  if (!parsed.success) {
    const message = `the calendar table is wrong:\n${z.prettifyError(parsed.error)}`;
    throw new AppError("config.invalid", message, { retriable: false, cause: parsed.error });
  }
  const officialYears = Object.entries(parsed.data.years)
    .filter(([, entry]) => entry.papers.length > 0)
    .map(([year, entry]) => ({
      year: Number(year),
      restDaysOnWeekdays: entry.restDaysOnWeekdays.toSorted(),
      makeUpWorkdays: entry.makeUpWorkdays.toSorted(),
      papers: entry.papers,
    }))
    .toSorted((a, b) => a.year - b.year);
  return { officialYears };
}

function refuseDaysOutOfReach({ value, issues }: z.core.ParsePayload<TableInput>): void {
  for (const [year, entry] of Object.entries(value.years)) {
    const [first, last] = [`${Number(year) - 1}-${LATE_DECEMBER}`, `${year}-12-31`];
    for (const day of [...entry.restDaysOnWeekdays, ...entry.makeUpWorkdays]) {
      if (day >= first && day <= last) continue;
      const message = `${day} cannot be of this notice (${first} to ${last})`;
      issues.push({ code: "custom", path: ["years", year], input: day, message });
    }
  }
}
