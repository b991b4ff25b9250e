import {
  balanceOf,
  isBalanced,
  type HolidayBalance,
  type HolidayDays,
} from "../../calendar/holiday-entry.ts";
import { calendarWithDays } from "../../calendar/organisation-calendar.ts";
import type { Context } from "../../kernel/context.ts";
import type { Refused } from "../../kernel/refusal.ts";
import { permit } from "../../policy/permit.ts";
import { refuseHolidayDays } from "./refuse-holiday-days.ts";
import { previewPlans, type PlansPreview } from "./preview-plans.ts";

export interface HolidayPreview extends PlansPreview {
  readonly kind: "previewed";
  readonly balance: HolidayBalance & { readonly isUsual: boolean };
}

const mostExamples = 50;

/**
 * Says which follow-ups `enterHolidays` would move with the same days, and writes nothing. One call looks at
 * one page of clients, as `previewRules` does.
 */
export async function previewHolidays(
  ctx: Context,
  input: HolidayDays & { readonly cursor?: string },
): Promise<HolidayPreview | Refused> {
  const denied = permit(ctx, "calendar.preview");
  if (denied !== undefined) return denied;
  const { cursor, ...days } = input;
  const refused = refuseHolidayDays(ctx, ctx.org, days);
  if (refused !== undefined) return refused;
  const calendar = calendarWithDays(ctx.calendar, ctx.org, days);
  const place = cursor === undefined ? {} : { cursor };
  const balance = balanceOf(days);
  return {
    kind: "previewed",
    balance: { ...balance, isUsual: isBalanced(balance) },
    ...(await previewPlans(ctx, { calendar }, { ...place, mostExamples })),
  };
}
