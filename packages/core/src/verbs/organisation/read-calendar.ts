import type { OfficialYear } from "../../calendar/calendar-table.ts";
import { officialYearOf, type HolidayEntry } from "../../calendar/holiday-entry.ts";
import { latestEntries, productOf } from "../../calendar/organisation-calendar.ts";
import type { Context } from "../../kernel/context.ts";
import type { Refused } from "../../kernel/refusal.ts";
import { permit } from "../../policy/permit.ts";
import { momentOf } from "../cases/moment.ts";

/** One year as the organisation's calendar has it. */
export interface CalendarYear {
  readonly year: number;
  /** Whose word it is by; a year of nobody's is provisional. */
  readonly from: "product" | "organisation" | "nobody";
  /** As it is in force; none of a provisional year. */
  readonly days?: OfficialYear;
  readonly entry?: HolidayEntry;
  /** The product knows the year by now: the entry counts no more, and this says whether it was right. */
  readonly superseded?: { readonly agrees: boolean };
}

export interface CalendarRead {
  readonly kind: "read";
  /** Of the organisation: what an entry must be made from. */
  readonly version: number;
  readonly years: readonly CalendarYear[];
  readonly waiting: WaitingDates;
  /** Case files are still being planned by what was changed last. */
  readonly replanning: boolean;
}

/** How many follow-ups rest on an estimate, and in how many files. Not `whole` is "at least". */
export interface WaitingDates {
  readonly followUps: number;
  readonly files: number;
  readonly whole: boolean;
}

const clientsAtOnce = 50;
const mostPages = 10;

/** The years that plans are made by, up to next year, and the dates that wait for a notice. */
export async function readCalendar(ctx: Context): Promise<CalendarRead | Refused> {
  const refused = permit(ctx, "calendar.read");
  if (refused !== undefined) return refused;
  const [waiting, walk] = await Promise.all([countWaiting(ctx), ctx.replannings.load(ctx.org.id)]);
  const years = yearsOf(ctx);
  const { version } = ctx.org;
  return { kind: "read", version, years, waiting, replanning: walk !== undefined };
}

function yearsOf(ctx: Context): readonly CalendarYear[] {
  const { officialYears } = productOf(ctx.calendar).table;
  const entries = latestEntries(ctx.org);
  const nextYear = Number(momentOf(ctx).today.slice(0, 4)) + 1;
  const known = [...officialYears, ...entries].map(({ year }) => year);
  const last = Math.max(nextYear, ...known);
  const first = Math.min(nextYear, ...known);
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = first + index;
    const days = officialYears.find((one) => one.year === year);
    const entry = entries.find((one) => one.year === year);
    return yearOf(year, days, entry);
  });
}

function yearOf(
  year: number,
  days: OfficialYear | undefined,
  entry: HolidayEntry | undefined,
): CalendarYear {
  if (days === undefined && entry === undefined) return { year, from: "nobody" };
  if (entry === undefined) return { year, from: "product", ...(days && { days }) };
  const entered = officialYearOf(entry);
  if (days === undefined) return { year, from: "organisation", days: entered, entry };
  return { year, from: "product", days, entry, superseded: { agrees: agree(days, entered) } };
}

function agree(one: OfficialYear, other: OfficialYear): boolean {
  const said = ({ restDaysOnWeekdays, makeUpWorkdays }: OfficialYear) =>
    JSON.stringify([restDaysOnWeekdays.toSorted(), makeUpWorkdays.toSorted()]);
  return said(one) === said(other);
}

/** By what each file was last told. Bounded: a large organisation is told "at least". */
async function countWaiting({ cases, org }: Context): Promise<WaitingDates> {
  let [followUps, files, pages] = [0, 0, 0];
  let cursor: string | undefined;
  do {
    const place = cursor === undefined ? {} : { cursor };
    const page = await cases.clients(org.id, { limit: clientsAtOnce, ...place });
    const clients = page.items.map(({ clientId }) => cases.loadClient(org.id, clientId));
    const told = (await Promise.all(clients)).flat().map((file) => Object.keys(file.told).length);
    followUps += told.reduce((sum, count) => sum + count, 0);
    files += told.filter((count) => count > 0).length;
    cursor = page.cursor;
    pages += 1;
  } while (cursor !== undefined && pages < mostPages);
  return { followUps, files, whole: cursor === undefined };
}
