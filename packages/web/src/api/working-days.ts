import type {
  calendarSchema,
  holidayPreviewSchema,
} from "@aftercare/functions/http/views/calendar-view.ts";
import { queryOptions } from "@tanstack/react-query";
import type { z } from "zod";
import { call, path } from "./call.ts";

type Calendar = z.output<typeof calendarSchema>;
export type CalendarYear = Calendar["years"][number];
export type Waiting = Calendar["waiting"];
export type HolidayPreview = z.output<typeof holidayPreviewSchema>;

/** One year's notice as a person reads it off the paper. */
export interface HolidayDays {
  readonly year: number;
  readonly restDays: readonly string[];
  readonly makeUpWorkdays: readonly string[];
}

export interface HolidayNotice {
  readonly number: string;
  readonly published: string;
  readonly url: string;
}

/** While the files are planned again it is asked from time to time whether that is over. */
const replanningMs = 20_000;

/** The years that working days are counted by, and what waits for a notice. */
export const workingDaysQuery = queryOptions({
  queryKey: ["organisation", "calendar"],
  queryFn: () => call<Calendar>("GET", "/v1/organisation/calendar"),
  refetchInterval: ({ state }) => (state.data?.replanning === true ? replanningMs : false),
});

/** What the same days would move in the files of one page of clients. */
export const previewHolidays = (days: HolidayDays, cursor?: string) =>
  call<HolidayPreview>("POST", "/v1/organisation/calendar/preview", {
    ...days,
    ...(cursor === undefined ? {} : { cursor }),
  });

export const enterHolidays = (
  { year, ...days }: HolidayDays,
  entry: { readonly version: number; readonly notice: HolidayNotice },
) => call("PUT", path`/v1/organisation/calendar/${String(year)}`, { ...days, ...entry });
