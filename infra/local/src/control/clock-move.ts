import type { IsoDate } from "@aftercare/core/calendar/dates.ts";
import { addMs, at, parseInstant, toInstant } from "@aftercare/core/calendar/instant.ts";
import type { Instant } from "@aftercare/core/calendar/instant.ts";
import { z } from "zod";
import { localAccount } from "../account.ts";

const dayMs = 24 * 60 * 60 * 1000;
const mostDays = 3660;

const isoDate = z.custom<IsoDate>((value) => z.iso.date().safeParse(value).success);
const move = z.union([
  z.object({ days: z.coerce.number().positive().max(mostDays) }),
  z.object({ date: isoDate }),
  z.object({ instant: z.string() }),
]);

/** Where a form or a JSON body wants the clock to be: so many days on, noon of a date, or a moment. */
export function readMove(body: unknown, now: Instant): Instant | undefined {
  const wanted = move.safeParse(body).data;
  if (wanted === undefined) return undefined;
  if ("days" in wanted) return addMs(now, wanted.days * dayMs);
  if ("instant" in wanted) return parseInstant(wanted.instant);
  return toInstant(at(wanted.date, "12:00"), localAccount.zone);
}
