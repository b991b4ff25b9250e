import type { IsoDate } from "../calendar/dates.ts";
import type { StoredEvent } from "../ports/case-files.ts";

/** A38: one row of the plan of repayments. */
export interface ScheduleRow {
  readonly dueOn: IsoDate;
  readonly amountFen: number;
}

const holdsTerms = new Set(["aftercare.debt.recorded.v1", "aftercare.debt.amended.v1"]);

/** The plan as it was recorded last; parsed when it was recorded. It stands in the history alone. */
export function scheduleIn(history: readonly StoredEvent[]): readonly ScheduleRow[] {
  const given = history
    .filter(({ type }) => holdsTerms.has(type))
    .map(({ data }) => (data as { readonly schedule?: readonly ScheduleRow[] }).schedule);
  return given.findLast((schedule) => schedule !== undefined) ?? [];
}
