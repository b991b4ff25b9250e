import { countOf } from "@aftercare/core/followups/apply-overrides.ts";
import type { Bounds, Offset } from "@aftercare/core/followups/rule.ts";
import type { Language } from "@aftercare/core/kernel/language.ts";
import { writeArticle } from "@aftercare/core/notices/write-article.ts";
import { anchorNames } from "@aftercare/core/verbs/cases/explain-follow-up.ts";
import type { ListedRule } from "@aftercare/core/verbs/organisation/list-rules.ts";
import type { RulePreview } from "@aftercare/core/verbs/organisation/preview-rules.ts";
import { z } from "@hono/zod-openapi";
import { day, id, list } from "./parts.ts";

const unit = z.enum(["days", "workingDays", "years"]);
const bounds = z.strictObject({ least: z.int(), most: z.int() });

/** As the product proposes it; `bounds` say what may be changed of it, and `changed` what was. */
export const ruleSchema = z
  .strictObject({
    id: z.string(),
    title: z.string(),
    why: z.string(),
    endsWhen: z.string(),
    /** What its days are counted from, as it reads within a sentence. */
    after: z.string(),
    clock: z.enum(["advice", "law"]),
    /** Ids of the checklist and of laws, or `house rule`. */
    sources: list(z.string()),
    article: z.string().optional(),
    days: z.int(),
    unit,
    bounds: bounds.optional(),
    mayBeOff: z.boolean(),
    steps: list(
      z.strictObject({
        id: z.string(),
        audience: z.enum(["client", "staff", "guarantor", "machine"]),
        /** What is mailed, as the wording names it. */
        notice: z.string().optional(),
        from: z.enum(["anchor", "due"]),
        days: z.int(),
        unit,
        bounds: bounds.optional(),
      }),
    ),
    changed: z
      .strictObject({
        version: z.int(),
        since: day,
        by: z.string(),
        days: z.int().optional(),
        steps: z.record(z.string(), z.int()).optional(),
        off: z.literal(true).optional(),
      })
      .optional(),
  })
  .openapi("Rule");

export function ruleView(
  { rule, override }: ListedRule,
  language: Language,
): z.infer<typeof ruleSchema> {
  const { id: ruleId, clock, sources, article, offset, steps, adjustable = {} } = rule;
  return {
    id: ruleId,
    title: titleOf(rule, override)[language],
    why: rule.why[language],
    endsWhen: rule.endsWhen[language],
    after: anchorNames[rule.anchor][language],
    clock,
    sources,
    ...(article === undefined ? {} : { article: writeArticle(article, language) }),
    ...countView(offset, adjustable.days),
    mayBeOff: adjustable.off === true,
    steps: steps.map((step) => ({
      id: step.id,
      audience: step.audience,
      ...(step.notice === undefined ? {} : { notice: step.notice }),
      from: step.from,
      ...countView(step.offset, adjustable.steps?.[step.id]),
    })),
    ...(override === undefined ? {} : { changed: changedView(override) }),
  };
}

/** Some rules name their own days. */
function titleOf({ title, titleFor }: ListedRule["rule"], override: ListedRule["override"]) {
  return override?.days === undefined ? title : (titleFor?.(override.days) ?? title);
}

function countView(offset: Offset, allowed: Bounds | undefined) {
  const counted = { days: countOf(offset), unit: unitOf(offset) };
  if (allowed === undefined) return counted;
  const [least, most] = allowed;
  return { ...counted, bounds: { least, most } };
}

function unitOf(offset: Offset): z.infer<typeof unit> {
  if ("days" in offset) return "days";
  return "workingDays" in offset ? "workingDays" : "years";
}

function changedView({ rule: _, steps, ...changed }: NonNullable<ListedRule["override"]>) {
  return steps === undefined ? changed : { ...changed, steps: { ...steps } };
}

export const rulesSchema = z
  .strictObject({
    /** What a change must be made from. */
    version: z.int(),
    replanning: z.boolean(),
    items: list(ruleSchema),
  })
  .openapi("Rules");

export const rulePreviewSchema = z
  .strictObject({
    files: z.int(),
    moved: z.int(),
    ended: z.int(),
    appeared: z.int(),
    toldAgain: z.int(),
    remindersAtOnce: z.int(),
    largestShiftDays: z.strictObject({ earlier: z.int(), later: z.int() }),
    examples: list(
      z.strictObject({
        clientId: id,
        debtId: id.optional(),
        followUp: z.string(),
        rule: z.string(),
        title: z.string(),
        impact: z.enum(["moved", "ended", "appeared"]),
        due: day,
        from: day.optional(),
      }),
    ),
    cursor: z.string().optional(),
  })
  .openapi("RulePreview");

export function rulePreviewView(
  { kind: _, examples, ...preview }: RulePreview,
  language: Language,
): z.infer<typeof rulePreviewSchema> {
  return {
    ...preview,
    examples: examples.map(({ ref, title, days: __, ...example }) => ({
      ...example,
      clientId: ref.clientId,
      ...(ref.debtId === undefined ? {} : { debtId: ref.debtId }),
      title: title[language],
    })),
  };
}
