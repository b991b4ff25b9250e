import type { PlanChange } from "@aftercare/core/followups/difference.ts";
import { followUpKinds } from "@aftercare/core/followups/follow-up-kind.ts";
import type { Guide } from "@aftercare/core/followups/guide.ts";
import type { Rulebook } from "@aftercare/core/followups/rule.ts";
import type { Language } from "@aftercare/core/kernel/language.ts";
import { writeArticle } from "@aftercare/core/notices/write-article.ts";
import { titleOfRule } from "@aftercare/core/verbs/cases/explain-follow-up.ts";
import type {
  GuidedFollowUp,
  ListedFollowUp,
} from "@aftercare/core/verbs/cases/list-follow-ups.ts";
import { z } from "@hono/zod-openapi";
import { day, id, list, localMoment } from "./parts.ts";

export const followUpStates = ["planned", "open", "done", "skipped", "superseded"] as const;

const dueStates = ["later", "soon", "today", "past"] as const;

const stepSchema = z.strictObject({
  key: z.string(),
  audience: z.enum(["client", "staff", "guarantor", "machine"]),
  notice: z.string().optional(),
  on: day,
  staffOn: day,
  at: localMoment,
  state: z.enum(["waiting", "due", "sent", "withheld", "uncertain", "dropped"]),
  /** An alarm: at night too, and to the supervisors as well. */
  atOnce: z.literal(true).optional(),
  copySupervisors: z.literal(true).optional(),
});

/** How a client does it, in the words of the mail that asks for it. */
const guideSchema = z.strictObject({
  minutes: z.int(),
  how: list(z.string()),
  easing: z.string().optional(),
  /** What ticking it off says. */
  done: z.string(),
  /** Whose word it is, law or advice, and what that says. */
  ground: z.string(),
  /** What can be said on the phone. */
  script: z.string().optional(),
  /** The help article that shows it step by step: `/help/<slug>`. */
  article: z.strictObject({ slug: z.string(), title: z.string() }).optional(),
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
    /** What staff wrote down about it; clients are not shown it. */
    words: z.string().optional(),
    state: z.enum(followUpStates),
    /** To do, owed by the other side, only told, or work of the organisation's own. */
    kind: z.enum(followUpKinds),
    dueState: z.enum(dueStates),
    /** The due date, or the later day until which it was put off, and how near that is. */
    comesUpOn: day,
    comesUp: z.enum(dueStates),
    /** What has to be there before it can be ticked off. */
    missing: z.string().optional(),
    helpAskedOn: day.optional(),
    guide: guideSchema.optional(),
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
    /** A tick or a skip ended it, which `followup.reopened` takes back. */
    canReopen: z.literal(true).optional(),
    endReason: z.string().optional(),
  })
  .openapi("FollowUp");

export type FollowUpView = z.infer<typeof followUpSchema>;

/** What a list adds of the help articles, which are loaded when the first list is asked for. */
export type HelpFor = (listed: ListedFollowUp, language: Language) => Help;
export type Help = Pick<z.infer<typeof guideSchema>, "script" | "article">;

const noHelp = () => ({});

export function followUpView(
  listed: GuidedFollowUp,
  language: Language,
  helpFor: HelpFor = noHelp,
): FollowUpView {
  const { ref, followUp, kind, dueState, comesUpOn, comesUp, explanation, missing } = listed;
  const { title, caution, article, steps, ...rest } = followUp;
  return {
    ...rest,
    ...(article === undefined ? {} : { article: writeArticle(article, language) }),
    clientId: ref.clientId,
    ...(ref.debtId === undefined ? {} : { debtId: ref.debtId }),
    title: title[language],
    why: explanation.why[language],
    dueBecause: explanation.dueBecause[language],
    endsWhen: explanation.endsWhen[language],
    ...(caution === undefined ? {} : { caution: caution[language] }),
    kind,
    dueState,
    comesUpOn,
    comesUp,
    ...(missing === undefined ? {} : { missing: missing[language] }),
    ...(listed.helpAskedOn === undefined ? {} : { helpAskedOn: listed.helpAskedOn }),
    ...(listed.canReopen === undefined ? {} : { canReopen: listed.canReopen }),
    ...(listed.guide === undefined
      ? {}
      : { guide: { ...guideView(listed.guide, language), ...helpFor(listed, language) } }),
    steps: steps.map(({ id: _, ...step }) => step),
  };
}

function guideView({ minutes, how, easing, done, ground }: Guide, language: Language) {
  return {
    minutes,
    how: how.map((step) => step[language]),
    ...(easing === undefined ? {} : { easing: easing[language] }),
    done: done[language],
    ground: ground[language],
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
    title: titleOfRule(rulebook, change.rule)[language],
  }));
}
