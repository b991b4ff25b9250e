import { isoDate } from "./dates.ts";
import type { HolidayEntry } from "./holiday-entry.ts";

const of2027 = (days: string) => days.split(" ").map((day) => isoDate(`2027-${day}`));

/** A whole notice for 2027 as there may be one: weekends among the days off, 13 days net. */
export const holidays2027 = {
  year: 2027,
  restDays: of2027(
    "01-01 01-02 01-03 02-05 02-06 02-07 02-08 02-09 02-10 02-11 02-12 04-03 04-04 04-05 " +
      "05-01 05-02 05-03 05-04 05-05 06-09 09-15 10-01 10-02 10-03 10-04 10-05 10-06 10-07",
  ),
  makeUpWorkdays: of2027("01-31 02-20 05-08 09-26 10-09"),
} as const;

export const notice2027 = {
  number: "国办发明电〔2026〕12号",
  published: isoDate("2026-11-10"),
  url: "https://www.gov.cn/zhengce/content/202611/content_1.htm",
} as const;

export const entry2027: HolidayEntry = {
  ...holidays2027,
  notice: notice2027,
  since: isoDate("2026-11-20"),
  by: "user:ada",
};
