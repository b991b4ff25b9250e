import {
  messageTopics,
  preferredTimes,
  speakers,
} from "@aftercare/core/casefile/conversation-facts.ts";
import type { Message, Thread } from "@aftercare/core/verbs/cases/read-messages.ts";
import { z } from "@hono/zod-openapi";
import { day, id, instant, list } from "./parts.ts";

const messageSchema = z
  .strictObject({
    messageId: id,
    from: z.enum(speakers),
    /** What the organisation calls whoever of it wrote this. */
    name: z.string().optional(),
    text: z.string(),
    topic: z.enum(messageTopics).optional(),
    /** A follow-up's key, and the debt whose list it stands on. */
    followUp: z.string().optional(),
    debtId: id.optional(),
    preferredTime: z.enum(preferredTimes).optional(),
    on: day,
    recordedAt: instant,
    answeredOn: day.optional(),
  })
  .openapi("Message");

export const threadSchema = z.strictObject({
  items: list(messageSchema),
  /** While something waits for an answer: the day by which it should be there. */
  answerBy: day.optional(),
  cursor: z.string().optional(),
});

export function threadView({ items, ...rest }: Thread): z.infer<typeof threadSchema> {
  return { ...rest, items: items.map(messageView) };
}

function messageView({ event, data, ...rest }: Message): z.infer<typeof messageSchema> {
  const { messageId, text, from = "client", fromName, on: _, ...about } = data;
  return {
    messageId,
    from,
    ...(fromName === undefined ? {} : { name: fromName }),
    text,
    ...about,
    on: event.on,
    recordedAt: event.recordedAt,
    ...rest,
  };
}
