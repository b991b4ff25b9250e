import type { caseloadCalendarSchema } from "@aftercare/functions/http/views/desk-views.ts";
import type { caseloadNumbersSchema } from "@aftercare/functions/http/views/overview-view.ts";
import { queryOptions } from "@tanstack/react-query";
import type { z } from "zod";
import { languageStore } from "../language/language.ts";
import { call, query } from "./call.ts";

type DeskCalendar = z.output<typeof caseloadCalendarSchema>;
export type DeskDay = DeskCalendar["days"][number];
export type Deadline = DeskDay["items"][number];

export interface Stretch {
  readonly from: string;
  readonly to: string;
  readonly assignee?: string | undefined;
}

/** What is due from one day to another, both included, at most 92 days. */
export const deskCalendarQuery = (stretch: Stretch) =>
  queryOptions({
    queryKey: ["desk", "calendar", stretch, languageStore.get()],
    queryFn: () => call<DeskCalendar>("GET", `/v1/caseload/calendar${query({ ...stretch })}`),
  });

export type Numbers = z.output<typeof caseloadNumbersSchema>;

/** A caseload in numbers, with the eight weeks from this one on. */
export const numbersQuery = (assignee?: string) =>
  queryOptions({
    queryKey: ["desk", "numbers", assignee ?? ""],
    queryFn: () => call<Numbers>("GET", `/v1/caseload/numbers${query({ assignee })}`),
  });
