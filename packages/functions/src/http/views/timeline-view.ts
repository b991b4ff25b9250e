import type { Rulebook } from "@aftercare/core/followups/rule.ts";
import type { Language } from "@aftercare/core/kernel/language.ts";
import type { TimelineEntry } from "@aftercare/core/verbs/cases/read-timeline.ts";
import { z } from "@hono/zod-openapi";
import { changeSchema, changeViews } from "./follow-up-view.ts";
import { day, instant, list } from "./parts.ts";

export const timelineEntrySchema = z
  .strictObject({
    seq: z.int(),
    type: z.string(),
    title: z.string(),
    on: day,
    recordedAt: instant,
    time: instant.optional(),
    by: z.string(),
    /** Who had asked for it; `by` is then who approved it. */
    askedBy: z.string().optional(),
    source: z.string(),
    id: z.string(),
    data: z.unknown(),
    difference: list(changeSchema),
  })
  .openapi("TimelineEntry");

export function timelineEntryView(
  { event, title }: TimelineEntry,
  rulebook: Rulebook,
  language: Language,
): z.infer<typeof timelineEntrySchema> {
  const { seq, type, on, recordedAt, time, by, askedBy, source, id, data, difference } = event;
  return {
    seq,
    type,
    title: title[language],
    on,
    recordedAt,
    ...(time === undefined ? {} : { time }),
    by,
    ...(askedBy === undefined ? {} : { askedBy }),
    source,
    id,
    data,
    difference: changeViews(difference, rulebook, language),
  };
}
