import { dataRequestKinds } from "@aftercare/core/casefile/privacy-facts.ts";
import type { Language } from "@aftercare/core/kernel/language.ts";
import type { ListedDataRequest } from "@aftercare/core/verbs/privacy/list-data-requests.ts";
import { z } from "@hono/zod-openapi";
import { followUpSchema, followUpView } from "./follow-up-view.ts";
import { fact, id, list } from "./parts.ts";

const dataRequestSchema = z
  .strictObject({
    clientId: id,
    clientName: z.string(),
    assignee: id.optional(),
    dataState: z.enum(["active", "locked", "deleted"]),
    request: fact({
      id,
      kind: z.enum(dataRequestKinds),
      answered: fact({ outcome: z.enum(["granted", "partly", "refused"]) }).optional(),
    }),
    /** Until when, why that day, and by which article. */
    followUp: followUpSchema,
  })
  .openapi("DataRequest");

export const dataRequestsSchema = z.strictObject({
  items: list(dataRequestSchema),
  /** False when there are more than are read for one answer. */
  complete: z.boolean(),
  cursor: z.string().optional(),
});

export function dataRequestView(
  { followUp, ...listed }: ListedDataRequest,
  language: Language,
): z.infer<typeof dataRequestSchema> {
  return { ...listed, followUp: followUpView(followUp, language) };
}
