import type { HolidayEntry } from "@aftercare/core/calendar/holiday-entry.ts";
import type { Language } from "@aftercare/core/kernel/language.ts";
import type {
  CalendarRead,
  CalendarYear,
} from "@aftercare/core/verbs/organisation/read-calendar.ts";
import type { HolidayPreview } from "@aftercare/core/verbs/organisation/preview-holidays.ts";
import { z } from "@hono/zod-openapi";
import { day, id, list } from "./parts.ts";

const entrySchema = z.strictObject({
  restDays: list(day),
  makeUpWorkdays: list(day),
  notice: z.strictObject({ number: z.string(), published: day, url: z.string() }),
  since: day,
  by: z.string(),
});

const yearSchema = z.strictObject({
  year: z.int(),
  status: z.enum(["official", "provisional"]),
  /** Whose word it is by. */
  from: z.enum(["product", "organisation", "nobody"]),
  papers: list(z.strictObject({ title: z.string(), published: day })),
  /** As in force: weekdays off, and weekends worked for them. */
  restDaysOnWeekdays: list(day),
  makeUpWorkdays: list(day),
  /** What the organisation entered itself. */
  entry: entrySchema.optional(),
  /** The product knows the year by now, so that the entry counts no more. */
  superseded: z.strictObject({ agrees: z.boolean() }).optional(),
});

export const calendarSchema = z
  .strictObject({
    /** What an entry must be made from. */
    version: z.int(),
    replanning: z.boolean(),
    years: list(yearSchema),
    /** Follow-ups that rest on an estimate, and how many files they are in; not `whole` is "at least". */
    waiting: z.strictObject({ followUps: z.int(), files: z.int(), whole: z.boolean() }),
  })
  .openapi("Calendar");

export function calendarView({
  kind: _,
  years,
  ...calendar
}: CalendarRead): z.infer<typeof calendarSchema> {
  return { ...calendar, years: years.map(yearView) };
}

function yearView({ year, from, days, entry, superseded }: CalendarYear) {
  return {
    year,
    status: days === undefined ? ("provisional" as const) : ("official" as const),
    from,
    papers: days?.papers ?? [],
    restDaysOnWeekdays: days?.restDaysOnWeekdays ?? [],
    makeUpWorkdays: days?.makeUpWorkdays ?? [],
    ...(entry === undefined ? {} : { entry: entryView(entry) }),
    ...(superseded === undefined ? {} : { superseded }),
  };
}

function entryView({ year: _, ...entry }: HolidayEntry): z.infer<typeof entrySchema> {
  return entry;
}

export const holidayPreviewSchema = z
  .strictObject({
    files: z.int(),
    moved: z.int(),
    /** Dates that would be certain, whether they move or not. */
    settled: z.int(),
    toldAgain: z.int(),
    remindersAtOnce: z.int(),
    largestShiftDays: z.strictObject({ earlier: z.int(), later: z.int() }),
    /** Weekdays off less weekends worked is 13 by the law; else a sentence says so. */
    balance: z.strictObject({
      restOnWeekdays: z.int(),
      makeUp: z.int(),
      byLaw: z.int(),
      remark: z.string().optional(),
    }),
    examples: list(
      z.strictObject({
        clientId: id,
        debtId: id.optional(),
        followUp: z.string(),
        rule: z.string(),
        title: z.string(),
        from: day,
        to: day,
      }),
    ),
    cursor: z.string().optional(),
  })
  .openapi("HolidayPreview");

export function holidayPreviewView(
  { kind: _, ended: __, appeared: ___, examples, balance, ...preview }: HolidayPreview,
  language: Language,
): z.infer<typeof holidayPreviewSchema> {
  const { isUsual, ...counts } = balance;
  return {
    ...preview,
    balance: isUsual ? counts : { ...counts, remark: remarkOn(counts, language) },
    examples: examples.flatMap(({ ref, title, followUp, rule, from, due: to }) =>
      from === undefined
        ? []
        : [
            {
              clientId: ref.clientId,
              ...(ref.debtId === undefined ? {} : { debtId: ref.debtId }),
              followUp,
              rule,
              title: title[language],
              from,
              to,
            },
          ],
    ),
  };
}

function remarkOn(
  { restOnWeekdays, makeUp, byLaw }: Omit<HolidayPreview["balance"], "isUsual">,
  language: Language,
): string {
  return {
    "zh-CN": `工作日放假 ${restOnWeekdays} 天，补班 ${makeUp} 天，通常相差 ${byLaw} 天。请再对一遍通知，没有错就可以保存。`,
    en: `${restOnWeekdays} weekdays off and ${makeUp} weekends worked usually differ by ${byLaw}. Compare with the notice once more; if it is right, save it.`,
  }[language];
}
