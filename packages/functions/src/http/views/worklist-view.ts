import type { Language } from "@aftercare/core/kernel/language.ts";
import type { WorklistRow } from "@aftercare/core/verbs/cases/list-worklist.ts";
import { z } from "@hono/zod-openapi";
import { followUpSchema, followUpView } from "./follow-up-view.ts";
import { day, id, list } from "./parts.ts";

export const worklistRowSchema = z
  .strictObject({
    clientId: id,
    clientName: z.string(),
    debtId: id.optional(),
    since: day,
    followUps: list(followUpSchema),
  })
  .openapi("WorklistRow");

export function worklistRowView(
  { ref, client, since, followUps }: WorklistRow,
  language: Language,
): z.infer<typeof worklistRowSchema> {
  return {
    clientId: ref.clientId,
    clientName: client.name,
    ...(ref.debtId === undefined ? {} : { debtId: ref.debtId }),
    since,
    followUps: followUps.map((followUp) => followUpView(followUp, language)),
  };
}
