import { writeRefusal } from "@aftercare/core/kernel/refusal-texts.ts";
import type { Language } from "@aftercare/core/kernel/language.ts";
import type { Refused } from "@aftercare/core/kernel/refusal.ts";
import type { AskedNudges, NudgeResult } from "@aftercare/core/verbs/desk/ask-nudges.ts";
import type { WithdrawnNudges } from "@aftercare/core/verbs/desk/withdraw-nudges.ts";
import { z } from "@hono/zod-openapi";
import { id, instant, list, localMoment } from "./parts.ts";

/** Why, for programs and for people. */
const because = z.strictObject({ code: z.string(), detail: z.string() });

const resultSchema = z
  .strictObject({
    clientId: id,
    clientName: z.string().optional(),
    debtId: id.optional(),
    followUp: z.string().optional(),
    title: z.string().optional(),
    outcome: z.enum(["send", "excluded", "failed"]),
    leavesAt: localMoment.optional(),
    reason: because.optional(),
  })
  .openapi("NudgeResult");

export const nudgesSchema = z
  .strictObject({
    nudgeId: id.optional(),
    undoUntil: instant.optional(),
    counts: z.strictObject({ send: z.int(), excluded: z.int(), failed: z.int() }),
    results: list(resultSchema),
    preview: z.strictObject({ subject: z.string(), text: z.string() }).optional(),
  })
  .openapi("Nudges");

export function nudgesView(
  { kind: _, results, ...rest }: AskedNudges,
  language: Language,
): z.infer<typeof nudgesSchema> {
  const count = (outcome: NudgeResult["outcome"]) =>
    results.filter((result) => result.outcome === outcome).length;
  return {
    ...rest,
    counts: { send: count("send"), excluded: count("excluded"), failed: count("failed") },
    results: results.map((result) => resultView(result, language)),
  };
}

function resultView(
  { title, why, ...result }: NudgeResult,
  language: Language,
): z.infer<typeof resultSchema> {
  return {
    ...result,
    ...(title === undefined ? {} : { title: title[language] }),
    ...reasonOf(why, language),
  };
}

export const withdrawnNudgesSchema = z
  .strictObject({
    results: list(
      z.strictObject({
        clientId: id,
        debtId: id.optional(),
        outcome: z.enum(["withdrawn", "too-late", "failed"]),
        reason: because.optional(),
      }),
    ),
  })
  .openapi("WithdrawnNudges");

export function withdrawnNudgesView(
  { results }: WithdrawnNudges,
  language: Language,
): z.infer<typeof withdrawnNudgesSchema> {
  return { results: results.map(({ why, ...one }) => ({ ...one, ...reasonOf(why, language) })) };
}

function reasonOf(why: Refused | undefined, language: Language) {
  return why === undefined
    ? {}
    : { reason: { code: why.code, detail: writeRefusal(why)[language] } };
}
