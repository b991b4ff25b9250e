import { z } from "zod";
import { parseDate, type IsoDate } from "../../calendar/dates.ts";
import { idPattern } from "../../kernel/ids.ts";

/** The building blocks of event data. Every message says what to write instead. */

const largestAmountFen = 100_000_000_000;

const realDay = "Write a real calendar day as YYYY-MM-DD, for example 2026-02-28.";

/** A real calendar day of a year that rules can count with, `YYYY-MM-DD`; 30 February is refused. */
export const day = z.iso
  .date({ error: realDay, abort: true })
  .refine((written) => parseDate(written) !== undefined, {
    error: realDay,
  }) as unknown as z.ZodType<IsoDate, IsoDate>;

/** The local day it happened; without it the event's own `time` counts. */
export const on = day.optional();

export const id = z
  .string()
  .regex(idPattern, { error: "Use 1 to 64 letters, digits, hyphens or underscores." });

const wholeFen =
  "Write the amount as a whole number of fen (1 yuan = 100 fen), for example 3860 for 38.60 yuan.";

export const amountFen = z
  .int({ error: wholeFen })
  .min(1, { error: "The amount must be more than zero." })
  .max(largestAmountFen, { error: "The amount is larger than any debt kept here." });

export const amountOrZeroFen = z
  .int({ error: wholeFen })
  .min(0, { error: "The amount cannot be negative." })
  .max(largestAmountFen, { error: "The amount is larger than any debt kept here." });

/** A time of day on the organisation's clocks. */
export const timeOfDay = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: "Write the time as HH:mm, for example 07:50." });

/** Proofs that show it; each may still be on its way. */
export const evidenceIds = z.array(id).max(20).optional();

/** What a person typed: kept as text, without control characters, never as markup or a link. */
export function text(maxLength: number): z.ZodType<string, string> {
  return (
    z
      .string()
      .min(1, { error: "Write something here." })
      .max(maxLength, { error: `Write at most ${maxLength} characters.` })
      // oxlint-disable-next-line no-control-regex -- naming them is the point
      .regex(/^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]*$/, {
        error: "Remove control characters.",
      })
  );
}

/** One line: it may reach a mail's header. */
export function line(maxLength: number): z.ZodType<string, string> {
  return (
    z
      .string()
      .trim()
      .min(1, { error: "Write something here." })
      .max(maxLength, { error: `Write at most ${maxLength} characters.` })
      // oxlint-disable-next-line no-control-regex -- naming them is the point
      .regex(/^[^\u0000-\u001f\u007f\u2028\u2029]*$/, { error: "Write it on one line." })
  );
}

/** A mail address that is safe in a header. */
export const address = z
  .email({ error: "Write a mail address, for example li@example.org." })
  .max(254);
