import type { FollowUp } from "../../api/clients.ts";

/** What is ahead in one month, `YYYY-MM`, in the order of its days. */
export interface Month {
  readonly month: string;
  readonly items: readonly FollowUp[];
}

/** Everything of a client's that has a day and is open, earliest first. */
export function datesAhead(followUps: readonly FollowUp[]): readonly FollowUp[] {
  return followUps
    .filter(({ kind }) => kind === "task" || kind === "awaited")
    .filter(({ state }) => state === "open" || state === "planned")
    .sort((a, b) => (a.due === b.due ? 0 : a.due < b.due ? -1 : 1));
}

export function monthsOf(dates: readonly FollowUp[]): readonly Month[] {
  const months = new Map<string, FollowUp[]>();
  for (const item of dates) {
    const month = item.due.slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), item]);
  }
  return Array.from(months, ([month, items]) => ({ month, items }));
}
