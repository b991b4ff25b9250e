import { z } from "zod";
import { day, line } from "../casefile/events/fields.ts";
import { foreseeableYears } from "../calendar/statutory-days.ts";

/** The State Council's notice for one year, as the API takes it. */

const mostDays = 80;

export const holidayYearSchema = z.coerce
  .number()
  .int()
  .min(Math.min(...foreseeableYears))
  .max(Math.max(...foreseeableYears));

const days = z.array(day).max(mostDays);

export const holidayDaysSchema = z.strictObject({
  /** All days off, weekends among them or not. */
  restDays: days.min(1, { error: "A notice always gives days off." }),
  makeUpWorkdays: days,
});

export const holidayNoticeSchema = z.strictObject({
  /** For example 国办发明电〔2026〕12号. */
  number: line(60),
  published: day,
  url: z.url({ error: "Write the notice's web address." }).max(500),
});
