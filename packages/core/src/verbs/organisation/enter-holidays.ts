import type { HolidayDays, HolidayEntry, HolidayNotice } from "../../calendar/holiday-entry.ts";
import { latestEntries } from "../../calendar/organisation-calendar.ts";
import { refuseNotice } from "../../calendar/refuse-holidays.ts";
import { actorRef } from "../../kernel/actor.ts";
import type { Context } from "../../kernel/context.ts";
import { refuse, type Refused } from "../../kernel/refusal.ts";
import { permit } from "../../policy/permit.ts";
import { momentOf } from "../cases/moment.ts";
import { refuseHolidayDays } from "./refuse-holiday-days.ts";
import { saveChange, type OrganisationChanged } from "./save-change.ts";

export interface HolidayRequest extends HolidayDays {
  /** Of the organisation, as the person has seen it. */
  readonly version: number;
  readonly notice: HolidayNotice;
}

const mostEntries = 60;

/**
 * Enters the State Council's notice for a year that the product has none for, or corrects it. All case files
 * are planned again; dates that people were told and that move are told anew, once (E22). The same entry
 * again changes nothing.
 */
export async function enterHolidays(
  ctx: Context,
  { version, ...request }: HolidayRequest,
): Promise<OrganisationChanged | Refused> {
  const denied = permit(ctx, "organisation.change");
  if (denied !== undefined) return denied;
  const before = await ctx.organisations.loadNow(ctx.org.id);
  if (before?.version !== version) return refuse("organisation.changed-meanwhile");
  const { today } = momentOf(ctx);
  const refused =
    refuseHolidayDays(ctx, before, request) ?? refuseNotice(request.notice, { today });
  if (refused !== undefined) return refused;
  const entry = entryOf(request, { since: today, by: actorRef(ctx.actor) });
  const last = latestEntries(before).find(({ year }) => year === entry.year);
  if (last !== undefined && saysTheSame(last, entry)) {
    return { kind: "changed", organisation: before, replanning: false };
  }
  const { holidays = [] } = before;
  if (holidays.length >= mostEntries) return refuse("calendar.too-many-changes");
  const detail = { what: "calendar", year: String(entry.year) };
  const wanted = { ...before, holidays: [...holidays, entry] };
  return (
    (await saveChange(ctx, before, wanted, detail)) ?? refuse("organisation.changed-meanwhile")
  );
}

function entryOf(
  { year, restDays, makeUpWorkdays, notice }: Omit<HolidayRequest, "version">,
  made: Pick<HolidayEntry, "since" | "by">,
): HolidayEntry {
  const days = { restDays: restDays.toSorted(), makeUpWorkdays: makeUpWorkdays.toSorted() };
  return { year, ...days, notice, ...made };
}

function saysTheSame(one: HolidayEntry, other: HolidayEntry): boolean {
  const said = ({ since: _, by: __, ...rest }: HolidayEntry) => [
    rest.restDays,
    rest.makeUpWorkdays,
    rest.notice.number,
    rest.notice.published,
    rest.notice.url,
  ];
  return JSON.stringify(said(one)) === JSON.stringify(said(other));
}
