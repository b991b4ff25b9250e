import { randomUUID } from "node:crypto";
import { dateOf } from "../../calendar/instant.ts";
import type { Context } from "../../kernel/context.ts";
import type { OutgoingMail } from "../../ports/mailer.ts";
import type { Moment } from "../cases/moment.ts";
import { recipientOf } from "../reminders/recipient.ts";
import type { ReadyNudge } from "./judge-nudge.ts";

/**
 * The mail as it would be, for a counsellor to read: its links are the client's alone, so they are signed by
 * nobody and left out. Laying out mails is loaded here and not with every process.
 */
export async function previewNudge(
  ctx: Context,
  moment: Moment,
  { file, client, followUp, notice, leavesAt }: ReadyNudge,
): Promise<Pick<OutgoingMail, "subject" | "text"> | undefined> {
  const { writeMail } = await import("../reminders/write-mail.ts");
  const recipient = recipientOf(ctx, file, client.facts, "client");
  if (recipient.kind === "none") return undefined;
  const on = dateOf(leavesAt);
  const key = `${followUp.key}/preview`;
  const step = {
    key,
    id: "preview",
    audience: "client",
    notice,
    on,
    staffOn: on,
    at: leavesAt,
    state: "due",
  } as const;
  const dispatch = {
    mail: "preview",
    audience: "client",
    steps: [key],
    attempt: 1,
    wakeAt: moment.at,
  } as const;
  const unsigned = { ...ctx, settings: { ...ctx.settings, linkSecret: () => randomUUID() } };
  const { subject, text } = writeMail(unsigned, moment, {
    file,
    client: client.facts,
    recipient,
    dispatch,
    steps: [{ followUp, step }],
  });
  return { subject, text: text.replaceAll(/\/(a|m)\/[\w.-]+/g, "/$1/…") };
}
