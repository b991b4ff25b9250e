import type { Language } from "@aftercare/core/kernel/language.ts";
import { writeRefusal } from "@aftercare/core/kernel/refusal-texts.ts";
import { eventDefinition } from "@aftercare/core/casefile/events/registry.ts";
import { approvalStates, type Approval } from "@aftercare/core/ports/approvals.ts";
import { z } from "@hono/zod-openapi";
import { instant } from "./parts.ts";
import { approvalStateTexts } from "./proposed-view.ts";

export const approvalSchema = z
  .strictObject({
    approvalId: z.string(),
    state: z.enum(approvalStates),
    detail: z.string(),
    subject: z.string(),
    type: z.string(),
    title: z.string(),
    data: z.unknown(),
    askedBy: z.string(),
    askedAt: instant,
    endedBy: z.string().optional(),
    endedAt: instant.optional(),
    reason: z.string().optional(),
    /** Why it could not be recorded after all. */
    refusal: z.strictObject({ code: z.string(), why: z.string() }).optional(),
  })
  .openapi("Approval");

export function approvalView(
  approval: Approval,
  language: Language,
): z.infer<typeof approvalSchema> {
  const { approvalId, state, event, askedBy, askedAt, endedBy, endedAt, reason } = approval;
  const { refusal: code } = approval;
  return {
    approvalId,
    state,
    detail: approvalStateTexts[state][language],
    subject: event.subject,
    type: event.type,
    title: eventDefinition(event.type)?.title[language] ?? event.type,
    data: event.data,
    askedBy,
    askedAt,
    ...(endedBy === undefined ? {} : { endedBy }),
    ...(endedAt === undefined ? {} : { endedAt }),
    ...(reason === undefined ? {} : { reason }),
    ...(code === undefined ? {} : { refusal: { code, why: writeRefusal({ code })[language] } }),
  };
}
