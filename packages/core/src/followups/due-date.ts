import { addDays, addYears, type IsoDate } from "../calendar/dates.ts";
import type { DateEstimate, WorkingCalendar } from "../calendar/working-days.ts";
import type { Facts } from "../casefile/facts.ts";
import type { Instance, Offset, Rule } from "./rule.ts";

/** When a follow-up is due, how sure that is, and the day its own steps are counted from. */
export interface DueDate {
  readonly due: IsoDate;
  readonly staffDue: IsoDate;
  readonly estimate: DateEstimate;
  readonly stepsFrom: IsoDate;
}

export function dueDateOf<F extends Facts>(
  rule: Rule<F>,
  facts: F,
  instance: Instance,
  calendar: WorkingCalendar,
): DueDate {
  const counted = estimateOf(instance.anchorOn, rule.offset, calendar);
  const due = rule.dueOn?.(facts, instance, counted.date) ?? counted.date;
  const rolled = calendar.rollForward(due);
  const countsWorkingDays = "workingDays" in rule.offset;
  return {
    due,
    staffDue: rolled.date,
    estimate: countsWorkingDays ? counted : certain(due),
    stepsFrom: stepsFrom(rule, due, countsWorkingDays ? counted : undefined, rolled),
  };
}

/** We warn by the earliest reading; the other side is held to the latest, moved past a rest day (Civil Code 203). */
function stepsFrom<F extends Facts>(
  rule: Rule<F>,
  due: IsoDate,
  counted: DateEstimate | undefined,
  rolled: DateEstimate,
): IsoDate {
  if (rule.counterparty === true) return counted?.latest ?? rolled.latest;
  return counted?.earliest ?? due;
}

/** "+n" excludes the start day; for days and years the date is certain, whatever the calendar says. */
export function estimateOf(from: IsoDate, offset: Offset, calendar: WorkingCalendar): DateEstimate {
  if ("workingDays" in offset) return calendar.addWorkingDays(from, offset.workingDays);
  const date = "days" in offset ? addDays(from, offset.days) : addYears(from, offset.years);
  return certain(date);
}

function certain(date: IsoDate): DateEstimate {
  return { date, status: "official", earliest: date, latest: date };
}
