import { z } from "zod";
import { daysBetween } from "../../calendar/dates.ts";
import { at, dateOf, type LocalDateTime } from "../../calendar/instant.ts";
import { refuse } from "../../kernel/refusal.ts";
import { writeDay } from "../../notices/write-date.ts";
import { fileEvent, saidBy } from "./define.ts";
import * as field from "./fields.ts";

/** A client is nudged at most once within so many days, whoever asks. */
export const nudgeEveryDays = 3;
/** How long somebody can think better of it before the mail leaves. */
export const undoMs = 60_000;

const localMoment = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/) as unknown as z.ZodType<
  LocalDateTime,
  LocalDateTime
>;

/** “Remind about this again now.” That the follow-up is open is the plan's knowledge: see `decide.ts`. */
export const nudgeAsked = fileEvent({
  type: "aftercare.nudge.asked.v1",
  title: { "zh-CN": "请求再提醒一次", en: "Reminder asked for" },
  data: z.strictObject({
    nudgeId: field.id,
    followUp: field.line(160),
    /** Put in by the product, a minute away and not at night; what a sender writes here is not kept. */
    notBefore: localMoment.optional(),
    on: field.on,
  }),
  decide({ nudges = [] }, { data: { nudgeId: id }, recordedOn }) {
    if (nudges.some((known) => known.id === id)) {
      return refuse("id.taken", { field: "data.nudgeId", slots: { id } });
    }
    const last = nudges
      .map(({ notBefore }) => dateOf(notBefore))
      .toSorted()
      .at(-1);
    if (last === undefined || daysBetween(last, recordedOn) >= nudgeEveryDays) return undefined;
    return refuse("nudge.reminded-lately", { slots: { date: writeDay(last) } });
  },
  evolve(facts, event) {
    const { nudgeId: id, followUp, notBefore = at(event.recordedOn, "23:59") } = event.data;
    const nudge = { id, followUp, notBefore, ...saidBy(event) };
    return { ...facts, nudges: [...(facts.nudges ?? []), nudge] };
  },
});

/** Taken back while its mail has not left. Whether it has is the plan's knowledge: see `decide.ts`. */
export const nudgeWithdrawn = fileEvent({
  type: "aftercare.nudge.withdrawn.v1",
  title: { "zh-CN": "收回提醒", en: "Reminder taken back" },
  whenClosed: true,
  data: z.strictObject({ nudgeId: field.id, on: field.on }),
  decide: ({ nudges = [] }, { data: { nudgeId } }) =>
    nudges.some(({ id }) => id === nudgeId)
      ? undefined
      : refuse("nudge.unknown", { field: "data.nudgeId" }),
  evolve: (facts, event) => ({
    ...facts,
    nudges: (facts.nudges ?? []).filter(({ id }) => id !== event.data.nudgeId),
  }),
});
