import type { IsoDate } from "@aftercare/core/calendar/dates.ts";
import { todayStore } from "../api/session.ts";
import { useStore } from "../lib/store.ts";

/** The organisation's today: browsers have none of their own here. */
export function useToday(): IsoDate {
  return useStore(todayStore) as IsoDate;
}
