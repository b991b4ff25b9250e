import { parseInstant } from "@aftercare/core/calendar/instant.ts";
import { idPattern, type FileRef } from "@aftercare/core/kernel/ids.ts";
import {
  recordMailFeedback,
  type MailFeedback,
} from "@aftercare/core/verbs/reminders/record-mail-feedback.ts";
import type { SQSBatchResponse, SQSEvent } from "aws-lambda";
import { z } from "zod";
import { compose, type App } from "../compose.ts";
import { eachRecord } from "./each-record.ts";

const tag = z.tuple([z.string().regex(idPattern)]).transform(([value]) => value);

/** Of SES's event publishing only what names the mail and tells its fate; addresses are not even read. */
const detailSchema = z.object({
  eventType: z.string(),
  bounce: z.object({ bounceType: z.string() }).optional(),
  mail: z.object({
    messageId: z.string().max(200),
    timestamp: z
      .string()
      .transform((text) => parseInstant(text))
      .optional(),
    tags: z.object({
      org: tag,
      client: tag,
      debt: tag.optional(),
      mail: tag,
      audience: z.tuple([z.enum(["client", "staff", "guarantor"])]).transform(([value]) => value),
    }),
  }),
});
type Feedback = z.infer<typeof detailSchema>;

/** As an EventBridge rule puts it into the queue. */
const feedbackEvent = z.object({ source: z.literal("aws.ses"), detail: z.unknown() });

/** What SES tells about our mails. Mails without our tags are somebody else's. */
export function makeMailFeedbackHandler(app: App) {
  return (event: SQSEvent): Promise<SQSBatchResponse> =>
    eachRecord(app, event, async (message) => {
      const parsed = detailSchema.safeParse(feedbackEvent.parse(message).detail);
      const kind = parsed.success ? kindOf(parsed.data) : undefined;
      if (!parsed.success || kind === undefined) {
        app.ports.log.info("mail feedback that is not about one of our mails");
        return;
      }
      await hear(app, kind, parsed.data);
    });
}

async function hear(app: App, kind: MailFeedback["kind"], { mail }: Feedback): Promise<void> {
  const { tags, messageId, timestamp: mailedAt } = mail;
  const { org: orgId, client: clientId, debt: debtId } = tags;
  const ref = (debtId === undefined ? { orgId, clientId } : { orgId, clientId, debtId }) as FileRef;
  const ctx = await app.contextFor(ref.orgId, { kind: "system", process: "mail-feedback" });
  if (ctx === undefined) return;
  await recordMailFeedback(ctx, {
    kind,
    ref,
    mail: tags.mail,
    messageId,
    audience: tags.audience,
    ...(mailedAt === undefined ? {} : { mailedAt }),
  });
}

/** A soft bounce passes by itself; other event types tell nothing that a case needs. */
function kindOf({ eventType, bounce }: Feedback): MailFeedback["kind"] | undefined {
  switch (eventType) {
    case "Send":
      return "sent";
    case "Delivery":
      return "delivered";
    case "Bounce":
      return bounce?.bounceType === "Permanent" ? "bounced" : "sent";
    case "Complaint":
      return "complained";
    default:
      return undefined;
  }
}

let app: App | undefined;

/** @public Lambda calls it by this name. */
export const handler = (event: SQSEvent) => {
  app ??= compose(process.env, { entry: "mail-feedback" });
  return makeMailFeedbackHandler(app)(event);
};
