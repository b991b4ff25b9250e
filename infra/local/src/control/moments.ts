import { dateOf, timeOf, toLocal } from "@aftercare/core/calendar/instant.ts";
import type { Instant } from "@aftercare/core/calendar/instant.ts";
import { localAccount } from "../account.ts";

const weekdays = ["日 Sun", "一 Mon", "二 Tue", "三 Wed", "四 Thu", "五 Fri", "六 Sat"];

/** `2026-11-25 周三 Wed`, in the organisation's zone. */
export function showDate(instant: Instant): string {
  const date = dateOf(toLocal(instant, localAccount.zone));
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return `${date} 周${weekdays[weekday]}`;
}

/** `09:00` */
export function showTime(instant: Instant): string {
  return timeOf(toLocal(instant, localAccount.zone));
}
