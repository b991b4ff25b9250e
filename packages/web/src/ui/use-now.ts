import { nowStore } from "../api/session.ts";
import { useStore } from "../lib/store.ts";

/** `09:30` on the organisation's clocks, as the last answer said; empty before the first. */
export function useTimeOfDay(): string {
  return useStore(nowStore).slice(11, 16);
}
