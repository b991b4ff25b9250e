import officialTable from "../../data/cn-calendar.json" with { type: "json" };
import { parseCalendar } from "./calendar-table.ts";
import { makeCalendar, type WorkingCalendar } from "./working-days.ts";

/** The three notices that the acceptance cases know, however many years the data file has by now. */
const { 2024: of2024, 2025: of2025, 2026: of2026 } = officialTable.years;

export const calendarUntil2026: WorkingCalendar = calendarWith({});

export function calendarWith(entries: Readonly<Record<string, unknown>>): WorkingCalendar {
  return makeCalendar(parseCalendar(tableWith(entries)));
}

/** `entries` by year, in the shape of the data file; they add to the three years or replace them. */
export function tableWith(entries: Readonly<Record<string, unknown>>): unknown {
  return {
    ...officialTable,
    years: { "2024": of2024, "2025": of2025, "2026": of2026, ...entries },
  };
}
