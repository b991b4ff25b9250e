import officialTable from "../../data/cn-calendar.json" with { type: "json" };
import { parseCalendar } from "./calendar-table.ts";
import { makeCalendar, type WorkingCalendar } from "./working-days.ts";

/** Mainland China by the notices in `data/cn-calendar.json`. A new notice is one more year in that file. */
export const cnCalendar: WorkingCalendar = makeCalendar(parseCalendar(officialTable));
