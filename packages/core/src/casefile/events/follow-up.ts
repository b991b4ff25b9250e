import { z } from "zod";
import { refuse } from "../../kernel/refusal.ts";
import { fileEvent, saidBy, type Happening } from "./define.ts";
import type { EndedFact, Facts } from "../facts.ts";
import * as field from "./fields.ts";

/** Whether the follow-up exists and is open is the plan's knowledge: see `decide.ts`. */
const followUp = field.line(160);

export const followUpDone = fileEvent({
  type: "aftercare.followup.done.v1",
  title: { "zh-CN": "做完了", en: "Follow-up done" },
  data: z.strictObject({ followUp, note: field.text(1000).optional(), on: field.on }),
  evolve: (facts, event) => ended(facts, event, { how: "done" }),
});

export const followUpSkipped = fileEvent({
  type: "aftercare.followup.skipped.v1",
  title: { "zh-CN": "跳过", en: "Follow-up skipped" },
  data: z.strictObject({ followUp, reason: field.text(500), on: field.on }),
  evolve: (facts, event) => ended(facts, event, { how: "skipped", reason: event.data.reason }),
});

function ended(
  facts: Facts,
  event: Happening<{ readonly followUp: string }>,
  how: Pick<EndedFact, "how" | "reason">,
): Facts {
  const key = event.data.followUp;
  return { ...facts, ended: { ...facts.ended, [key]: { ...how, ...saidBy(event) } } };
}

/** Undo of a tick made by mistake. */
export const followUpReopened = fileEvent({
  type: "aftercare.followup.reopened.v1",
  title: { "zh-CN": "重新打开待办", en: "Follow-up reopened" },
  data: z.strictObject({ followUp, on: field.on }),
  decide: (facts, event) =>
    facts.ended[event.data.followUp] === undefined
      ? refuse("followup.unknown", { field: "data.followUp" })
      : undefined,
  evolve(facts, event) {
    const { [event.data.followUp]: _, ...others } = facts.ended;
    return { ...facts, ended: others };
  },
});

export const followUpSnoozed = fileEvent({
  type: "aftercare.followup.snoozed.v1",
  title: { "zh-CN": "以后再提醒", en: "Follow-up snoozed" },
  data: z.strictObject({ followUp, until: field.day, on: field.on }),
  decide: (_, event) =>
    event.data.until > event.recordedOn
      ? undefined
      : refuse("snooze.in-past", { field: "data.until" }),
  evolve(facts, event) {
    const { followUp: key, until } = event.data;
    return { ...facts, snoozed: { ...facts.snoozed, [key]: until } };
  },
});

/** "I am stuck": the counsellor has to look today. */
export const followUpHelpAsked = fileEvent({
  type: "aftercare.followup.help-asked.v1",
  title: { "zh-CN": "请求帮助", en: "Help asked for" },
  data: z.strictObject({ followUp, note: field.text(1000).optional(), on: field.on }),
  evolve: (facts, event) => ({
    ...facts,
    helpAsked: { ...facts.helpAsked, [event.data.followUp]: saidBy(event) },
  }),
});
