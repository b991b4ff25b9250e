import { officialYearOf, type HolidayDays } from "../../calendar/holiday-entry.ts";
import { latestEntries, productOf } from "../../calendar/organisation-calendar.ts";
import { refuseHolidays } from "../../calendar/refuse-holidays.ts";
import type { Context } from "../../kernel/context.ts";
import type { Organisation } from "../../kernel/organisation.ts";
import type { Refused } from "../../kernel/refusal.ts";
import { momentOf } from "../cases/moment.ts";

/** Whether these days can be the notice of their year, beside the product's years and the other entries. */
export function refuseHolidayDays(
  ctx: Context,
  org: Organisation,
  days: HolidayDays,
): Refused | undefined {
  const { officialYears } = productOf(ctx.calendar).table;
  const productYears = officialYears.map(({ year }) => year);
  const others = latestEntries(org).filter(
    ({ year }) => year !== days.year && !productYears.includes(year),
  );
  return refuseHolidays(days, {
    today: momentOf(ctx).today,
    productYears,
    otherYears: [...officialYears, ...others.map(officialYearOf)],
  });
}
