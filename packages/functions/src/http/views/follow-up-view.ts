import type { PlanChange } from "@aftercare/core/followups/difference.ts";
import type { Rulebook } from "@aftercare/core/followups/rule.ts";
import type { Language } from "@aftercare/core/kernel/language.ts";
import { ruleOf } from "@aftercare/core/verbs/cases/explain-follow-up.ts";
import type { ListedFollowUp } from "@aftercare/core/verbs/cases/list-follow-ups.ts";
import { z } from "@hono/zod-openapi";
import { day, id, list, localMoment } from "./parts.ts";

export const followUpStates = ["planned", "open", "done", "skipped", "superseded"] as const;

const stepSchema = z.strictObject({
  key: z.string(),
  audience: z.enum(["client", "staff", "machine"]),
  notice: z.string().optional(),
  on: day,
  staffOn: day,
  at: localMoment,
  state: z.enum(["waiting", "due", "sent", "withheld", "uncertain", "dropped"]),
});

export const followUpSchema = z
  .strictObject({
    key: z.string(),
    clientId: id,
    debtId: id.optional(),
    rule: z.string(),
    ruleVersion: z.int(),
    subject: z.string().optional(),
    title: z.string(),
    why: z.string(),
    dueBecause: z.string(),
    endsWhen: z.string(),
    caution: z.string().optional(),
    state: z.enum(followUpStates),
    dueState: z.enum(["later", "soon", "today", "past"]),
    anchor: z.string(),
    anchorOn: day,
    opensOn: day,
    due: day,
    staffDue: day,
    estimate: z.strictObject({
      date: day,
      status: z.enum(["official", "provisional"]),
      earliest: day,
      latest: day,
    }),
    clock: z.enum(["advice", "law"]),
    sources: list(z.string()),
    article: z.string().optional(),
    steps: list(stepSchema),
    attentionOn: day.optional(),
    snoozedUntil: day.optional(),
    endedOn: day.optional(),
    endedBy: z.string().optional(),
    endReason: z.string().optional(),
  })
  .openapi("FollowUp");

export type FollowUpView = z.infer<typeof followUpSchema>;

export function followUpView(listed: ListedFollowUp, language: Language): FollowUpView {
  const { ref, followUp, dueState, explanation } = listed;
  const { title, caution, steps, ...rest } = followUp;
  return {
    ...rest,
    clientId: ref.clientId,
    ...(ref.debtId === undefined ? {} : { debtId: ref.debtId }),
    title: title[language],
    why: explanation.why[language],
    dueBecause: explanation.dueBecause[language],
    endsWhen: explanation.endsWhen[language],
    ...(caution === undefined ? {} : { caution: caution[language] }),
    dueState,
    steps: steps.map(({ id: _, ...step }) => step),
  };
}

export const changeSchema = z
  .strictObject({
    change: z.enum(["added", "moved", "done", "skipped", "superseded", "reopened"]),
    followUp: z.string(),
    rule: z.string(),
    title: z.string(),
    due: day,
    from: day.optional(),
  })
  .openapi("Change");

/** What an event changed on the list, with the names that people know. */
export function changeViews(
  difference: readonly PlanChange[],
  rulebook: Rulebook,
  language: Language,
): z.infer<typeof changeSchema>[] {
  return difference.map((change) => ({
    ...change,
    title: ruleOf(rulebook, change.rule).title[language],
  }));
}
